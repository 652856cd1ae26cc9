package vn.congdoan.vanthu.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.Appendix;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.Run;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.layout.font.FontFace;

/** Documents as nobody plans them and somebody writes them. */
class ExtremeDocumentsTest {
    private static final double MM = 72 / 25.4;

    @Test
    void anEmptyDocumentIsOnePageWithItsHead() {
        Documents empty = new Documents();
        empty.subject = "";
        empty.organisation = "";
        empty.parent = "";
        SetDocument set = empty.set();
        assertThat(set.pages()).hasSize(1);
        assertThat(PageGeometryTest.line(set.pages().get(0), "CỘNG HÒA").size()).isEqualTo(12);
    }

    @Test
    void aWordOfThreeHundredLettersIsCutAtTheMargin() {
        Documents plan = Documents.plan();
        plan.blocks.add(Documents.paragraph("w".repeat(300)));
        String placed = body(plan.set()).map(Placed.Text::text).collect(Collectors.joining());
        assertThat(placed).isEqualTo("w".repeat(300) + "./.");
        assertThat(body(plan.set()).toList())
                .allSatisfy(t -> assertThat(t.x() + t.width()).isLessThan(195.1 * MM));
    }

    @Test
    void aTableOfTwentyColumnsFitsBetweenTheMargins() {
        Documents plan = Documents.plan();
        plan.blocks.add(Documents.table(30, 20, "12"));
        SetDocument set = plan.set();
        List<Placed.Rule> grid = rules(set).filter(r -> r.x1() == r.x2()).toList();
        assertThat(grid.stream().mapToDouble(Placed.Rule::x1).min().orElseThrow())
                .isCloseTo(30 * MM, within(0.1));
        assertThat(grid.stream().mapToDouble(Placed.Rule::x1).max().orElseThrow())
                .isCloseTo(195 * MM, within(0.1));
        assertThat(grid.stream().filter(r -> r.y1() == grid.get(0).y1())).hasSize(21);
    }

    @Test
    void sixtyPagesAreSetAndNumbered() {
        SetDocument set = Documents.plan().paragraphs(200, 5).set();
        assertThat(set.pages()).hasSizeGreaterThan(59);
        SetPage last = set.pages().get(set.pages().size() - 1);
        assertThat(PageGeometryTest.line(last, "" + set.pages().size()).element())
                .isEqualTo(ElementTree.PAGE_NUMBER);
    }

    @Test
    void aRowHigherThanAPageIsCutBetweenLines() {
        Documents plan = Documents.plan();
        List<List<InlineText>> rows = List.of(
                List.of(InlineText.of("Nội dung"), InlineText.of("Ghi chú")),
                List.of(InlineText.of(Documents.SENTENCE.repeat(60).strip()), InlineText.of("ngắn")));
        plan.blocks.add(new Block.Table(rows, false));
        SetDocument set = plan.set();
        assertThat(set.pages()).hasSizeGreaterThan(2);
        String placed = body(set)
                .filter(t -> t.element() != ElementTree.REPEATED_HEAD)
                .map(Placed.Text::text)
                .collect(Collectors.joining(" "));
        assertThat(placed).contains(Documents.SENTENCE.strip());
        SetPage second = set.pages().get(1);
        assertThat(PageGeometryTest.texts(second).filter(t -> t.element() == ElementTree.REPEATED_HEAD))
                .extracting(Placed.Text::text)
                .contains("Nội dung");
    }

    @Test
    void moreRecipientsThanAPageHoldsFlowOn() {
        Documents plan = Documents.plan().paragraphs(1, 1);
        for (int i = 0; i < 90; i++) {
            plan.recipients.add(new Recipient("Công đoàn cơ sở số " + i, ""));
        }
        SetDocument set = plan.set();
        String all = set.pages().stream()
                .flatMap(PageGeometryTest::texts)
                .map(Placed.Text::text)
                .collect(Collectors.joining("\n"));
        for (int i = 0; i < 90; i++) {
            assertThat(all).contains("Công đoàn cơ sở số " + i + ";");
        }
        set.pages()
                .forEach(p -> PageGeometryTest.texts(p)
                        .forEach(t -> assertThat(t.baseline()).isLessThan(277 * MM)));
    }

