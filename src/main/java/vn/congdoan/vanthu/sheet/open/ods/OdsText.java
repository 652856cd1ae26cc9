package vn.congdoan.vanthu.sheet.open.ods;

import vn.congdoan.vanthu.sheet.open.part.XmlScanner;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner.Token;

/** The words of a cell: paragraphs are lines; runs of spaces are told by number; comments are no part of it. */
final class OdsText {
    private static final long PARAGRAPH = XmlScanner.name("p");
    private static final long SPACES = XmlScanner.name("s");
    private static final long COUNT = XmlScanner.name("c");
    private static final long TAB = XmlScanner.name("tab");
    private static final long LINE = XmlScanner.name("line-break");
    private static final long COMMENT = XmlScanner.name("annotation");
    private static final long TABLE = XmlScanner.name("table");
    private static final int MOST_SPACES = 1000;

    private OdsText() {}

    /** Of the cell that just started; its end is read. */
    static String read(XmlScanner xml) {
        StringBuilder words = new StringBuilder();
        int outside = xml.depth() - 1;
        boolean started = false;
        int paragraph = outside + 2;
        while (xml.depth() > outside) {
            Token token = xml.next();
            if (token == Token.TEXT) {
                words.append(
                        xml.depth() >= paragraph
                                ? xml.textString()
                                : ""); // between them: only the file's own line ends
            } else if (token == Token.START) {
                if (xml.name() == PARAGRAPH) {
                    words.append(started ? "\n" : "");
                    started = true;
                } else {
                    sign(xml, words);
                }
            }
        }
        return words.toString();
    }

    private static void sign(XmlScanner xml, StringBuilder words) {
        if (xml.name() == SPACES) {
            words.append(" ".repeat(Math.min(MOST_SPACES, xml.attributeInt(COUNT, 1))));
        } else if (xml.name() == TAB) {
            words.append('\t');
        } else if (xml.name() == LINE) {
            words.append('\n');
        } else if (xml.name() == COMMENT || xml.name() == TABLE) {
            xml.skip();
        }
    }
}
