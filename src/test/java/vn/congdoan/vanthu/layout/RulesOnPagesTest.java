package vn.congdoan.vanthu.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.Appendix;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.layout.font.FontFace;

/** The checkable rules of format as places on the set pages, ±0.5 mm. */
class RulesOnPagesTest {
    private static final double MM = 72 / 25.4;
    private static final Offset<Double> HALF_MM = within(0.5 * MM);
    private static final double PAGE_CENTRE = (30 + 165 / 2.0) * MM;

    @Test
    void typeAndSubjectStandCentredBoldAndDirectlyBelowEachOther() {
        SetPage page = Documents.plan().paragraphs(1, 1).set().pages().get(0);
        Placed.Text type = PageGeometryTest.line(page, "KẾ HOẠCH");
        List<Placed.Text> subject = PageGeometryTest.texts(page)
                .filter(t -> t.face() == FontFace.BOLD && t.size() == 14)
                .filter(t -> t.baseline() > type.baseline() && t.baseline() < type.baseline() + 40)
                .toList();
        assertThat(subject).isNotEmpty();
        for (Placed.Text line : subject) {
            assertThat(centre(line)).isCloseTo(PAGE_CENTRE, HALF_MM);
        }
        assertThat(centre(type)).isCloseTo(PAGE_CENTRE, HALF_MM);
        assertThat(subject.get(0).baseline() - type.baseline()).isCloseTo(16.1, within(0.1));
    }

    @Test
    void theRuleUnderTheSubjectIsAThirdToAHalfOfItsLastLine() {
        SetPage page = Documents.plan().paragraphs(1, 1).set().pages().get(0);
        Placed.Text last = PageGeometryTest.texts(page)
                .filter(t -> t.face() == FontFace.BOLD && t.size() == 14 && t.baseline() < 250)
                .reduce((a, b) -> b)
                .orElseThrow();
        Placed.Rule rule =
                rules(page).filter(r -> r.y1() > last.baseline()).findFirst().orElseThrow();
        assertThat((rule.x2() - rule.x1()) / last.width()).isBetween(1 / 3.0, 0.5);
        assertThat((rule.x1() + rule.x2()) / 2).isCloseTo(PAGE_CENTRE, HALF_MM);
        assertThat(rule.y1() - last.baseline()).isBetween(2.0, 8.0);
    }

    @Test
    void aLetterCarriesItsSubjectUnderTheNumberWithoutARule() {
        SetPage page = Documents.letter().paragraphs(1, 1).set().pages().get(0);
        Placed.Text number = PageGeometryTest.line(page, "Số:");
        List<Placed.Text> subject = PageGeometryTest.texts(page)
                .filter(t -> t.size() == 12 && t.baseline() > number.baseline() && t.x() < 96 * MM)
                .filter(t -> t.face() == FontFace.REGULAR)
                .toList();
        assertThat(subject.get(0).text()).startsWith("V/v ");
        // Six points more than single spacing from the number's line.
        double step = subject.get(0).baseline() - number.baseline();
        assertThat(step).isCloseTo(13 * 0.2163 + 6 + 12 * 0.9336, within(0.3));
        assertThat(subject).allSatisfy(t -> assertThat(centre(t)).isCloseTo((30 + 33) * MM, HALF_MM));
        assertThat(rules(page)).hasSize(2);
    }

    @Test
    void severalAddresseesStandInOneColumnOfDashesBelowTheLabel() {
        Documents letter = Documents.letter().paragraphs(1, 1);
        letter.addressees.add("Công đoàn ngành Giáo dục và các đơn vị sự nghiệp trực thuộc Liên đoàn Lao động tỉnh");
        letter.addressees.add("Ban Tuyên giáo");
        SetPage page = letter.set().pages().get(0);
        Placed.Text label = PageGeometryTest.line(page, "Kính gửi:");
        List<Placed.Text> dashes = PageGeometryTest.texts(page)
                .filter(t -> t.text().equals("- ") && t.size() == 14)
                .toList();
        assertThat(label.x()).isCloseTo((30 + 35) * MM, HALF_MM);
        assertThat(dashes).hasSize(3).allSatisfy(t -> assertThat(t.x()).isCloseTo((30 + 45) * MM, HALF_MM));
        Placed.Text first = PageGeometryTest.line(page, "Công đoàn ngành");
        List<Placed.Text> lines = PageGeometryTest.texts(page)
                .filter(t -> t.element() == first.element() && t.offset() >= 0)
                .toList();
        assertThat(lines)
                .hasSizeGreaterThan(1)
                .allSatisfy(t -> assertThat(t.x()).isCloseTo(first.x(), within(0.1)));
    }

    @Test
    void oneAddresseeStandsOnTheLineOfTheLabel() {
        SetPage page = Documents.letter().paragraphs(1, 1).set().pages().get(0);
        Placed.Text line = PageGeometryTest.line(page, "Kính gửi: Các công đoàn cơ sở trực thuộc");
        assertThat(centre(line)).isCloseTo(PAGE_CENTRE, HALF_MM);
    }