    @Test
    void longOrganisationNamesWrapInTheirColumnAndPushTheNumberDown() {
        Documents plan = Documents.plan().paragraphs(1, 1);
        plan.organisation =
                "Công đoàn cơ sở Trung tâm Hỗ trợ phát triển giáo dục hòa nhập và nuôi dưỡng trẻ khuyết tật tỉnh";
        SetPage page = plan.set().pages().get(0);
        List<Placed.Text> left = PageGeometryTest.texts(page)
                .filter(t -> t.size() == 12 && t.face() == FontFace.BOLD && t.x() + t.width() <= 96.1 * MM)
                .toList();
        assertThat(left).hasSizeGreaterThan(2);
        Placed.Text number = PageGeometryTest.line(page, "Số:");
        assertThat(left).allSatisfy(t -> assertThat(t.baseline()).isLessThan(number.baseline() - 12));
        assertThat(left.get(left.size() - 1).text()).contains(" ");
    }

    @Test
    void theLastLineOfASubjectIsNeverASingleWord() {
        for (int words = 4; words < 60; words++) {
            Documents plan = Documents.plan().paragraphs(1, 1);
            plan.subject = "Tổ chức tuyên truyền ".repeat(words / 4) + "năm học mới ".repeat(words % 4) + "này";
            SetPage page = plan.set().pages().get(0);
            List<Placed.Text> lines = PageGeometryTest.texts(page)
                    .filter(t ->
                            t.size() == 14 && t.face().isBold() && !t.text().equals("KẾ HOẠCH"))
                    .filter(t -> !t.text().startsWith("TM.") && !t.text().startsWith("PHÓ") && t.baseline() < 400)
                    .toList();
            assertThat(lines.get(lines.size() - 1).text()).as(plan.subject).contains(" ");
        }
    }

    @Test
    void charactersThatTheFontLacksAreShownAsBoxesAndReported() {
        Documents plan = Documents.plan();
        plan.blocks.add(Documents.paragraph("Biểu tượng 中 và \uD83D\uDE00"));
        SetDocument set = plan.set();
        assertThat(body(set).map(Placed.Text::text).collect(Collectors.joining()))
                .isEqualTo("Biểu tượng \u25A1 và \u25A1\u25A1./.");
        assertThat(set.findings())
                .extracting(f -> f.message().arguments().get(1))
                .containsExactly("U+4E2D", "U+1F600");
    }

    @Test
    void zeroWidthMarksTakeNoPlaceAndLoseNoOffset() {
        Documents plan = Documents.plan();
        plan.blocks.add(Documents.paragraph("Công\u200Bđoàn cơ\u00ADsở"));
        List<Placed.Text> pieces = body(plan.set()).toList();
        assertThat(pieces).extracting(Placed.Text::text).containsExactly("Công", "đoàn cơ", "sở./.");
        assertThat(pieces).extracting(Placed.Text::offset).containsExactly(0, 5, 13);
    }

    @Test
    void aHardBreakEndsItsLineWithoutStretchingIt() {
        Documents plan = Documents.plan();
        plan.blocks.add(Documents.paragraph("Dòng thứ nhất ngắn\nDòng thứ hai"));
        List<Placed.Text> lines = body(plan.set()).toList();
        assertThat(lines).extracting(Placed.Text::text).containsExactly("Dòng thứ nhất ngắn", "Dòng thứ hai./.");
        assertThat(lines).extracting(Placed.Text::spaceStretch).containsOnly(0.0);
        assertThat(lines.get(1).x()).isCloseTo(30 * MM, within(0.1));
    }

    @Test
    void boldWordsInsideALineStandSideBySide() {
        Documents plan = Documents.plan();
        plan.blocks.add(new Block.Paragraph(
                new InlineText(List.of(Run.plain("Trước "), new Run("giữa", true, false), Run.plain(" sau")))));
        List<Placed.Text> pieces = body(plan.set()).toList();
        assertThat(pieces).extracting(Placed.Text::text).containsExactly("Trước ", "giữa", " sau./.");
        assertThat(pieces.get(1).face().isBold()).isTrue();
        for (int i = 1; i < 3; i++) {
            Placed.Text before = pieces.get(i - 1);
            assertThat(pieces.get(i).x()).isCloseTo(before.x() + before.width(), within(1e-6));
        }
    }

    @Test
    void minutesHaveTwoSignaturesOnOneLevel() {
        Documents minutes = Documents.plan().paragraphs(1, 1);
        minutes.type = "BB";
        minutes.signatures.clear();
        minutes.signatures.add(Documents.signature("THƯ KÝ", "Trần Văn Hải"));
        minutes.signatures.add(Documents.signature("CHỦ TỌA", "Lê Thị Mai"));
        SetPage page = minutes.set().pages().get(0);
        Placed.Text left = PageGeometryTest.line(page, "Trần Văn Hải");
        Placed.Text right = PageGeometryTest.line(page, "Lê Thị Mai");
        assertThat(left.baseline()).isEqualTo(right.baseline());
        assertThat(left.x() + left.width() / 2).isCloseTo((30 + 165 / 4.0) * MM, within(0.5 * MM));
        assertThat(right.x() + right.width() / 2).isCloseTo((30 + 165 * 3 / 4.0) * MM, within(0.5 * MM));
        assertThat(PageGeometryTest.line(page, "Nơi nhận:").baseline()).isGreaterThan(left.baseline());
    }

