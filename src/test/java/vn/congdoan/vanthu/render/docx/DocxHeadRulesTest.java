package vn.congdoan.vanthu.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.congdoan.vanthu.render.docx.DocxFile.FAMILY;
import static vn.congdoan.vanthu.render.docx.DocxFile.all;
import static vn.congdoan.vanthu.render.docx.DocxFile.at;
import static vn.congdoan.vanthu.render.docx.DocxFile.child;
import static vn.congdoan.vanthu.render.docx.DocxFile.children;
import static vn.congdoan.vanthu.render.docx.DocxFile.number;
import static vn.congdoan.vanthu.render.docx.DocxFile.val;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import vn.congdoan.vanthu.fidelity.SampleDocuments;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.layout.font.FontFace;

/** Rules R11–R33 of the format on the file itself. */
class DocxHeadRulesTest {
    private static final double TWIPS = 20;

    static Stream<String> names() {
        return SampleDocuments.complete();
    }

    private record Head(
            Resolved resolved, List<Element> left, List<Element> right, List<Element> rowTwo, Element root) {
        static Head of(String name) {
            DocxFile file = DocxFile.of(SampleDocuments.named(name));
            Element root = file.root("word/document.xml");
            List<Element> rows = children(all(root, "w:tbl").get(0), "w:tr");
            return new Head(new Resolved(file), paragraphs(rows.get(0), 0), paragraphs(rows.get(0), 1), rows, root);
        }

        static List<Element> paragraphs(Element row, int cell) {
            return children(children(row, "w:tc").get(cell), "w:p");
        }

        List<Element> second(int cell) {
            return paragraphs(rowTwo.get(1), cell);
        }

        void look(Element paragraph, boolean bold, boolean italic, int least, int most) {
            Element run = child(paragraph, "w:r");
            assertThat(resolved.is(paragraph, run, "w:b")).isEqualTo(bold);
            assertThat(resolved.is(paragraph, run, "w:i")).isEqualTo(italic);
            assertThat(resolved.paragraph(paragraph, "w:jc", "val")).isEqualTo("center");
            assertThat(Integer.parseInt(resolved.run(paragraph, run, "w:sz", "val")))
                    .isBetween(least, most);
            assertThat(at(run, "w:rPr", "w:u")).isNull();
        }

        /** pt: the column less both indents. */
        double ruleLength(Element rule, double column) {
            assertThat(Resolved.styleId(rule)).isEqualTo(StyleIds.RULE);
            assertThat(val(at(rule, "w:pPr", "w:pBdr", "w:top"), "val")).isEqualTo("single");
            Element indents = at(rule, "w:pPr", "w:ind");
            assertThat(number(indents, "left")).isCloseTo(number(indents, "right"), within(1));
            return column - (number(indents, "left") + number(indents, "right")) / TWIPS;
        }

        double column(int cell) {
            return number(at(children(rowTwo.get(0), "w:tc").get(cell), "w:tcPr", "w:tcW"), "w") / TWIPS;
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void nationalTitleAndMottoStandRightEachOnOneLineWithTheRuleBelow(String name) {
        Head head = Head.of(name);
        assertThat(DocxFile.text(head.right().get(0))).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(DocxFile.text(head.right().get(1))).isEqualTo("Độc lập - Tự do - Hạnh phúc");
        head.look(head.right().get(0), true, false, 24, 26);
        head.look(head.right().get(1), true, false, 26, 28);
        Element title = head.right().get(0);
        double size = Integer.parseInt(head.resolved().run(title, child(title, "w:r"), "w:sz", "val")) / 2.0;
        assertThat(FAMILY.width(DocxFile.text(title), FontFace.BOLD, size)).isLessThan(head.column(1));
        for (Element line : head.right().subList(0, 2)) {
            assertThat(head.resolved().paragraph(line, "w:spacing", "line")).isEqualTo("240");
            assertThat(head.resolved().paragraph(line, "w:spacing", "before")).isEqualTo("0");
            assertThat(head.resolved().paragraph(line, "w:spacing", "after")).isEqualTo("0");
        }
        FormatPack pack = SampleDocuments.named(name).pack();
        double motto = FAMILY.width("Độc lập - Tự do - Hạnh phúc", FontFace.BOLD, 13);
        assertThat(head.ruleLength(head.right().get(2), head.column(1)))
                .isCloseTo(motto * pack.head().mottoRule(), within(0.1));
    }

    @ParameterizedTest
    @MethodSource("names")
    void parentStandsRegularOverTheBoldOrganisationWithAShortRule(String name) {
        Head head = Head.of(name);
        int last = head.left().size() - 1;
        for (Element line : head.left().subList(0, last)) {
            boolean bold = Resolved.styleId(line).equals("CoQuanBanHanh");
            head.look(line, bold, false, 24, 26);
            assertThat(DocxFile.text(line)).isEqualTo(DocxFile.text(line).toUpperCase());
        }
        assertThat(Resolved.styleId(head.left().get(0))).isEqualTo("CoQuanChuQuan");
        assertThat(head.ruleLength(head.left().get(last), head.column(0))).isBetween(20.0, 95.0);
    }

    @Test
    void theOrganisationsRuleIsTheAskedShareOfItsLine() {
        Head head = Head.of("plan-short");
        double lastLine = FAMILY.width("TỈNH TRƯỜNG SƠN", FontFace.BOLD, 12);
        double length = head.ruleLength(head.left().get(head.left().size() - 1), head.column(0));
        assertThat(length / lastLine).isBetween(1 / 3.0, 0.5);
        assertThat(length).isCloseTo(lastLine * SampleDocuments.PACK.head().organisationRule(), within(0.1));
    }

    @ParameterizedTest
    @MethodSource("names")
    void numberAndDateStandInOneRow(String name) {
        Head head = Head.of(name);
        Element number = head.second(0).get(0);
        assertThat(DocxFile.text(number)).matches("Số: (\\d{2,})?\\s*/[A-ZĐ][A-Za-zĐđ]*(-[A-ZĐ&][A-Za-zĐđ&.]*)+");
        head.look(number, false, false, 26, 26);
        Element date = head.second(1).get(0);
        assertThat(DocxFile.text(date)).matches(".+, ngày\\s*(\\d{2})?\\s*tháng\\s*(\\d{1,2})?\\s*năm\\s*(\\d{4})?");
        head.look(date, false, true, 26, 28);
        assertThat(head.resolved().paragraph(date, "w:spacing", "before"))
                .isEqualTo(head.resolved().paragraph(number, "w:spacing", "before"));
    }

    @Test
    void headColumnsAreFixedWithoutLinesAndMargins() {
        Element table = all(Head.of("plan-short").root(), "w:tbl").get(0);
        assertThat(val(at(table, "w:tblPr", "w:tblLayout"), "type")).isEqualTo("fixed");
        assertThat(at(table, "w:tblPr", "w:tblBorders")).isNull();
        assertThat(number(at(table, "w:tblPr", "w:tblCellMar", "w:left"), "w")).isZero();
        List<Element> columns = children(child(table, "w:tblGrid"), "w:gridCol");
        assertThat(columns).hasSize(2);
        assertThat(columns.stream().mapToInt(c -> number(c, "w")).sum()).isEqualTo(9355);
        children(table, "w:tr")
                .forEach(row -> assertThat(at(row, "w:trPr", "w:cantSplit")).isNotNull());
    }

    @Test
    void typeAndSubjectStandCentredOverTheirRule() {
        Head head = Head.of("plan-levels");
        List<Element> body = children(child(head.root(), "w:body"), "w:p");
        assertThat(DocxFile.text(body.get(0))).isEqualTo("KẾ HOẠCH");
        head.look(body.get(0), true, false, 26, 28);
        assertThat(DocxFile.text(body.get(1))).startsWith("Nâng cao chất lượng").doesNotEndWith(".");
        head.look(body.get(1), true, false, 26, 28);
        assertThat(head.resolved().is(body.get(1), child(body.get(1), "w:r"), "w:caps"))
                .isFalse();
        assertThat(head.ruleLength(body.get(2), 9355 / TWIPS)).isBetween(60.0, 235.0);
        assertThat(head.resolved().paragraphIs(body.get(0), "w:keepNext")).isTrue();
    }

    @Test
    void aLetterHasItsSubjectUnderTheNumberAndNoTypeOrRule() {
        Head head = Head.of("letter-several-draft");
        Element subject = head.second(0).get(1);
        assertThat(DocxFile.text(subject)).startsWith("V/v phối hợp tổ chức");
        head.look(subject, false, false, 24, 26);
        assertThat(Integer.parseInt(head.resolved().paragraph(subject, "w:spacing", "before")))
                .isGreaterThanOrEqualTo(120);
        assertThat(children(child(head.root(), "w:body"), "w:p"))
                .noneMatch(p -> Resolved.styleId(p).equals(StyleIds.RULE));
    }

    @Test
    void theDraftMarkIsFramedAndGoesWithTheIssue() {
        Head draft = Head.of("letter-several-draft");
        Element mark = draft.second(0).get(2);
        assertThat(DocxFile.text(mark)).isEqualTo("DỰ THẢO");
        draft.look(mark, true, false, 26, 28);
        for (String side : List.of("w:top", "w:left", "w:bottom", "w:right")) {
            assertThat(at(mark, "w:pPr", "w:pBdr", side)).isNotNull();
        }
        assertThat(all(Head.of("letter-one").root(), "w:t"))
                .noneMatch(t -> t.getTextContent().contains("DỰ THẢO"));
    }

    @Test
    void severalAddresseesStandUnderEachOtherWithDashesInOneColumn() {
        Head head = Head.of("letter-several-draft");
        List<Element> body = children(child(head.root(), "w:body"), "w:p");
        assertThat(DocxFile.text(body.get(0))).isEqualTo("Kính gửi:");
        List<Element> items = body.subList(1, 4);
        assertThat(items).allMatch(p -> Resolved.styleId(p).equals("NoiKinhGui"));
        assertThat(items)
                .extracting(p -> val(at(p, "w:pPr", "w:ind"), "left"))
                .containsOnly(val(at(items.get(0), "w:pPr", "w:ind"), "left"));
        assertThat(items)
                .extracting(p -> val(at(p, "w:pPr", "w:numPr", "w:numId"), "val"))
                .containsOnly("2");
        assertThat(DocxFile.text(items.get(0))).endsWith(";");
        assertThat(DocxFile.text(items.get(2))).endsWith(".");
    }

    @Test
    void theOnlyAddresseeStandsOnTheLineOfKinhGui() {
        Head head = Head.of("letter-one");
        assertThat(DocxFile.text(children(child(head.root(), "w:body"), "w:p").get(0)))
                .isEqualTo("Kính gửi: Các công đoàn cơ sở trực thuộc");
    }
}
