package vn.congdoan.vanthu.corpus.returned;

import java.util.function.UnaryOperator;
import vn.congdoan.vanthu.corpus.returned.WildCase.End;

/** Our form as other programs rewrite it, changed part by part: a mark, a figure, and XML that Excel itself never writes. */
final class PartCases {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String BOOK = "xl/workbook.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String WHY = "format-spec 11.5: file sniffing; product 73";

    private PartCases() {}

    static java.util.List<WildCase> all() {
        Made made = new Made("part");
        cells(made);
        parts(made);
        return made.all();
    }

    private static void sheet(Made made, String name, int unit, End end, UnaryOperator<String> change) {
        made.marked(name, WHY, unit, OurForm.part(OurForm.filled(unit), SHEET, text -> changed(name, text, change)), end);
    }

    private static String changed(String name, String text, UnaryOperator<String> change) {
        String other = change.apply(text);
        if (other.equals(text)) {
            throw new AssertionError(name + " changes nothing:\n" + text);
        }
        return other;
    }

    private static void cells(Made made) {
        sheet(made, "no dimension", 1, End.TAKEN, text -> text.replaceFirst("<dimension[^>]*/>", ""));
        sheet(made, "a dimension that is wrong", 2, End.TAKEN, text -> text.replaceFirst("<dimension[^>]*/>", "<dimension ref=\"A1\"/>"));
        sheet(made, "a dimension of the whole sheet", 3, End.TAKEN, text -> text.replaceFirst("<dimension[^>]*/>", "<dimension ref=\"A1:XFD1048576\"/>"));
        sheet(made, "no data validation", 4, End.TAKEN, text -> text.replaceFirst("(?s)<dataValidations.*</dataValidations>", ""));
        sheet(made, "no protection", 5, End.TAKEN, text -> text.replaceFirst("<sheetProtection[^>]*/>", ""));
        sheet(made, "no merged cells", 6, End.TAKEN, text -> text.replaceFirst("(?s)<mergeCells.*</mergeCells>", ""));
        sheet(made, "numbers as inline strings", 7, End.TAKEN, text -> text.replaceAll("(<c r=\"E\\d+\"(?: s=\"\\d+\")?)( t=\"n\")?><v>(\\d+)(\\.0)?</v>", "$1 t=\"inlineStr\"><is><t>$3</t></is>"));
        sheet(made, "numbers as text of formulas", 8, End.TAKEN, text -> text.replaceAll("(<c r=\"E\\d+\"(?: s=\"\\d+\")?)( t=\"n\")?><v>(\\d+)(\\.0)?</v>", "$1 t=\"str\"><v>$3</v>"));
        sheet(made, "rows without numbers", 9, End.TAKEN, text -> rowless(text));
        sheet(made, "no looks on any cell", 10, End.TAKEN, text -> text.replaceAll("(<c [^>]*?) s=\"\\d+\"", "$1"));
        sheet(made, "figures in exponent notation", 11, End.TAKEN, text -> text.replaceAll("<v>111(\\.0)?</v>", "<v>1.11E2</v>"));
        sheet(made, "leftovers of binary reckoning", 12, End.TAKEN, text -> text.replaceAll("<v>8\\.5</v>", "<v>8.5000000000000018</v>"));
        sheet(made, "a formula without a result", 13, End.READ, text -> text.replaceAll("<v>113(\\.0)?</v>", "<f>100+13</f>"));
        sheet(made, "blanks around the number", 14, End.TAKEN, text -> text.replaceAll("<v>114(\\.0)?</v>", "<v> 114 </v>"));
        sheet(made, "prefixed names", 15, End.TAKEN, PartCases::prefixed);
        sheet(made, "comments and blanks in the XML", 16, End.TAKEN, text -> text.replace("<sheetData>", "<!-- wps --><sheetData>\n  ").replace("</row>", "</row>\r\n<!-- x -->"));
        sheet(made, "a byte order mark", 17, End.TAKEN, text -> "\ufeff" + text);
        sheet(made, "extension lists behind", 18, End.TAKEN, text -> text.replace("</worksheet>", "<extLst><ext uri=\"x\"><v>9</v></ext></extLst></worksheet>"));
        sheet(made, "an error instead of the figure", 19, End.READ, text -> text.replaceAll("(<c r=\"E\\d+\"[^>]*?)( t=\"n\")?><v>119(\\.0)?</v>", "$1 t=\"e\"><f>#REF!</f><v>#REF!</v>"));
        sheet(made, "true instead of a figure", 20, End.READ, text -> text.replaceAll("(<c r=\"E\\d+\"[^>]*?)( t=\"n\")?><v>120(\\.0)?</v>", "$1 t=\"b\"><v>1</v>"));
        sheet(made, "a link to another file beside its result", 21, End.READ, text -> text.replaceAll("<v>121(\\.0)?</v>", "<f>[1]Sheet1!A1</f><v>121</v>"));
        sheet(made, "a command beside its result", 22, End.READ, text -> text.replaceAll("<v>122(\\.0)?</v>", "<f>cmd|' /C calc'!A0</f><v>122</v>"));
    }

    private static String rowless(String text) {
        return text.replaceAll("<row r=\"\\d+\"", "<row");
    }

