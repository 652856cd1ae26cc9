package vn.congdoan.vanthu.sheet.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;

/** What writers of workbooks do that Excel doesn't. */
class OddWorkbooksTest {
    @Test
    void prefixesStrictNamesAndOddTargetsAreRead() throws IOException {
        byte[] bytes = HandmadeXlsx.ofRows("")
                .with("_rels/.rels", HandmadeXlsx.relations("r1", "officeDocument", "/xl/wb.xml"))
                .with(
                        "xl/wb.xml",
                        "<?xml version=\"1.0\"?><x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:rel=\"r\">"
                                + "<x:workbookPr date1904=\"1\"/><x:sheets><x:sheet name=\"A &amp; B\" sheetId=\"9\" rel:id=\"r1\" state=\"veryHidden\"/></x:sheets></x:workbook>")
                .with(
                        "xl/_rels/wb.xml.rels",
                        HandmadeXlsx.relations("r1", "worksheet", "..\\xl\\worksheets\\./sheet1.xml"))
                .with(
                        "xl/worksheets/sheet1.xml",
                        "\uFEFF<x:worksheet xmlns:x='y'><x:sheetData><x:row><x:c t='d'><x:v>2026-03-05T00:00:00</x:v></x:c>"
                                + "<x:c t='inlineStr'><x:is><x:r><x:t>a</x:t></x:r><x:r><x:rPr><x:rFont x:val='.VnTime'/></x:rPr><x:t>\u00B5</x:t></x:r></x:is></x:c>"
                                + "<x:c t='e'><x:v>#REF!</x:v></x:c><x:c t='s'><x:v>7</x:v></x:c></x:row></x:sheetData>"
                                + "<x:mergeCells><x:mergeCell ref='A1:B2'/><x:mergeCell ref='B5'/></x:mergeCells></x:worksheet>")
                .bytes();
        SheetBook book = WorkbookOpener.open(bytes, "a");
        SheetGrid sheet = book.sheets().get(0);
        assertThat(book.date1904()).isTrue();
        assertThat(sheet.name()).isEqualTo("A & B");
        assertThat(sheet.isHidden()).isTrue();
        assertThat(sheet.cell(0, 0).text()).isEqualTo("2026-03-05");
        assertThat(sheet.cell(0, 1).text()).isEqualTo("aµ");
        assertThat(sheet.cell(0, 2).kind()).isEqualTo(SheetCell.Kind.ERROR);
        assertThat(sheet.cell(0, 3).text()).isEqualTo("#N/A"); // no such shared text: its number is no figure
        assertThat(sheet.cell(0, 3).kind()).isEqualTo(SheetCell.Kind.ERROR);
        assertThat(sheet.merges()).containsExactly(new CellRange(0, 0, 1, 1), new CellRange(4, 1, 4, 1));
    }

    @Test
    void aSharedFormulaReadsInEachCellAsThere() throws IOException {
        SheetGrid sheet = WorkbookOpener.open(
                        HandmadeXlsx.ofRows(
                                        "<row r=\"1\"><c r=\"C1\"><f t=\"shared\" ref=\"C1:C3\" si=\"0\">A1+$B$1*SUM(Biểu!A:A)&amp;\"A1\"+LOG10(B1)</f><v>1</v></c></row>"
                                                + "<row r=\"3\"><c r=\"C3\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>")
                                .bytes(),
                        "a")
                .sheets()
                .get(0);
        assertThat(sheet.cell(2, 2).formula()).isEqualTo("A3+$B$1*SUM(Biểu!A:A)&\"A1\"+LOG10(B3)");
        assertThat(sheet.cell(2, 2).number()).isEqualByComparingTo("2");
    }

