package vn.congdoan.vanthu.sheet.marked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.sheet.form.SampleForms;
import vn.congdoan.vanthu.sheet.make.SchemaCheck;
import vn.congdoan.vanthu.sheet.ods.OdsDocument;
import vn.congdoan.vanthu.sheet.ods.OdsXml;
import vn.congdoan.vanthu.sheet.open.SampleForm;
import vn.congdoan.vanthu.sheet.open.WorkbookOpener;

class MarkedCopyTest {
    private static final String SHEET = "Biểu 1";
    private static final List<CellMark> MARKS = List.of(
            new CellMark(new CellPlace(SHEET, 7, 3), "Ô này báo lỗi; ghi số người."),
            new CellMark(new CellPlace(SHEET, 10, 3), "=Ghi số, không ghi chữ."),
            new CellMark(new CellPlace(SHEET, 10, 3), "Nhiều hơn kỳ trước 10 lần."),
            new CellMark(new CellPlace(SHEET, 20, 3), "Chưa ghi."),
            new CellMark(null, "Thiếu chỉ tiêu “Đoàn viên nữ”."));

    @ParameterizedTest
    @ValueSource(strings = {"sample-lo.xlsx", "sample.xls"})
    void theUnitsOwnWorkbookComesBackWithItsCellsRedAndCommented(String file) throws IOException {
        byte[] original = resource(file);
        byte[] written = written(original, MARKS);
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(written))) {
            Cell bad = book.getSheet(SHEET).getRow(10).getCell(3);
            assertThat(bad.getStringCellValue()).isEqualTo("1.234,5");
            assertThat(bad.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(bad.getCellStyle().getLocked()).isFalse();
            assertThat(bad.getCellComment().getString().getString())
                    .isEqualTo("=Ghi số, không ghi chữ.\nNhiều hơn kỳ trước 10 lần.");
            assertThat(book.getSheet(SHEET).getRow(9).getCell(3).getCellComment())
                    .isNull();
            assertThat(book.getSheet(SHEET).getRow(6).getCell(3).getCellFormula())
                    .isEqualTo("SUM(D4,D4)*2");
        }
        valuesAreKept(WorkbookOpener.open(original, file), WorkbookOpener.open(written, file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample-lo.xlsx", "sample.xls"})
    void theListNamesEachCellAndWhatToDoAndHoldsNoFormula(String file) throws IOException {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(written(resource(file), MARKS)))) {
            Sheet list = book.getSheet("Cần sửa");
            assertThat(book.getActiveSheetIndex()).isEqualTo(book.getSheetIndex(list));
            assertThat(list.getRow(3).getCell(2).getStringCellValue()).isEqualTo("D8");
            assertThat(list.getRow(3).getCell(2).getHyperlink().getAddress()).isEqualTo("'Biểu 1'!D8");
            assertThat(list.getRow(3).getCell(3).getStringCellValue()).isEqualTo("#DIV/0!");
            assertThat(list.getRow(4).getCell(4).getCellType()).isEqualTo(CellType.STRING);
            assertThat(list.getRow(4).getCell(4).getStringCellValue()).isEqualTo("=Ghi số, không ghi chữ.");
            assertThat(list.getRow(6).getCell(3).getStringCellValue()).isEqualTo("(trống)");
            assertThat(list.getLastRowNum()).isEqualTo(7);
        }
    }

    @Test
    void aCopyMarkedAgainHasOneListAndKeepsEarlierComments() throws IOException {
        byte[] once = written(resource("sample-lo.xlsx"), MARKS.subList(0, 1));
        byte[] twice = written(once, List.of(new CellMark(new CellPlace(SHEET, 7, 3), "Vẫn còn lỗi.")));
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(twice))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheet(SHEET)
                            .getRow(7)
                            .getCell(3)
                            .getCellComment()
                            .getString()
                            .getString())
                    .isEqualTo("Ô này báo lỗi; ghi số người.\nVẫn còn lỗi.");
        }
    }

    @Test
    void aProtectedSheetStaysProtected() throws IOException {
        byte[] locked;
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(SampleForm.bytes()))) {
            book.getSheet(SHEET).protectSheet("bí mật");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            locked = out.toByteArray();
        }
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(written(locked, MARKS)))) {
            assertThat(book.getSheet(SHEET).getProtect()).isTrue();
            assertThat(book.getSheet(SHEET).getRow(7).getCell(3).getCellStyle().getLocked())
                    .isFalse();
            assertThat(book.getSheet(SHEET).getRow(6).getCell(3).getCellStyle().getLocked())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample.html"})
    void whatHasNoCommentsBecomesAWorkbookOfItsValues(String file) throws IOException {
        byte[] original = resource(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(MarkedCopy.write(original, file, MARKS, out)).isEqualTo(".xlsx");
        SheetBook before = WorkbookOpener.open(original, file);
        SheetBook after = WorkbookOpener.open(out.toByteArray(), file);
        assertThat(after.kind()).isEqualTo(SheetBook.Kind.XLSX);
        assertThat(after.marks()).isEqualTo(before.marks());
        valuesAreKept(before, after);
    }

    @Test
    void wordsThatLookLikeFormulasStayWords() throws IOException {
        byte[] csv = "Chỉ tiêu;Số\n=cmd|'/C calc'!A0;+1\n".getBytes(StandardCharsets.UTF_8);
        byte[] written = written(csv, List.of(new CellMark(new CellPlace("", 1, 1), "Ghi số.")));
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(written))) {
            Cell cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=cmd|'/C calc'!A0");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(book.getSheetAt(0)
                            .getRow(1)
                            .getCell(1)
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("Ghi số.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample-lo.xlsx", "sample.html"})
    void theCopyFollowsTheSchema(String file) throws Exception {
        assertThat(SchemaCheck.faults(written(resource(file), MARKS))).isEmpty();
    }

    @Test
    void anOdsStaysTheUnitsOwn() throws IOException {
        byte[] original = resource("sample.ods");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(MarkedCopy.write(original, "sample.ods", MARKS, out)).isEqualTo(".ods");
        SheetBook before = WorkbookOpener.open(original, "sample.ods");
        SheetBook after = WorkbookOpener.open(out.toByteArray(), "sample.ods");
        assertThat(after.kind()).isEqualTo(SheetBook.Kind.ODS);
        assertThat(after.marks()).isEqualTo(before.marks());
        valuesAreKept(before, after);
        SheetGrid list = after.sheets().get(after.sheets().size() - 1);
        assertThat(list.name()).isEqualTo("Cần sửa");
        assertThat(list.cell(4, 4).text()).isEqualTo("=Ghi số, không ghi chữ.");
        assertThat(list.cell(4, 4).formula()).isEmpty();
        Document content = OdsDocument.open(out.toByteArray()).content();
        List<String> comments = OdsXml.all(content, OdsXml.OFFICE, "annotation").stream()
                .map(Element::getTextContent)
                .toList();
        assertThat(comments)
                .anyMatch(one -> one.endsWith("Ô này báo lỗi; ghi số người."))
                .anyMatch(one -> one.endsWith("=Ghi số, không ghi chữ.Nhiều hơn kỳ trước 10 lần."));
        Map<String, byte[]> parts = SchemaCheck.parts(out.toByteArray());
        SchemaCheck.parts(original).forEach((name, bytes) -> {
            if (!name.equals("content.xml") && !name.equals("settings.xml")) {
                assertThat(parts.get(name)).as(name).isEqualTo(bytes);
            }
        });
        byte[] again = written(out.toByteArray(), MARKS.subList(0, 1));
        assertThat(WorkbookOpener.open(again, "a").sheets()).hasSameSizeAs(after.sheets());
    }

    /** Two looks of one name would be one. */
    @Test
    void anOdsThatIsMarkedAgainHasEachLookOnce() throws IOException {
        byte[] once = written(resource("sample.ods"), MARKS.subList(0, 1));
        byte[] twice = written(once, MARKS.subList(1, 4));
        List<String> looks = OdsXml.all(OdsDocument.open(twice).content(), OdsXml.STYLE, "style").stream()
                .map(style -> OdsXml.attribute(style, OdsXml.STYLE, "name"))
                .filter(name -> name.startsWith("vtCanSua"))
                .toList();
        assertThat(looks).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    /** Equal neighbours stand in an .ods but once. */
    @Test
    void oneOfManyEqualCellsOfAnOdsIsMarkedAlone() throws IOException {
        OdsDocument document = OdsDocument.open(resource("sample.ods"));
        Element cell = document.cell(new CellPlace(SHEET, 30, 2)).orElseThrow();
        cell.setTextContent("một");
        SheetGrid sheet = WorkbookOpener.open(document.written(), "a.ods").sheets().stream()
                .filter(one -> one.name().equals(SHEET))
                .findFirst()
                .orElseThrow();
        SheetGrid before = WorkbookOpener.open(resource("sample.ods"), "a.ods").sheets().stream()
                .filter(one -> one.name().equals(SHEET))
                .findFirst()
                .orElseThrow();
        for (int row = 0; row < before.rows(); row++) {
            for (int column = 0; column < before.columns(); column++) {
                if (row != 30 || column != 2) {
                    assertThat(sheet.cell(row, column)).isEqualTo(before.cell(row, column));
                }
            }
        }
    }

    /** Its hidden sheets have no view, which a copy must not make half of. */
    @Test
    void ourOwnFormFollowsTheSchemaWhenItGoesBack() throws Exception {
        byte[] form = SampleForms.bytes(SampleForms.every(), SampleForms.head(), SampleForms.unit());
        CellMark mark = new CellMark(new CellPlace("Biểu báo cáo", 15, 4), "Chưa ghi.");
        byte[] copy = written(form, List.of(mark));
        assertThat(SchemaCheck.faults(copy)).isEmpty();
        assertThat(WorkbookOpener.open(copy, "a.xlsx").marks())
                .isEqualTo(WorkbookOpener.open(form, "a.xlsx").marks());
    }

    /** Excel 365 shows a cell's conversation and not its comment. */
    @Test
    void aConversationAboutTheCellIsAnswered() throws Exception {
        String said =
                "<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">"
                        + "<threadedComment ref=\"D11\" personId=\"{A}\" id=\"{B}\"><text>Số tạm tính</text></threadedComment></ThreadedComments>";
        String people = "<personList xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">"
                + "<person displayName=\"Hoa\" id=\"{A}\" userId=\"h\" providerId=\"None\"/></personList>";
        ByteArrayOutputStream own = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(resource("sample-lo.xlsx")))) {
            XSSFSheet sheet = book.getSheet(SHEET);
            XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 5, 10, 7, 14);
            XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString("[Threaded comment] Số tạm tính");
            comment.setAddress(10, 3);
            part(sheet, "threadedComment", "/xl/threadedComments/threadedComment1.xml", said);
            part(book, "person", "/xl/persons/person.xml", people);
            book.write(own);
        }
        Map<String, byte[]> parts = SchemaCheck.parts(written(own.toByteArray(), MARKS));
        assertThat(new String(parts.get("xl/threadedComments/threadedComment1.xml"), StandardCharsets.UTF_8))
                .contains("<text>Số tạm tính</text>", "parentId=\"{B}\"", "=Ghi số, không ghi chữ.");
        assertThat(new String(parts.get("xl/persons/person.xml"), StandardCharsets.UTF_8))
                .contains("displayName=\"Hoa\"", "displayName=\"Văn thư\"");
    }

    private static void part(POIXMLDocumentPart of, String kind, String name, String xml)
            throws IOException, InvalidFormatException {
        PackagePart part = of.getPackagePart()
                .getPackage()
                .createPart(PackagingURIHelper.createPartName(name), "application/vnd.ms-excel." + kind + "+xml");
        try (OutputStream out = part.getOutputStream()) {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        of.getPackagePart()
                .addRelationship(
                        part.getPartName(),
                        TargetMode.INTERNAL,
                        "http://schemas.microsoft.com/office/2017/10/relationships/" + kind);
    }

    private static void valuesAreKept(SheetBook before, SheetBook after) {
        for (int i = 0; i < before.sheets().size(); i++) {
            SheetGrid old = before.sheets().get(i);
            SheetGrid now = after.sheets().get(i);
            for (int row = 0; row < old.rows(); row++) {
                for (int column = 0; column < old.columns(); column++) {
                    String place = old.place(row, column).toString();
                    assertThat(now.cell(row, column).text())
                            .as(place)
                            .isEqualTo(old.cell(row, column).text());
                    assertThat(now.cell(row, column).number())
                            .as(place)
                            .isEqualTo(old.cell(row, column).number());
                }
            }
        }
    }

    private static byte[] written(byte[] bytes, List<CellMark> marks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarkedCopy.write(bytes, "a", marks, out);
        return out.toByteArray();
    }

    private static byte[] resource(String file) throws IOException {
        try (InputStream in = SampleForm.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        }
    }
}
