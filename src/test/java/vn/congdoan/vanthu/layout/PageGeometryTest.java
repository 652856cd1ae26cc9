package vn.congdoan.vanthu.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.layout.geometry.Points;

/** Where things stand on the pages, against the pack's figures. */
class PageGeometryTest {
    private static final double MM = 72 / 25.4;
    private static final Offset<Double> HALF_MM = within(0.5 * MM);

    @Test
    void runningTextFillsTheWidthBetweenTheMargins() {
        SetDocument set = Documents.plan().paragraphs(3, 3).set();
        Placed.Text first = line(set.pages().get(0), "Các công đoàn cơ sở tổ chức");
        assertThat(first.x()).isCloseTo(40 * MM, HALF_MM);
        assertThat(first.x() + first.width()).isCloseTo(195 * MM, HALF_MM);
        assertThat(texts(set.pages().get(0)))
                .filteredOn(t -> t.spaceStretch() > 0)
                .allSatisfy(t -> assertThat(t.x()).isGreaterThanOrEqualTo(30 * MM - 0.1));
    }

    @Test
    void thePageNumberStandsInTheTopMarginFromTheSecondPage() {
        SetDocument set = Documents.plan().paragraphs(12, 4).set();
        assertThat(set.pages()).hasSizeGreaterThan(1);
        assertThat(pageNumbers(set.pages().get(0))).isEmpty();
        Placed.Text number = pageNumbers(set.pages().get(1)).get(0);
        assertThat(number.text()).isEqualTo("2");
        assertThat(number.x() + number.width() / 2).isCloseTo(112.5 * MM, HALF_MM);
        assertThat(number.baseline() - 0.891 * number.size()).isBetween(10 * MM, 14 * MM);
        assertThat(number.baseline()).isLessThan(20 * MM);
    }

    @Test
    void theNationalTitleAndMottoStandOnOneLineEachInTheRightColumn() {
        SetPage page = Documents.plan().paragraphs(1, 1).set().pages().get(0);
        Placed.Text title = line(page, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        Placed.Text motto = line(page, "Độc lập - Tự do - Hạnh phúc");
        assertThat(title.x() + title.width() / 2).isCloseTo((30 + 66 + 99 / 2.0) * MM, HALF_MM);
        assertThat(motto.x() + motto.width() / 2).isCloseTo((30 + 66 + 99 / 2.0) * MM, HALF_MM);
        Placed.Rule rule = rules(page).filter(r -> r.x1() > 96 * MM).findFirst().orElseThrow();
        assertThat(rule.x2() - rule.x1()).isCloseTo(motto.width(), HALF_MM);
        assertThat(rule.y1()).isBetween(motto.baseline(), motto.baseline() + 3 * MM);
    }

    @Test
    void theRuleUnderTheOrganisationIsAsLongAsThePackSaysAndCentred() {
        SetPage page = Documents.plan().paragraphs(1, 1).set().pages().get(0);
        Placed.Text last = line(page, "TỈNH NINH BÌNH");
        Placed.Rule rule = rules(page).filter(r -> r.x2() < 96 * MM).findFirst().orElseThrow();
        assertThat((rule.x2() - rule.x1()) / last.width()).isCloseTo(0.4, within(0.01));
        assertThat((rule.x1() + rule.x2()) / 2).isCloseTo((30 + 33) * MM, HALF_MM);
    }

    @Test
    void numberAndDateStandOnOneLevelBelowBothRules() {
        SetPage page = Documents.plan().paragraphs(1, 1).set().pages().get(0);
        Placed.Text number = line(page, "Số: 06/KH-LĐLĐ");
        Placed.Text date = line(page, "Ninh Bình, ngày 22 tháng 01 năm 2024");
        assertThat(number.baseline()).isEqualTo(date.baseline());
        assertThat(rules(page).filter(r -> r.x2() < 96 * MM || r.x1() > 96 * MM))
                .allSatisfy(r -> assertThat(r.y1()).isLessThan(number.baseline() - 0.8 * number.size()));
    }

    @Test
    void theSignatureHasItsGapAndStandsInTheRightColumnLevelWithTheRecipients() {
        SetDocument set = Documents.plan().paragraphs(2, 2).set();
        SetPage page = set.pages().get(set.pages().size() - 1);
        Placed.Text position = line(page, "PHÓ CHỦ TỊCH");
        Placed.Text name = line(page, "Nguyễn Thị Bích");
        Placed.Text label = line(page, "Nơi nhận:");
        Placed.Text authority = line(page, "TM. BAN THƯỜNG VỤ");
        double centre = (30 + 65 + 50) * MM;
        for (Placed.Text line : List.of(position, name, authority)) {
            assertThat(line.x() + line.width() / 2).isCloseTo(centre, HALF_MM);
        }
        // Between the lower edge of one line's box and the upper edge of the other's.
        assertThat(name.baseline() - position.baseline() - 1.1499 * 14).isCloseTo(30 * MM, HALF_MM);
        assertThat(label.x()).isCloseTo(30 * MM, HALF_MM);
        assertThat(label.baseline()).isCloseTo(authority.baseline(), within(2.0));
    }

    @Test
    void linesOfTheBodyAreEighteenPointsApartAndParagraphsSixMore() {
        Documents plan =
                Documents.plan().paragraphs(1, 1).item(Level.ROMAN, "Mục đích").paragraphs(1, 1);
        SetPage page = plan.set().pages().get(0);
        List<Double> body = texts(page)
                .filter(t -> t.size() == 14 && (!t.face().isBold() || t.text().equals("MỤC ĐÍCH")))
                .map(Placed.Text::baseline)
                .distinct()
                .toList();
        List<Double> steps = IntStream.range(1, body.size())
                .mapToObj(i -> Points.rounded(body.get(i) - body.get(i - 1)))
                .toList();
        assertThat(steps).containsExactly(18.0, 18.0, 24.0, 24.0, 18.0, 18.0);
    }

    static Placed.Text line(SetPage page, String start) {
        return texts(page).filter(t -> t.text().startsWith(start)).findFirst().orElseThrow();
    }

    static Stream<Placed.Text> texts(SetPage page) {
        return page.content().stream().filter(Placed.Text.class::isInstance).map(Placed.Text.class::cast);
    }

    private static Stream<Placed.Rule> rules(SetPage page) {
        return page.content().stream().filter(Placed.Rule.class::isInstance).map(Placed.Rule.class::cast);
    }

    private static List<Placed.Text> pageNumbers(SetPage page) {
        return texts(page).filter(t -> t.element() == ElementTree.PAGE_NUMBER).toList();
    }
}