    private static String prefixed(String text) {
        return text.replaceAll("<(/?)([a-zA-Z])", "<$1x:$2").replace("<x:?xml", "<?xml").replace("xmlns=", "xmlns:x=");
    }

    private static void parts(Made made) {
        made.marked("no styles", WHY, 1, OurForm.parts(OurForm.filled(1), (part, text) -> part.equals(STYLES) ? null : text), End.TAKEN);
        made.marked("no theme, no settings", WHY, 2, OurForm.parts(OurForm.filled(2), (part, text) -> part.contains("theme") || part.contains("calcChain") ? null : text), End.TAKEN);
        made.marked("no custom properties", "product 68: mark in several places", 3, OurForm.parts(OurForm.filled(3), (part, text) -> part.equals("docProps/custom.xml") ? null : text), End.TAKEN);
        made.marked("no document properties at all", "product 68", 4, OurForm.parts(OurForm.filled(4), (part, text) -> part.startsWith("docProps") ? null : text), End.TAKEN);
        made.marked("no defined names", "product 68", 5, OurForm.part(OurForm.filled(5), BOOK, text -> text.replaceFirst("(?s)<definedNames>.*</definedNames>", "")), End.TAKEN);
        made.marked("absolute targets", WHY, 6, OurForm.part(OurForm.filled(6), "xl/_rels/workbook.xml.rels", text -> text.replaceAll("Target=\"(?!/|xl)", "Target=\"/xl/")), End.TAKEN);
        made.marked("strict OOXML", WHY, 7, OurForm.parts(OurForm.filled(7), PartCases::strict), End.TAKEN);
        made.marked("three names left by Microsoft Forms", "wild 1", 8, OurForm.part(OurForm.filled(8), BOOK, text -> text.replace("</definedNames>", "<definedName name=\"_56F9DC9755BA473782653E2940F9\" hidden=\"1\">\"abc\"</definedName><definedName name=\"_xlnm.x\" hidden=\"1\">#REF!</definedName></definedNames>")), End.TAKEN);
        made.marked("days count from 1904", "11.5: date1904", 9, OurForm.part(OurForm.filled(9), BOOK, PartCases::since1904), End.TAKEN);
        made.marked("shared strings with rich runs and phonetics", WHY, 10, OurForm.parts(OurForm.filled(10, PartCases::shared), PartCases::rich), End.TAKEN);
        made.marked("parts with capital names", WHY, 11, capitals(OurForm.filled(11)), End.TAKEN);
        made.marked("content types of a template", "product 73: .xltx", 12, OurForm.part(OurForm.filled(12), "[Content_Types].xml", text -> text.replace("spreadsheetml.sheet.main", "spreadsheetml.template.main")), End.TAKEN);
        made.marked("content types of a workbook with macros", "product 73: .xlsm", 13, OurForm.part(OurForm.filled(13), "[Content_Types].xml", text -> text.replace("vnd.openxmlformats-officedocument.spreadsheetml.sheet.main", "vnd.ms-excel.sheet.macroEnabled.main")), End.TAKEN);
        made.marked("a broken mark", "product 68: checksum", 14, OurForm.parts(OurForm.filled(14), (part, text) -> text.replace("|U14|", "|U15|")), End.READ);
    }

    private static String strict(String part, String text) {
        return text.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", STRICT + "spreadsheetml/main")
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", STRICT + "officeDocument/relationships")
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", STRICT + "officeDocument/extendedProperties")
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", STRICT + "officeDocument/customProperties")
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes", STRICT + "officeDocument/docPropsVTypes");
    }

    private static String since1904(String text) {
        return text.contains("<workbookPr") ? text.replaceFirst("<workbookPr", "<workbookPr date1904=\"1\"") : text.replaceFirst("<(bookViews|sheets)", "<workbookPr date1904=\"1\"/><$1");
    }

    /** POI moves the words it writes into the shared table. */
    private static void shared(org.apache.poi.xssf.usermodel.XSSFWorkbook book) {
        var sheet = book.getSheetAt(0);
        WildOffice.indicators().forEach(one -> OurForm.write(OurForm.row(sheet, one.code()).getCell(2), one.label()));
        OurForm.put(OurForm.cell(sheet, "A1"), "'110");
    }

    private static String rich(String part, String text) {
        if (!part.equals("xl/sharedStrings.xml")) {
            return text;
        }
        return text.replaceAll("<t[^>]*>([^<]{4,})</t>", "<r><rPr><b/></rPr><t xml:space=\"preserve\">$1</t></r><r><t></t></r><rPh sb=\"0\" eb=\"1\"><t>ポ</t></rPh><phoneticPr fontId=\"1\"/>")
                .replace("<t>110</t>", "<r><t>1</t></r><r><rPr><b/></rPr><t>10</t></r><rPh sb=\"0\" eb=\"1\"><t>9</t></rPh>");
    }

    private static byte[] capitals(byte[] bytes) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (java.util.zip.ZipInputStream in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(bytes));
                java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
            for (java.util.zip.ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                zip.putNextEntry(new java.util.zip.ZipEntry(name.startsWith("xl/worksheets/sheet1") ? "xl/Worksheets/Sheet1.xml" : name));
                zip.write(in.readAllBytes());
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
