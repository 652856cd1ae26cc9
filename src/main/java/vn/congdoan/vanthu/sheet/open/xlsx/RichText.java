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
        while (xml.depth() > outside) {
            if (xml.next() != Token.START) {
                continue;
            }
            if (xml.name() == TEXT) {
                String words = words();
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
