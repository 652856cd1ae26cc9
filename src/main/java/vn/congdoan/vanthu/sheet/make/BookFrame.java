package vn.congdoan.vanthu.sheet.make;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A plain workbook around its sheets: types, references, properties and names. */
public final class BookFrame {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final List<String> names = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    /**
     * @param titleRow repeated on each printed page, from 1
     * @param titleColumns how many columns are repeated on each page, where the sheet is wider than one
     */
    public BookFrame sheet(String name, String xml, int titleRow, int titleColumns) {
        String sheet = "'" + XmlText.of(name) + "'!";
        titles.add("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + names.size() + "\">"
                + (titleColumns > 0 ? sheet + "$A:$" + SheetXml.letters(titleColumns - 1) + "," : "")
                + sheet + "$" + titleRow + ":$" + titleRow + "</definedName>");
        names.add(name);
        sheets.add(xml);
        return this;
    }

    /** @param day of the document: the same content shall be the same file on any day */
    public BookParts<Void> parts(Looks looks, String title, LocalDate day) {
        BookParts<Void> parts = new BookParts<>();
        parts.add("[Content_Types].xml", types())
                .add("_rels/.rels", root())
                .add("docProps/core.xml", core(title, day))
                .add("xl/workbook.xml", workbook())
                .add("xl/_rels/workbook.xml.rels", relations())
                .add("xl/styles.xml", looks.xml());
        for (int i = 0; i < sheets.size(); i++) {
            parts.add("xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i));
        }
        return parts;
    }

    private String types() {
        StringBuilder xml = new StringBuilder(SheetXml.PROLOGUE + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/xl/workbook.xml", TYPE + "sheet.main+xml") + type("/xl/styles.xml", TYPE + "styles+xml")
                + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
        for (int i = 1; i <= names.size(); i++) {
            xml.append(type("/xl/worksheets/sheet" + i + ".xml", TYPE + "worksheet+xml"));
        }
        return xml.append("</Types>").toString();
    }

    private static String root() {
        return SheetXml.PROLOGUE + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relation(1, OFFICE + "relationships/officeDocument", "xl/workbook.xml")
                + relation(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                + "</Relationships>";
    }

    private static String core(String title, LocalDate day) {
        String time = " xsi:type=\"dcterms:W3CDTF\">" + day + "T00:00:00Z</dcterms:";
        return SheetXml.PROLOGUE + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + XmlText.of(title)
                + "</dc:title><dcterms:created" + time + "created><dcterms:modified" + time
                + "modified></cp:coreProperties>";
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder(
                SheetXml.PROLOGUE + "<workbook xmlns=\"" + SheetXml.MAIN + "\" xmlns:r=\"" + SheetXml.RELATIONS
                        + "\"><workbookPr/><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (int i = 0; i < names.size(); i++) {
            xml.append("<sheet name=\"")
                    .append(XmlText.of(names.get(i)))
                    .append("\" sheetId=\"")
                    .append(i + 1)
                    .append("\" r:id=\"rId")
                    .append(i + 1)
                    .append("\"/>");
        }
        xml.append("</sheets>");
        xml.append("<definedNames>").append(String.join("", titles)).append("</definedNames>");
        return xml.append("<calcPr calcId=\"171027\"/></workbook>").toString();
    }

    private String relations() {
        StringBuilder xml =
                new StringBuilder(SheetXml.PROLOGUE + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 1; i <= names.size(); i++) {
            xml.append(relation(i, OFFICE + "relationships/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return xml.append(relation(names.size() + 1, OFFICE + "relationships/styles", "styles.xml"))
                .append("</Relationships>")
                .toString();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }
}