    @Test
    void recipientsStandAtTheLeftEdgeInElevenPointsWithHangingDashes() {
        Documents plan = Documents.plan().paragraphs(1, 1);
        plan.recipients.add(new Recipient("Thường trực Tỉnh ủy, Ủy ban nhân dân tỉnh, Ban Dân vận Tỉnh ủy", "để b/c"));
        SetPage page = plan.set().pages().get(0);
        Placed.Text label = PageGeometryTest.line(page, "Nơi nhận:");
        assertThat(label.face()).isEqualTo(FontFace.BOLD_ITALIC);
        assertThat(label.size()).isEqualTo(12);
        List<Placed.Text> dashes = PageGeometryTest.texts(page)
                .filter(t -> t.text().equals("- ") && t.size() == 11)
                .toList();
        assertThat(dashes).hasSize(4).allSatisfy(t -> assertThat(t.x()).isCloseTo(30 * MM, HALF_MM));
        List<Placed.Text> lines = PageGeometryTest.texts(page)
                .filter(t -> t.size() == 11 && !t.text().equals("- "))
                .toList();
        assertThat(lines)
                .hasSizeGreaterThan(4)
                .allSatisfy(t -> assertThat(t.x()).isCloseTo(lines.get(0).x(), within(0.1)));
    }

    @Test
    void headingsHaveTheFaceOfTheirLevel() {
        Documents plan = Documents.plan()
                .item(Level.ROMAN, "Mục đích")
                .item(Level.CLAUSE, "Yêu cầu")
                .item(Level.POINT, "tổ chức thiết thực, hiệu quả.");
        SetPage page = plan.set().pages().get(0);
        assertThat(PageGeometryTest.line(page, "MỤC ĐÍCH").face()).isEqualTo(FontFace.BOLD);
        assertThat(PageGeometryTest.line(page, "I. ").face()).isEqualTo(FontFace.BOLD);
        assertThat(PageGeometryTest.line(page, "Yêu cầu").face()).isEqualTo(FontFace.BOLD);
        assertThat(PageGeometryTest.line(page, "a) ").face()).isEqualTo(FontFace.REGULAR);
        assertThat(PageGeometryTest.line(page, "a) ").x()).isCloseTo(40 * MM, HALF_MM);
    }

    @Test
    void aChapterStandsOnALineOfItsOwnAboveItsTitle() {
        SetPage page = Documents.plan()
                .item(Level.CHAPTER, "Quy định chung")
                .paragraphs(1, 1)
                .set()
                .pages()
                .get(0);
        Placed.Text label = PageGeometryTest.line(page, "Chương I");
        Placed.Text title = PageGeometryTest.line(page, "QUY ĐỊNH CHUNG");
        assertThat(label.text()).isEqualTo("Chương I");
        assertThat(title.baseline()).isGreaterThan(label.baseline());
        assertThat(centre(label)).isCloseTo(PAGE_CENTRE, HALF_MM);
        assertThat(centre(title)).isCloseTo(PAGE_CENTRE, HALF_MM);
    }

    @Test
    void legalBasesAreItalic() {
        Documents plan = Documents.plan().paragraphs(1, 1);
        plan.bases.add(InlineText.of("Căn cứ Luật Công đoàn"));
        SetPage page = plan.set().pages().get(0);
        assertThat(PageGeometryTest.line(page, "Căn cứ Luật").face()).isEqualTo(FontFace.ITALIC);
    }

    @Test
    void anAppendixBeginsWithItsLabelTitleAndReferenceCentredOverARule() {
        Documents plan = Documents.plan().paragraphs(1, 1);
        plan.appendices.add(new Appendix("Danh mục chỉ tiêu", false, List.of(Documents.paragraph("Nội dung"))));
        SetDocument set = plan.set();
        SetPage page = set.pages().get(set.pages().size() - 1);
        Placed.Text label = PageGeometryTest.line(page, "Phụ lục");
        Placed.Text title = PageGeometryTest.line(page, "DANH MỤC CHỈ TIÊU");
        Placed.Text reference = PageGeometryTest.line(page, "(Kèm theo");
        assertThat(Stream.of(label, title, reference))
                .allSatisfy(t -> assertThat(centre(t)).isCloseTo(PAGE_CENTRE, HALF_MM));
        assertThat(label.baseline()).isCloseTo(20 * MM + 14 * 0.9336, HALF_MM);
        assertThat(reference.face()).isEqualTo(FontFace.ITALIC);
        assertThat(rules(page)).hasSize(1);
    }

    @Test
    void theWidePackMovesTheMargins() {
        Documents plan = Documents.plan();
        plan.pack = FormatPacks.builtIn().byId("nd30-wide");
        plan.paragraphs(12, 4);
        SetDocument set = plan.set();
        List<Placed.Text> body = PageGeometryTest.texts(set.pages().get(1))
                .filter(t -> t.spaceStretch() > 0)
                .toList();
        double left = body.stream().mapToDouble(Placed.Text::x).min().orElseThrow();
        assertThat(left).isCloseTo(35 * MM, HALF_MM);
        assertThat(body).allSatisfy(t -> assertThat(t.x() + t.width()).isCloseTo(190 * MM, HALF_MM));
        assertThat(body.get(0).baseline()).isCloseTo(25 * MM + 0.8 * 18, HALF_MM);
    }

    private static double centre(Placed.Text text) {
        return text.x() + text.width() / 2;
    }

    private static Stream<Placed.Rule> rules(SetPage page) {
        return page.content().stream().filter(Placed.Rule.class::isInstance).map(Placed.Rule.class::cast);
    }
}
