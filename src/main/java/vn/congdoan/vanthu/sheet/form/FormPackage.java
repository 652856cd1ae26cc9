package vn.congdoan.vanthu.sheet.form;

import java.util.function.Function;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.sheet.make.SheetXml;
import vn.congdoan.vanthu.sheet.make.Slotted;
import vn.congdoan.vanthu.sheet.make.XmlText;

/** The parts of a form's file around its sheets, the hidden marks among them. */
final class FormPackage {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final int LONGEST_QUOTED = 255;
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    static final String TYPES = SheetXml.PROLOGUE + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + type("/xl/workbook.xml", SHEET_TYPE + "sheet.main+xml")
            + type("/xl/worksheets/sheet1.xml", SHEET_TYPE + "worksheet+xml")
            + type("/xl/worksheets/sheet2.xml", SHEET_TYPE + "worksheet+xml")
            + type("/xl/worksheets/sheet3.xml", SHEET_TYPE + "worksheet+xml")
            + type("/xl/worksheets/sheet4.xml", SHEET_TYPE + "worksheet+xml")
            + type("/xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml")
            + type("/xl/styles.xml", SHEET_TYPE + "styles+xml")
            + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            + type("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
            + type("/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml")
            + "</Types>";

    static final String ROOT = SheetXml.PROLOGUE + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + relation(1, OFFICE + "relationships/officeDocument", "xl/workbook.xml")
            + relation(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
            + relation(3, OFFICE + "relationships/extended-properties", "docProps/app.xml")
            + relation(4, OFFICE + "relationships/custom-properties", "docProps/custom.xml") + "</Relationships>";

    static final String RELATIONS = SheetXml.PROLOGUE + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + relation(1, OFFICE + "relationships/worksheet", "worksheets/sheet1.xml")
            + relation(2, OFFICE + "relationships/worksheet", "worksheets/sheet2.xml")
            + relation(3, OFFICE + "relationships/worksheet", "worksheets/sheet3.xml")
            + relation(4, OFFICE + "relationships/worksheet", "worksheets/sheet4.xml")
            + relation(5, OFFICE + "relationships/styles", "styles.xml") + "</Relationships>";

    static final String SHEET_RELATIONS = SheetXml.PROLOGUE + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + relation(1, OFFICE + "relationships/drawing", "../drawings/drawing1.xml") + "</Relationships>";

    static final String APP = SheetXml.PROLOGUE + "<Properties xmlns=\"" + OFFICE
            + "extended-properties\"><Application>Văn Thư</Application></Properties>";

    private final ReportForm form;
    private final FormHead head;

    FormPackage(ReportForm form, FormHead head) {
        this.form = form;
        this.head = head;
    }

    /** The document's days are the round's, not the minute of writing. */
    String core() {
        String day = head.period().from() + "T00:00:00Z";
        return SheetXml.PROLOGUE + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + XmlText.of(form.title())
                + "</dc:title><dc:creator>" + XmlText.of(head.office())
                + "</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + day
                + "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + day
                + "</dcterms:modified></cp:coreProperties>";
    }

    static Slotted<UnitForm> custom(Function<UnitForm, String> mark) {
        return new Slotted<UnitForm>()
                .add(SheetXml.PROLOGUE + "<Properties xmlns=\"" + OFFICE + "custom-properties\" xmlns:vt=\"" + OFFICE
                        + "docPropsVTypes\"><property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\""
                        + FormWords.MARK + "\"><vt:lpwstr>")
                .slot(unit -> XmlText.of(mark.apply(unit)))
                .add("</vt:lpwstr></property></Properties>");
    }

    Slotted<UnitForm> workbook(FormLayout layout, Function<UnitForm, String> mark) {
        String sheet = "'" + FormWords.SHEET + "'!";
        String lastCell = "$" + SheetXml.letters(layout.note) + "$" + (layout.lastRow() + 6);
        return new Slotted<UnitForm>()
                .add(SheetXml.PROLOGUE + "<workbook xmlns=\"" + SheetXml.MAIN + "\" xmlns:r=\"" + SheetXml.RELATIONS
                        + "\">"
                        + "<workbookPr/><workbookProtection lockStructure=\"1\"/>"
                        + "<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>"
                        + sheet(1, FormWords.SHEET, "") + sheet(2, FormWords.GUIDE, "")
                        + sheet(3, FormWords.LISTS, " state=\"hidden\"")
                        + sheet(4, FormWords.MARK, " state=\"veryHidden\"")
                        + "</sheets><definedNames>"
                        + "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">" + sheet + "$A$1:" + lastCell
                        + "</definedName>"
                        + titles(0, FormWords.SHEET, FormLayout.HEADING_ROW)
                        + titles(1, FormWords.GUIDE, FormGuide.HEADING_ROW)
                        + "<definedName name=\"" + FormWords.MARK
                        + "\" hidden=\"1\">\"")
                .slot(unit -> XmlText.of(quoted(mark.apply(unit))))
                .add("\"</definedName></definedNames><calcPr calcId=\"171027\"/></workbook>");
    }

    /** The row that is repeated on each printed page. */
    private static String titles(int number, String sheet, int row) {
        return "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + number + "\">'" + sheet + "'!$" + row + ":$"
                + row + "</definedName>";
    }

    /** Words in a formula may have 255 characters; the other two marks have the whole. */
    private static String quoted(String mark) {
        return mark.length() > LONGEST_QUOTED ? "" : mark.replace("\"", "\"\"");
    }

    private static String sheet(int number, String name, String state) {
        return "<sheet name=\"" + name + "\" sheetId=\"" + number + "\"" + state + " r:id=\"rId" + number + "\"/>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }
}
