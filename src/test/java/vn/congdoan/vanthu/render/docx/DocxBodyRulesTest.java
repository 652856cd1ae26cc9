package vn.congdoan.vanthu.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import vn.congdoan.vanthu.fidelity.SampleDocuments;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.geometry.Points;

/** Rules R36, R37 and R62–R74 of the format on the file itself, and how the text holds together. */
class DocxBodyRulesTest {
    static Stream<String> names() {
        return SampleDocuments.complete();
    }

    private static Element root(String name) {
        return DocxFile.of(SampleDocuments.named(name)).root("word/document.xml");
    }

    private static Element foot(Element root) {
        List<Element> tables = children(child(root, "w:body"), "w:tbl");
        return tables.stream()
                .filter(t ->
                        all(t, "w:p").stream().anyMatch(p -> Resolved.styleId(p).equals("HoTenNguoiKy")))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static List<Element> cell(Element table, int row, int column) {
        return children(children(children(table, "w:tr").get(row), "w:tc").get(column), "w:p");
    }

    @ParameterizedTest
    @MethodSource("names")
    void theTextClosesOnceWithItsMark(String name) {
        List<String> texts = all(root(name), "w:p").stream().map(DocxFile::text).toList();
        assertThat(texts.stream().filter(t -> t.endsWith("./.")).count()).isEqualTo(1);
        assertThat(texts).noneMatch(t -> t.contains("../.") || t.endsWith("/.."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-levels", "regulation", "guidance-long", "decision"})
    void everyStyleHasTheFiguresOfThePack(String name) {
        DocxFile file = DocxFile.of(SampleDocuments.named(name));
        Resolved resolved = new Resolved(file);
        for (StyleName style : StyleName.values()) {
            TextStyle figures = SampleDocuments.named(name).pack().style(style);
            for (Element paragraph : all(file.root("word/document.xml"), "w:p")) {
                if (Resolved.styleId(paragraph).equals(StyleIds.id(style))
                        && !all(paragraph, "w:r").isEmpty()) {
                    assertFigures(resolved, paragraph, figures);
                }
            }
        }
    }

    private static void assertFigures(Resolved resolved, Element paragraph, TextStyle figures) {
        Element run = child(paragraph, "w:r");
        assertThat(resolved.is(paragraph, run, "w:b")).isEqualTo(figures.bold());
        assertThat(resolved.is(paragraph, run, "w:i")).isEqualTo(figures.italic());
        assertThat(resolved.run(paragraph, run, "w:sz", "val"))
                .isEqualTo(String.valueOf(Math.round(figures.size() * 2)));
        if (figures.lineHeight() > 0) {
            assertThat(resolved.paragraph(paragraph, "w:spacing", "lineRule")).isEqualTo("exact");
            assertThat(resolved.paragraph(paragraph, "w:spacing", "line"))
                    .isEqualTo(String.valueOf(Points.twips(figures.lineHeight())));
        }
        assertThat(Integer.parseInt(resolved.paragraph(paragraph, "w:spacing", "before")))
                .isGreaterThanOrEqualTo(Points.twips(figures.spaceBefore()));
        if (figures.keepWithNext()) {
            assertThat(resolved.paragraphIs(paragraph, "w:keepNext")).isTrue();
        }
    }

    @Test
    void itemsLookAsTheirLevelAsks() {
        DocxFile file = DocxFile.of(SampleDocuments.named("plan-levels"));
        Resolved resolved = new Resolved(file);
        for (Element paragraph : all(file.root("word/document.xml"), "w:p")) {
            String style = Resolved.styleId(paragraph);
            Element run = child(paragraph, "w:r");
            if (style.equals("MucLaMa")) {
                assertThat(DocxFile.text(paragraph))
                        .isEqualTo(DocxFile.text(paragraph).toUpperCase());
                assertThat(resolved.is(paragraph, run, "w:b")).isTrue();
                assertThat(resolved.paragraph(paragraph, "w:outlineLvl", "val")).isEqualTo("0");
            } else if (style.equals("TenKhoan")) {
                assertThat(resolved.is(paragraph, run, "w:b")).isTrue();
                assertThat(resolved.paragraph(paragraph, "w:outlineLvl", "val")).isEqualTo("1");
            } else if (List.of("Khoan", "Diem", "GachDauDong", "DauCong", "NoiDung")
                    .contains(style)) {
                assertThat(resolved.is(paragraph, run, "w:b")).isFalse();
                assertThat(resolved.paragraph(paragraph, "w:jc", "val")).isEqualTo("both");
                assertThat(resolved.paragraph(paragraph, "w:ind", "firstLine")).isEqualTo("567");
            }
        }
    }

    @Test
    void divisionsCarryLabelAndTitleInOneHeading() {
        Element chapter = all(root("regulation"), "w:p").stream()
                .filter(p -> Resolved.styleId(p).equals("TenPhanChuongMuc"))
                .findFirst()
                .orElseThrow();
        assertThat(DocxFile.text(chapter)).isEqualTo("QUY ĐỊNH CHUNG");
        assertThat(child(chapter, "w:r").getFirstChild().getNodeName()).isEqualTo("w:br");
    }

    @ParameterizedTest
    @MethodSource("names")
    void theFootNeverBreaksAndTakesTextWithIt(String name) {
        Element root = root(name);
        Element foot = foot(root);
        children(foot, "w:tr")
                .forEach(row -> assertThat(at(row, "w:trPr", "w:cantSplit")).isNotNull());
        Element before = (Element) foot.getPreviousSibling();
        assertThat(before.getNodeName()).isEqualTo("w:p");
        assertThat(at(before, "w:pPr", "w:keepNext")).isNotNull();
        assertThat(number(at(before, "w:pPr", "w:spacing"), "after"))
                .isEqualTo(
                        Points.twips(SampleDocuments.named(name).pack().foot().gapAbove()));
    }

    @Test
    void theSignatureStandsRightWithItsGapAndTheRecipientsLeft() {
        DocxFile file = DocxFile.of(SampleDocuments.named("plan-short"));
        Resolved resolved = new Resolved(file);
        Element foot = foot(file.root("word/document.xml"));
        List<Element> right = cell(foot, 0, 1);
        assertThat(right)
                .extracting(DocxFile::text)
                .containsExactly("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH", "Đặng Thị Thùy Dương");
        for (Element line : right) {
            Element run = child(line, "w:r");
            assertThat(resolved.is(line, run, "w:b")).isTrue();
            assertThat(resolved.paragraph(line, "w:jc", "val")).isEqualTo("center");
            assertThat(resolved.run(line, run, "w:sz", "val")).isEqualTo("28");
        }
        assertThat(Integer.parseInt(resolved.paragraph(right.get(2), "w:spacing", "before")))
                .isBetween(1417, 1984);
        List<Element> left = cell(foot, 0, 0);
        Element label = left.get(0);
        assertThat(DocxFile.text(label)).isEqualTo("Nơi nhận:");
        assertThat(resolved.is(label, child(label, "w:r"), "w:b")).isTrue();
        assertThat(resolved.is(label, child(label, "w:r"), "w:i")).isTrue();
        assertThat(resolved.run(label, child(label, "w:r"), "w:sz", "val")).isEqualTo("24");
        for (Element item : left.subList(1, left.size())) {
            assertThat(resolved.run(item, child(item, "w:r"), "w:sz", "val")).isEqualTo("22");
            assertThat(val(at(item, "w:pPr", "w:numPr", "w:numId"), "val")).isEqualTo("1");
        }
        assertThat(DocxFile.text(left.get(left.size() - 1))).isEqualTo("Lưu: VT, TGNC.");
        assertThat(left.subList(1, left.size() - 1))
                .allMatch(p -> DocxFile.text(p).endsWith(";"));
    }

    @Test
    void twoSignaturesShareTheWidthAndTheirNamesTheLevel() {
        Element foot = foot(root("minutes"));
        assertThat(DocxFile.text(cell(foot, 0, 0).get(0))).isEqualTo("THƯ KÝ");
        assertThat(cell(foot, 0, 1)).extracting(DocxFile::text).containsExactly("TM. ĐOÀN CHỦ TỊCH", "CHỦ TỌA");
        assertThat(DocxFile.text(cell(foot, 1, 0).get(0))).isEqualTo("Trần Thị Ánh Tuyết");
        assertThat(DocxFile.text(cell(foot, 1, 1).get(0))).isEqualTo("Nguyễn Hữu Phước");
        assertThat(DocxFile.text(cell(foot, 2, 0).get(0))).isEqualTo("Nơi nhận:");
    }

    @Test
    void tablesRepeatTheirHeaderAndKeepTheirRowsWhole() {
        Element table = children(child(root("report-table"), "w:body"), "w:tbl").get(1);
        List<Element> rows = children(table, "w:tr");
        assertThat(at(rows.get(0), "w:trPr", "w:tblHeader")).isNotNull();
        assertThat(rows.subList(1, rows.size())).allMatch(row -> at(row, "w:trPr", "w:tblHeader") == null);
        assertThat(rows).allMatch(row -> at(row, "w:trPr", "w:cantSplit") != null);
        assertThat(all(rows.get(0), "w:p")).allMatch(p -> at(p, "w:pPr", "w:keepNext") != null);
        assertThat(number(at(table, "w:tblPr", "w:tblBorders", "w:insideH"), "sz"))
                .isEqualTo(4);
        List<Element> columns = children(child(table, "w:tblGrid"), "w:gridCol");
        assertThat(columns.stream().mapToInt(c -> number(c, "w")).sum()).isEqualTo(9355);
        assertThat(children(rows.get(1), "w:tc"))
                .extracting(c -> val(at(c, "w:tcPr", "w:tcW"), "w"))
                .isEqualTo(columns.stream().map(c -> val(c, "w")).toList());
    }
}
