package vn.congdoan.vanthu.sheet.open.xlsx;

import java.util.regex.Pattern;
import vn.congdoan.vanthu.sheet.open.cells.FontNames;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner.Token;

/** A text that may be made of runs, each with a font of its own. */
final class RichText {
    private static final long TEXT = XmlScanner.name("t");
    private static final long PHONETIC = XmlScanner.name("rPh");
    private static final long FONT = XmlScanner.name("rFont");
    private static final long VALUE = XmlScanner.name("val");
    private static final String APART = " | ";
    private static final long RUN = XmlScanner.name("r");
    private static final long STRUCK = XmlScanner.name("strike");
    private static final long RAISED = XmlScanner.name("vertAlign");
    /** How the format writes signs that XML can't hold: "_x000D_". */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XmlScanner xml;
    private String font;

    RichText(XmlScanner xml) {
        this.xml = xml;
    }

    /** What the element that just started holds; its end is read. */
    String read() {
        int outside = xml.depth() - 1;
        font = null;
        String first = "";
        StringBuilder more = null;
        boolean apart = false;
        boolean apartBefore = false;
        while (xml.depth() > outside) {
            if (xml.next() != Token.START) {
                continue;
            }
            if (xml.name() == RUN) {
                apart = false;
            } else if (xml.name() == STRUCK || xml.name() == RAISED) {
                apart = isOn(xml.attributeString(VALUE));
            } else if (xml.name() == TEXT) {
                String words = words();
                if (apart != apartBefore && !first.isEmpty()) {
                    words = APART + words;
                }
                apartBefore = apart;
                if (more != null) {
                    more.append(words);
                } else if (first.isEmpty()) {
                    first = words;
                } else {
                    more = new StringBuilder(first).append(words);
                }
            } else if (xml.name() == PHONETIC) {
                xml.skip();
            } else if (xml.name() == FONT) {
                noteFont(xml.attributeString(VALUE));
            }
        }
        return plain(more == null ? first : more.toString());
    }

    /**
     * What is struck out or raised isn't one with what stands beside it: an old figure before the new one, the number of a footnote.
     * A stroke between them keeps both from being read as one figure, which a blank wouldn't: "118 120".
     */
    private static boolean isOn(String value) {
        return !"0".equals(value) && !"false".equals(value) && !"baseline".equals(value);
    }

    /** Of the text read last: the font of an old encoding in one of its runs; null for none. */
    String font() {
        return font;
    }

    private String words() {
        Token token = xml.next();
        if (token == Token.END) {
            return "";
        }
        String words = xml.textString();
        return xml.next() == Token.END ? words : words + xml.textString() + xml.words();
    }

    private void noteFont(String name) {
        if (name != null && FontNames.isOld(name)) {
            font = name;
        }
    }

    static String plain(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
