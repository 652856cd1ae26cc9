package vn.congdoan.vanthu.sheet.open.ods;

import vn.congdoan.vanthu.sheet.open.part.XmlScanner;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner.Token;

/** The words of a cell: paragraphs are lines; runs of spaces are told by number; comments are no part of it. */
final class OdsText {
    private static final long PARAGRAPH = XmlScanner.name("p");
    private static final long SPAN = XmlScanner.name("span");
    private static final long STYLE = XmlScanner.name("style-name");
    private static final long SPACES = XmlScanner.name("s");
    private static final long COUNT = XmlScanner.name("c");
    private static final long TAB = XmlScanner.name("tab");
    private static final long LINE = XmlScanner.name("line-break");
    private static final long COMMENT = XmlScanner.name("annotation");
    private static final long TABLE = XmlScanner.name("table");
    private static final int MOST_SPACES = 1000;

    private final XmlScanner xml;
    private final OdsStyles styles;
    private final StringBuilder struck = new StringBuilder();

    OdsText(XmlScanner xml, OdsStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** Of the cell that just started, without what is struck out; its end is read. */
    String read() {
        StringBuilder words = new StringBuilder();
        struck.setLength(0);
        int outside = xml.depth() - 1;
        boolean started = false;
        int paragraph = outside + 2;
        int strike = Integer.MAX_VALUE;
        while (xml.depth() > outside) {
            Token token = xml.next();
            if (token == Token.TEXT) {
                // between paragraphs: only the file's own line ends
                (xml.depth() > strike ? struck : words).append(xml.depth() >= paragraph ? xml.textString() : "");
            } else if (token == Token.START) {
                if (xml.name() == PARAGRAPH) {
                    words.append(started ? "\n" : "");
                    started = true;
                } else if (xml.name() == SPAN && strike == Integer.MAX_VALUE) {
                    strike = styles.isStruck(xml.attributeString(STYLE)) ? xml.depth() - 1 : strike;
                } else {
                    sign(xml, words);
                }
            } else if (xml.depth() <= strike) {
                strike = Integer.MAX_VALUE;
            }
        }
        return words.toString().isBlank() && struck.length() > 0 ? struck.toString() : words.toString();
    }

    /** Of the text read last; "" for nothing. */
    String struck() {
        return struck.length() == 0 ? "" : struck.toString().strip();
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