    @Test
    void rowsAndCellsInAnyOrderAreFound() throws IOException {
        SheetGrid sheet = WorkbookOpener.open(
                        HandmadeXlsx.ofRows(
                                        "<row r=\"5\"><c r=\"B5\"><v>5</v></c><c r=\"A5\"><v>4</v></c></row>"
                                                + "<row r=\"2\"><c r=\"C2\"><v>2</v></c></row><row r=\"7\"><c r=\"A7\"><v>7</v></c></row>")
                                .bytes(),
                        "a")
                .sheets()
                .get(0);
        assertThat(List.of(sheet.cell(4, 1), sheet.cell(4, 0), sheet.cell(1, 2), sheet.cell(6, 0)))
                .extracting(cell -> cell.number().intValue())
                .containsExactly(5, 4, 2, 7);
        assertThat(sheet.rows()).isEqualTo(7);
    }

    @Test
    void theUsedRowsEndWhereSomethingStands() throws IOException {
        SheetGrid sheet = WorkbookOpener.open(
                        HandmadeXlsx.ofRows(
                                        "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"
                                                + "<row r=\"900\"><c r=\"Z900\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> \u00A0</t></is></c></row>")
                                .bytes(),
                        "a")
                .sheets()
                .get(0);
        assertThat(sheet.rows()).isEqualTo(2);
        assertThat(sheet.columns()).isEqualTo(1);
    }

