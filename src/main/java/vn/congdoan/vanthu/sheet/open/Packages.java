package vn.congdoan.vanthu.sheet.open;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.sheet.open.ods.OdsReader;
import vn.congdoan.vanthu.sheet.open.part.Relations;
import vn.congdoan.vanthu.sheet.open.part.ZipParts;
import vn.congdoan.vanthu.sheet.open.xlsx.XlsxReader;

/** Files that are zips: what is inside decides. */
final class Packages {
    private Packages() {}

    static SheetBook open(byte[] bytes, String name) throws IOException {
        ZipParts zip = ZipParts.of(bytes);
        if (zip.has("mimetype") && zip.has("content.xml")) {
            return openDocument(zip, name);
        }
        String part = Relations.of(zip, "").firstOf("officeDocument");
        String main = part != null && zip.has(part) ? part : usual(zip);
        if (main.endsWith(".bin")) {
            throw ProblemException.of("sheet.kind.xlsb", name);
        }
        if (main.contains("workbook") || zip.has("xl/worksheets/sheet1.xml")) {
            return XlsxReader.read(zip, main);
        }
        if (main.startsWith("word/")) {
            throw ProblemException.of("sheet.kind.text", name);
        }
        throw ProblemException.of(main.startsWith("ppt/") ? "sheet.kind.slides" : "sheet.kind.archive", name);
    }

    private static SheetBook openDocument(ZipParts zip, String name) throws IOException {
        String kind;
        try (InputStream in = zip.open("mimetype")) {
            kind = new String(in.readNBytes(100), StandardCharsets.ISO_8859_1);
        }
        if (kind.contains("spreadsheet")) {
            return OdsReader.read(zip);
        }
        throw ProblemException.of(kind.contains("presentation") ? "sheet.kind.slides" : "sheet.kind.text", name);
    }

    private static String usual(ZipParts zip) {
        return zip.has("xl/workbook.xml") ? "xl/workbook.xml" : "";
    }
}
