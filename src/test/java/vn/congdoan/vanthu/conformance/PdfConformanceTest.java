package vn.congdoan.vanthu.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.conformance.PdfPages.Piece;
import vn.congdoan.vanthu.conformance.PdfPages.Stroke;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;

/** The rules of {@code format-spec.md} 13.1 that a generator controls, measured on the finished PDF by another library. */
class PdfConformanceTest {
    private static final Offset<Double> HALF_MM = within(0.5);

    @ParameterizedTest
    @EnumSource(Documents.class)
    void r01r02PaperIsA4AndOnlyTablePagesLieSideways(Documents kind) {
        PdfPages pdf = kind.pdf("nd30");
        for (int page = 1; page <= pdf.papers().size(); page++) {
            boolean sideways = pdf.papers().get(page - 1).width() > 250;
            assertThat(pdf.papers().get(page - 1).width()).isCloseTo(sideways ? 297 : 210, within(0.1));
            assertThat(pdf.papers().get(page - 1).height()).isCloseTo(sideways ? 210 : 297, within(0.1));
            if (sideways) {
                assertThat(pdf.strokes()).as("a table on page " + page).anyMatch(hasPage(page));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nd30", "nd30-wide", "tld933"})
    void r03EverythingStandsBetweenTheMargins(String id) {
        FormatPack.Page page = FormatPacks.builtIn().byId(id).page();
        for (Documents kind : Documents.values()) {
            PdfPages pdf = kind.pdf(id);
            for (Piece piece : pdf.pieces()) {
                if (isPageNumber(piece)) {
                    continue;
                }
                PdfPages.Paper paper = pdf.papers().get(piece.page() - 1);
                assertThat(piece.left()).as(piece.text()).isGreaterThan(page.marginLeft() - 0.5);
                assertThat(piece.right()).as(piece.text()).isLessThan(paper.width() - page.marginRight() + 0.5);
                assertThat(piece.baseline())
                        .as(piece.text())
                        .isBetween(page.marginTop(), paper.height() - page.marginBottom() + 0.1);
            }
        }
    }

    @Test
    void r03TheTextUsesItsWholeWidth() {
        Piece full = Documents.PLAN.pdf("nd30").piece("Thực hiện chương trình");
        assertThat(full.left()).isCloseTo(40, HALF_MM);
        assertThat(full.right()).isCloseTo(195, HALF_MM);
    }

    @ParameterizedTest
    @EnumSource(Documents.class)
    void r04AllTextIsSetInTheTimesFamily(Documents kind) {
        assertThat(kind.pdf("nd30").pieces()).allMatch(p -> p.font().matches(".*(LiberationSerif|TimesNewRoman).*"));
    }

    @ParameterizedTest
    @EnumSource(Documents.class)
    void r07r09PageNumbersStandCentredInTheTopMarginFromPageTwo(Documents kind) {
        PdfPages pdf = kind.pdf("nd30");
        assertThat(pdf.on(1)).noneMatch(PdfConformanceTest::isPageNumber);
        int inPart = 0;
        for (int page = 1; page <= pdf.papers().size(); page++) {
            boolean opens =
                    page == 1 || pdf.on(page).stream().anyMatch(p -> p.text().startsWith("Phụ lục") && p.bold());
            inPart = opens ? 1 : inPart + 1;
            List<Piece> numbers = pdf.on(page).stream()
                    .filter(PdfConformanceTest::isPageNumber)
                    .toList();
            if (inPart == 1) {
                assertThat(numbers).isEmpty();
            } else {
                PdfPages.Paper paper = pdf.papers().get(page - 1);
                assertThat(numbers).hasSize(1);
                assertThat(numbers.get(0).text()).isEqualTo(String.valueOf(inPart));
                assertThat(numbers.get(0).size()).isEqualTo(14, within(0.01));
                assertThat(numbers.get(0).italic() || numbers.get(0).bold()).isFalse();
                assertThat(numbers.get(0).centre()).isCloseTo(30 + (paper.width() - 45) / 2, HALF_MM);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Documents.class)
    void r11r15TheNationalTitleAndMotto(Documents kind) {
        PdfPages pdf = kind.pdf("nd30");
        Piece title = pdf.piece("CỘNG HÒA");
        Piece motto = pdf.piece("Độc lập");
        assertThat(title.text()).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(motto.text()).isEqualTo("Độc lập - Tự do - Hạnh phúc");
        assertThat(title.size()).isBetween(11.99, 13.01);
        assertThat(motto.size()).isBetween(12.99, 14.01);
        assertThat(title.bold() && motto.bold() && !title.italic() && !motto.italic())
                .isTrue();
        assertThat(title.centre()).isCloseTo(30 + 66 + 99 / 2.0, HALF_MM);
        assertThat(motto.centre()).isCloseTo(title.centre(), HALF_MM);
        Stroke rule = pdf.below(motto);
        assertThat(rule.length()).isCloseTo(motto.right() - motto.left(), within(0.05 * rule.length()));
        assertThat(rule.centre()).isCloseTo(motto.centre(), HALF_MM);
        assertThat(rule.weight()).isBetween(0.5, 0.75);
    }

    @ParameterizedTest
    @EnumSource(Documents.class)
    void r16r18TheOrganisationsAndTheirRule(Documents kind) {
        PdfPages pdf = kind.pdf("nd30");
        Piece parent = pdf.piece("TỔNG LIÊN ĐOÀN");
        Piece issuer = pdf.piece("LIÊN ĐOÀN LAO ĐỘNG");
        assertThat(parent.size()).isBetween(11.99, 13.01);
        assertThat(parent.bold()).isFalse();
        assertThat(issuer.bold()).isTrue();
        assertThat(issuer.centre()).isCloseTo(30 + 33.0, HALF_MM);
        List<Piece> issuerLines = pdf.on(1).stream()
                .filter(p -> p.right() < 97
                        && p.bold()
                        && p.baseline() >= issuer.baseline()
                        && p.baseline() < issuer.baseline() + 12)
                .toList();
        Piece last = issuerLines.get(issuerLines.size() - 1);
        Stroke rule = pdf.below(last);
        assertThat(rule.length() / (last.right() - last.left())).isBetween(0.33, 0.5);
        assertThat(rule.centre()).isCloseTo(last.centre(), HALF_MM);
    }

    @ParameterizedTest
    @EnumSource(Documents.class)
    void r19r27NumberAndDateStandOnOneLine(Documents kind) {
        PdfPages pdf = kind.pdf("nd30");
        Piece number = pdf.piece("Số:");
        Piece date = pdf.piece("Trường Sơn, ngày");
        assertThat(number.text()).matches("Số: ?(\\d{2,})?\\s*/[A-ZĐ][A-Za-zĐđ&.-]*");
        assertThat(number.size()).isEqualTo(13, within(0.01));
        assertThat(number.centre()).isCloseTo(30 + 33.0, HALF_MM);
        assertThat(date.text()).matches(".+, ngày\\s*(\\d{2})?\\s*tháng\\s*(\\d{1,2})?\\s*năm\\s*(\\d{4})?");
        assertThat(date.italic()).isTrue();
        assertThat(date.size()).isBetween(12.99, 14.01);
        assertThat(date.centre()).isCloseTo(30 + 66 + 99 / 2.0, HALF_MM);
        assertThat(date.baseline()).isCloseTo(number.baseline(), within(0.2));
    }

    @ParameterizedTest
    @EnumSource(
            value = Documents.class,
            names = {"PLAN", "DECISION", "MINUTES", "REPORT"})
    void r28r30TypeAndSubjectAreCentredOverARule(Documents kind) {
        PdfPages pdf = kind.pdf("nd30");
        Piece type = pdf.piece(kind.typeName());
        assertThat(type.size()).isBetween(12.99, 14.01);
        assertThat(type.bold()).isTrue();
        assertThat(type.centre()).isCloseTo(30 + 82.5, HALF_MM);
        List<Piece> subject = pdf.on(1).stream()
                .filter(p -> p.bold()
                        && p.baseline() > type.baseline()
                        && p.baseline() < type.baseline() + 6.5 * kind.subjectLines())
                .toList();
        assertThat(subject)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.centre()).isCloseTo(30 + 82.5, HALF_MM));
        Piece last = subject.get(subject.size() - 1);
        Stroke rule = pdf.below(last);
        assertThat(rule.length() / (last.right() - last.left())).isBetween(0.33, 0.5);
    }

    @Test
    void r32ALettersSubjectStandsUnderItsNumberAndHasNoRule() {
        PdfPages pdf = Documents.LETTER.pdf("nd30");
        Piece about = pdf.piece("V/v");
        Piece number = pdf.piece("Số:");
        assertThat(about.size()).isBetween(11.99, 13.01);
        assertThat(about.bold()).isFalse();
        assertThat(about.centre()).isCloseTo(number.centre(), HALF_MM);
        assertThat((about.baseline() - number.baseline()) * PdfPages.MM).isGreaterThan(6 + 12);
        assertThat(pdf.strokes().stream().filter(s -> s.page() == 1 && s.y1() > about.baseline()))
                .isEmpty();
    }

    @Test
    void r33SeveralAddresseesHaveTheirDashesInOneLine() {
        PdfPages pdf = Documents.LETTER.pdf("nd30");
        Piece label = pdf.piece("Kính gửi:");
        assertThat(label.text()).isEqualTo("Kính gửi:");
        assertThat(label.left()).isCloseTo(30 + 35, HALF_MM);
        List<Piece> items = pdf.on(1).stream()
                .filter(p -> p.text().startsWith("- ")
                        && p.baseline() > label.baseline()
                        && p.baseline() < label.baseline() + 20)
                .toList();
        assertThat(items).hasSize(2).allSatisfy(item -> assertThat(item.left()).isCloseTo(30 + 45, HALF_MM));
    }

    @Test
    void r36TheTextClosesOnce() {
        for (Documents kind : Documents.values()) {
            String text = String.join(
                    "\n", kind.pdf("nd30").pieces().stream().map(Piece::text).toList());
            assertThat(text.split("\\./\\.", -1)).as(kind.name()).hasSize(2);
        }
    }

    @Test
    void r37HeadingsFitTheirLevel() {
        PdfPages pdf = Documents.PLAN.pdf("nd30");
        assertThat(pdf.piece("I. MỤC ĐÍCH, YÊU CẦU")).matches(p -> p.bold() && !p.italic());
        assertThat(pdf.piece("1. Mục đích")).matches(p -> p.bold() && !p.italic());
        assertThat(pdf.piece("1.1. Công tác")).matches(p -> p.bold() && p.italic());
        assertThat(pdf.piece("a) ")).matches(p -> !p.bold() && !p.italic());
        assertThat(pdf.piece("I. MỤC ĐÍCH, YÊU CẦU").left()).isCloseTo(40, HALF_MM);
    }

    @ParameterizedTest
    @EnumSource(
            value = Documents.class,
            names = {"PLAN", "LETTER", "DECISION", "REPORT"})
    void r62r69TheSignatureBlock(Documents kind) {
        PdfPages pdf = kind.pdf("nd30");
        Piece capacity = pdf.piece("TM. BAN THƯỜNG VỤ");
        Piece position = pdf.piece("PHÓ CHỦ TỊCH");
        Piece name = pdf.piece("Đặng Thị Thùy Dương");
        assertThat(List.of(capacity, position, name)).allSatisfy(line -> {
            assertThat(line.page()).isEqualTo(capacity.page());
            assertThat(line.bold()).isTrue();
            assertThat(line.size()).isBetween(12.99, 14.01);
            assertThat(line.centre()).isCloseTo(30 + 65 + 50.0, HALF_MM);
        });
        double gap = name.baseline() - position.baseline() - 14 * 0.22 / PdfPages.MM - 14 * 0.89 / PdfPages.MM;
        assertThat(gap).isBetween(25.0, 35.0);
        Piece label = pdf.piece("Nơi nhận:");
        assertThat(label.baseline()).as("level with the authority line").isCloseTo(capacity.baseline(), within(1.0));
        long before = pdf.on(capacity.page()).stream()
                .filter(p -> !isPageNumber(p) && p.baseline() < capacity.baseline() - 1)
                .map(p -> Math.round(p.baseline() * 10))
                .distinct()
                .count();
        assertThat(before).as("at least two lines of text with the block").isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Documents.class,
            names = {"PLAN", "LETTER", "DECISION", "REPORT"})
    void r70r74TheRecipients(Documents kind) {
        PdfPages pdf = kind.pdf("nd30");
        Piece label = pdf.piece("Nơi nhận:");
        assertThat(label.text()).isEqualTo("Nơi nhận:");
        assertThat(label.size()).isEqualTo(12, within(0.01));
        assertThat(label.bold() && label.italic()).isTrue();
        assertThat(label.left()).isCloseTo(30, HALF_MM);
        Piece archive = pdf.piece("- Lưu:");
        assertThat(archive.text()).matches("- Lưu: VT, [A-ZĐ][A-ZĐ0-9&-]*( \\(\\d+\\))?\\.");
        List<Piece> items = pdf.on(label.page()).stream()
                .filter(p -> p.baseline() > label.baseline()
                        && p.baseline() <= archive.baseline()
                        && p.right() < 97
                        && p.text().startsWith("-"))
                .toList();
        assertThat(items).hasSizeGreaterThan(1).allSatisfy(item -> {
            assertThat(item.size()).isEqualTo(11, within(0.01));
            assertThat(item.bold() || item.italic()).isFalse();
            assertThat(item.left()).isCloseTo(30, HALF_MM);
        });
    }

    @Test
    void r75r76AppendicesHaveTheirOwnHeadAndPages() {
        PdfPages pdf = Documents.REPORT.pdf("nd30");
        Piece first = pdf.piece("Phụ lục I");
        assertThat(first.text()).isEqualTo("Phụ lục I");
        assertThat(first.bold() && first.size() > 13.9).isTrue();
        assertThat(pdf.on(first.page()).get(0)).isEqualTo(first);
        assertThat(pdf.piece("(Kèm theo Báo cáo số").italic()).isTrue();
        assertThat(pdf.piece("Phụ lục II").page()).isGreaterThan(first.page());
    }

    @Test
    void minutesAreSignedByTwoSideBySide() {
        PdfPages pdf = Documents.MINUTES.pdf("nd30");
        Piece secretary = pdf.piece("THƯ KÝ");
        Piece chair = pdf.piece("CHỦ TỌA");
        assertThat(secretary.baseline()).isCloseTo(chair.baseline(), within(0.2));
        assertThat(secretary.centre()).isLessThan(112);
        assertThat(chair.centre()).isGreaterThan(112);
    }

    private static java.util.function.Predicate<Stroke> hasPage(int page) {
        return s -> s.page() == page && s.length() > 20;
    }

    private static boolean isPageNumber(Piece piece) {
        return piece.text().matches("\\d+") && piece.baseline() < 19;
    }
}