    @Test
    void theDraftMarkIsFramedUnderTheNumber() {
        Documents plan = Documents.plan().paragraphs(1, 1);
        plan.mark = Mark.DRAFT;
        SetPage page = plan.set().pages().get(0);
        Placed.Text mark = PageGeometryTest.line(page, "DỰ THẢO");
        Placed.Frame frame = page.content().stream()
                .filter(Placed.Frame.class::isInstance)
                .map(Placed.Frame.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(frame.width()).isCloseTo(30 * MM, within(0.5));
        assertThat(frame.height()).isCloseTo(8 * MM, within(0.5));
        assertThat(mark.x()).isGreaterThan(frame.x());
        assertThat(mark.x() + mark.width()).isLessThan(frame.x() + frame.width());
        assertThat(mark.baseline()).isBetween(frame.y(), frame.y() + frame.height());
        assertThat(frame.y()).isGreaterThan(PageGeometryTest.line(page, "Số:").baseline());
    }

    @Test
    void sidewaysTablesAndAppendicesStandOnTurnedPages() {
        Documents plan = Documents.plan().paragraphs(1, 1);
        plan.blocks.add(new Block.Table(Documents.table(5, 6, "Ô").rows(), true));
        plan.paragraphs(2, 1);
        plan.appendices.add(new Appendix("Biểu thống kê", true, List.of(Documents.table(3, 3, "Ô"))));
        SetDocument set = plan.set();
        List<Boolean> turned =
                set.pages().stream().map(p -> p.width() > p.height()).toList();
        assertThat(turned).containsExactly(false, true, false, true);
        assertThat(set.pages()).extracting(SetPage::number).containsExactly(1, 2, 3, 1);
    }

    @Test
    void theFootTakesTheLastRowsOfATableWithIt() {
        for (int rows = 20; rows < 60; rows++) {
            Documents plan = Documents.plan();
            plan.blocks.add(Documents.table(rows, 3, "Ô"));
            SetDocument set = plan.set();
            SetPage last = set.pages().get(set.pages().size() - 1);
            assertThat(PageGeometryTest.texts(last).map(Placed.Text::text))
                    .as("%d rows", rows)
                    .contains("Nguyễn Thị Bích", "Ô " + (rows - 1) + "x0", "Ô " + (rows - 2) + "x0");
        }
    }

    @Test
    void aFullPageOfHeadingsStillEndsSomewhere() {
        Documents plan = Documents.plan();
        for (int i = 0; i < 120; i++) {
            plan.item(Level.ROMAN, "Tiêu đề " + i);
        }
        assertThat(plan.set().pages()).hasSizeBetween(4, 6);
    }

    @Test
    void unchangedPagesComeBackAsTheSameObjects() {
        Typesetter typesetter = new Typesetter(Documents.FAMILY);
        List<Block> blocks = new ArrayList<>(Documents.plan().paragraphs(60, 4).blocks);
        Documents first = Documents.plan();
        first.blocks.addAll(blocks);
        SetDocument before = typesetter.set(first.composed());
        blocks.set(59, Documents.paragraph("Một câu khác hẳn."));
        Documents second = Documents.plan();
        second.blocks.addAll(blocks);
        SetDocument after = typesetter.set(second.composed());
        int pages = before.pages().size();
        for (int i = 0; i < pages - 2; i++) {
            assertThat(after.pages().get(i)).isSameAs(before.pages().get(i));
        }
        assertThat(after.pages().get(after.pages().size() - 1))
                .isNotEqualTo(before.pages().get(pages - 1));
    }

    private static Stream<Placed.Text> body(SetDocument set) {
        return set.pages().stream().flatMap(PageGeometryTest::texts).filter(t -> {
            var source = set.elements().get(t.element()).source();
            return source != null && source.area() == SourceRef.Area.BODY;
        });
    }

    private static Stream<Placed.Rule> rules(SetDocument set) {
        return set.pages().stream()
                .flatMap(p -> p.content().stream())
                .filter(Placed.Rule.class::isInstance)
                .map(Placed.Rule.class::cast);
    }
}
