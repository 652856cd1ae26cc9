package vn.congdoan.vanthu.sheet.open.xlsx;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner.Token;

/** The workbook's own part: which sheets there are, what its names stand for. */
final class BookPart {
    private static final long PROPERTIES = XmlScanner.name("workbookPr");
    private static final long DATE_1904 = XmlScanner.name("date1904");
    private static final long SHEET = XmlScanner.name("sheet");
    private static final long SHEETS = XmlScanner.name("sheets");
    private static final long NAME = XmlScanner.name("name");
    private static final long STATE = XmlScanner.name("state");
    private static final long ID = XmlScanner.name("id");
    private static final long DEFINED_NAME = XmlScanner.name("definedName");
    private static final long EXTENSIONS = XmlScanner.name("extLst");

    private final List<SheetLine> sheets = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private boolean date1904;

    /** One of its sheets. */
    record SheetLine(String name, String relation, boolean hidden) {}

    static BookPart read(XmlScanner xml) {
        BookPart book = new BookPart();
        boolean inSheets = false;
        for (Token token = xml.next(); token != Token.EOF; token = xml.next()) {
            if (xml.name() == SHEETS && token != Token.TEXT) {
                inSheets = token == Token.START;
            } else if (token == Token.START) {
                book.element(xml, inSheets);
            }
        }
        return book;
    }

    private void element(XmlScanner xml, boolean inSheets) {
        if (xml.name() == EXTENSIONS) {
            xml.skip();
        } else if (xml.name() == PROPERTIES) {
            date1904 = xml.attributeIsTrue(DATE_1904);
        } else if (xml.name() == SHEET && inSheets) {
            String name = xml.attributeString(NAME);
            String state = xml.attributeString(STATE);
            String relation = xml.attributeString(ID);
            sheets.add(new SheetLine(
                    name == null ? "" : name,
                    relation == null ? "" : relation,
                    state != null && !state.equals("visible")));
        } else if (xml.name() == DEFINED_NAME) {
            names.add(xml.words());
        }
    }

    List<SheetLine> sheets() {
        return sheets;
    }

    /** What the names stand for. */
    List<String> names() {
        return names;
    }

    boolean isDate1904() {
        return date1904;
    }
}