    @Test
    void whatFastexcelWritesIsWhatPoiReads() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Văn thư", "1.0")) {
            Worksheet sheet = book.newWorksheet("Biểu");
            for (int row = 0; row < 300; row++) {
                sheet.value(row, 0, "Chỉ tiêu " + row);
                sheet.value(row, 1, row / 3.0);
                sheet.value(row, 2, java.time.LocalDate.of(2026, 1, 1).plusDays(row));
                sheet.style(row, 2).format("dd/mm/yyyy").set();
                sheet.formula(row, 3, "B" + (row + 1) + "*2");
            }
        }
        try (var expected = WorkbookFactory.create(new java.io.ByteArrayInputStream(out.toByteArray()))) {
            AsPoiSees.same(expected, WorkbookOpener.open(out.toByteArray(), "a"));
        }
    }

    @Test
    void aSheetInTheOtherUnicodeIsRead() throws IOException {
        byte[] wide = ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
                        + HandmadeXlsx.sheet("<row><c t=\"inlineStr\"><is><t>Đoàn viên 😀</t></is></c></row>"))
                .getBytes(StandardCharsets.UTF_16LE);
        SheetBook book = WorkbookOpener.open(
                HandmadeXlsx.ofRows("")
                        .with("xl/worksheets/sheet1.xml", out -> out.write(wide))
                        .bytes(),
                "a");
        assertThat(book.sheets().get(0).cell(0, 0).text()).isEqualTo("Đoàn viên 😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1258"})
    void aTableOfTextIsReadInEveryEncoding(String encoding) {
        String words = "TT;Chỉ tiêu;Số lượng\n1;\"Đoàn viên; nữ\";1.234,5\n2;Tỷ lệ;95,5%\n";
        String written = encoding.equals("windows-1258") ? asWindowsWrites(words) : words;
        SheetGrid sheet = WorkbookOpener.open(written.getBytes(Charset.forName(encoding)), "a.csv")
                .sheets()
                .get(0);
        assertThat(java.text.Normalizer.normalize(sheet.cell(1, 1).text(), java.text.Normalizer.Form.NFC))
                .isEqualTo("Đoàn viên; nữ");
        assertThat(sheet.cell(1, 2).text()).isEqualTo("1.234,5");
        assertThat(sheet.columns()).isEqualTo(3);
    }

    /** Letters with their tone apart, as code page 1258 has them. */
    private static String asWindowsWrites(String words) {
        StringBuilder apart = new StringBuilder();
        for (char letter : words.toCharArray()) {
            String whole = String.valueOf(letter);
            if (Charset.forName("windows-1258").newEncoder().canEncode(letter)) {
                apart.append(whole);
            } else {
                String parts = java.text.Normalizer.normalize(whole, java.text.Normalizer.Form.NFD);
                String marks = parts.substring(1).replaceAll("[\u0302\u0306\u031B]", "");
                String base = java.text.Normalizer.normalize(
                        parts.charAt(0) + parts.substring(1).replaceAll("[^\u0302\u0306\u031B]", ""),
                        java.text.Normalizer.Form.NFC);
                apart.append(base).append(marks);
            }
        }
        return apart.toString();
    }

    @Test
    void lettersOfOldFontsInATableOfTextStayWhatTheirFontExpects() {
        byte[] bytes = "TT,Céng hoµ x· héi,§oµn viªn\n1,2,3\n".getBytes(Charset.forName("windows-1252"));
        assertThat(WorkbookOpener.open(bytes, "a.csv")
                        .sheets()
                        .get(0)
                        .cell(0, 1)
                        .text())
                .isEqualTo("Céng hoµ x· héi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\tb\n1\t2\n", "a,b\n1,2\n", "a;b\n1;2\n", "sep=;\r\na;b\r\n1;2\r\n", "a;b\n1;\"2\n", "a|b\n1|2"
            })
    void everySeparatorIsFound(String words) {
        SheetGrid sheet = WorkbookOpener.open(words.getBytes(StandardCharsets.UTF_8), "a")
                .sheets()
                .get(0);
        assertThat(sheet.cell(0, 1).text()).isEqualTo("b");
        assertThat(sheet.cell(1, 1).text().strip()).endsWith("2");
    }

    @Test
    void aPageWithUnclosedTagsKeepsItsRowsAndSpans() {
        String page =
                "<html><body>BÁO CÁO<table><tr><td rowspan=2>A<td colspan=2>B<tr><td>C<td>D<br>d<tr><td>1<td>2<td x:num=\"1234.5\">1.234,5</table>Người lập";
        SheetGrid sheet = WorkbookOpener.open(page.getBytes(StandardCharsets.UTF_8), "bao cao.xls")
                .sheets()
                .get(0);
        assertThat(sheet.cell(0, 0).text()).isEqualTo("BÁO CÁO");
        assertThat(sheet.cell(1, 1).text()).isEqualTo("B");
        assertThat(sheet.cell(2, 1).text()).isEqualTo("C");
        assertThat(sheet.cell(2, 2).text()).isEqualTo("D\nd");
        assertThat(sheet.cell(3, 2).number()).isEqualByComparingTo("1234.5");
        assertThat(sheet.cell(4, 0).text()).isEqualTo("Người lập");
        assertThat(sheet.merges()).containsExactly(new CellRange(1, 0, 2, 0), new CellRange(1, 1, 1, 2));
    }

    @Test
    void excelsXmlOf2003IsRead() {
        String xml =
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                        + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"p\"><NumberFormat ss:Format=\"Percent\"/></Style></Styles>"
                        + "<Worksheet ss:Name=\"Biểu\"><Table><Row ss:Index=\"3\"><Cell ss:Index=\"2\" ss:MergeAcross=\"1\"><Data ss:Type=\"String\">Tỷ lệ</Data></Cell>"
                        + "<Cell ss:StyleID=\"p\"><Data ss:Type=\"Number\">0.955</Data></Cell></Row></Table></Worksheet></Workbook>";
        SheetBook book = WorkbookOpener.open(xml.getBytes(StandardCharsets.UTF_8), "a.xls");
        assertThat(book.kind()).isEqualTo(SheetBook.Kind.XML);
        assertThat(book.sheets().get(0).cell(2, 1).text()).isEqualTo("Tỷ lệ");
        assertThat(book.sheets().get(0).cell(2, 3).text()).isEqualTo("95.50%");
        assertThat(book.sheets().get(0).merges()).containsExactly(new CellRange(2, 1, 2, 2));
    }

    @Test
    void aWorkbookWithoutAnythingHasItsSheetsAndNoRows() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Trống");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            assertThat(WorkbookOpener.open(out.toByteArray(), "a")
                            .sheets()
                            .get(0)
                            .rows())
                    .isZero();
        }
    }
}
