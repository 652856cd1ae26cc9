package vn.congdoan.vanthu.sheet.open;

import java.io.IOException;
import java.util.Locale;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.sheet.open.ods.OdsReader;
import vn.congdoan.vanthu.sheet.open.page.ExcelXmlReader;
import vn.congdoan.vanthu.sheet.open.page.PageReader;
import vn.congdoan.vanthu.sheet.open.plain.CsvReader;
import vn.congdoan.vanthu.sheet.open.plain.TextBytes;

/** Files of text: web pages, XML, tables with separators. */
final class Texts {
    private static final int PROBE = 4000;
    /** Far above any report; as a tree in memory a page takes many times its size. */
    private static final int LONGEST_PAGE = 32 << 20;

    private static final int LONGEST_TABLE = 96 << 20;

    private Texts() {}

    static SheetBook open(byte[] bytes, String name) throws IOException {
        String head = FileSign.head(bytes, PROBE).replace("\0", "");
        if (head.contains("urn:schemas-microsoft-com:office:spreadsheet") && !head.contains("<html")) {
            return ExcelXmlReader.read(bytes);
        }
        if (head.contains("office:document") && head.contains("opendocument")) {
            return OdsReader.readFlat(bytes);
        }
        if (head.contains("mime-version:") && head.contains("multipart/")) {
            throw ProblemException.of("sheet.kind.webArchive", name);
        }
        boolean page = head.contains("<html")
                || head.contains("<table")
                || head.contains("<!doctype html")
                || head.contains("<tr");
        if (bytes.length > (page ? LONGEST_PAGE : LONGEST_TABLE)) {
            throw ProblemException.of("sheet.tooLong", name, bytes.length >> 20);
        }
        if (page) {
            return PageReader.read(bytes);
        }
        String words = TextBytes.words(bytes);
        if (words.isBlank()) {
            throw ProblemException.of("sheet.kind.blank", name);
        }
        if (words.stripLeading().toLowerCase(Locale.ROOT).startsWith("<?xml")) {
            throw ProblemException.of("sheet.kind.xml", name);
        }
        if (!CsvReader.isTable(words)) {
            throw ProblemException.of("sheet.kind.plain", name);
        }
        return CsvReader.read(words);
    }
}
