package vn.congdoan.vanthu.sheet.open.xlsx;

import java.util.regex.Matcher;
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
    /**
     * What is raised isn't one with what stands beside it: the number of a footnote. A stroke keeps both from being read as one
     * figure, which a blank wouldn't: "118 120".
     */
    private static final String APART = " | ";

    private static final long RUN = XmlScanner.name("r");
    private static final long STRUCK = XmlScanner.name("strike");
    private static final long RAISED = XmlScanner.name("vertAlign");
    /** How the format writes signs that XML can't hold: "_x000D_". */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XmlScanner xml;
    private String font;
    private String struck;
    private boolean isStruck;
    private boolean isRaised;
    private boolean wasRaised;

    RichText(XmlScanner xml) {
        this.xml = xml;
    }

    /** What the element that just started holds, without what is struck out; its end is read. */
    String read() {
        int outside = xml.depth() - 1;
        font = null;
        struck = null;
        isStruck = false;
        isRaised = false;
        wasRaised = false;
        String first = "";
        StringBuilder more = null;
        while (xml.depth() > outside) {
            if (xml.next() != Token.START) {
                continue;
            }
            if (xml.name() != TEXT) {
                property();
                continue;
            }
            String words = part(words(), first.isEmpty());
            if (more != null) {
                more.append(words);
            } else if (first.isEmpty()) {
                first = words;
            } else {
                more = new StringBuilder(first).append(words);
            }
        }
        return whole(more == null ? first : more.toString());
    }

    private void property() {
        if (xml.name() == RUN) {
            isStruck = false;
            isRaised = false;
        } else if (xml.name() == STRUCK) {
            isStruck = isOn(xml.attributeString(VALUE));
        } else if (xml.name() == RAISED) {
            isRaised = isOn(xml.attributeString(VALUE));
        } else if (xml.name() == PHONETIC) {
            xml.skip();
        } else if (xml.name() == FONT) {
            noteFont(xml.attributeString(VALUE));
        }
    }

    private String part(String words, boolean isFirst) {
        if (isStruck) {
            struck = struck == null ? words : struck + words;
            return "";
        }
        boolean apart = isRaised != wasRaised && !isFirst;
        wasRaised = isRaised;
        return apart ? APART + words : words;
    }

    /** A text that is struck out altogether stays what the cell holds. */
    private String whole(String kept) {
        struck = struck == null ? null : plain(struck).strip();
        return struck != null && kept.isBlank() ? struck : plain(kept);
    }

    /** Of the text read last: what is struck out in it; null for nothing. */
    String struck() {
        return struck == null || struck.isEmpty() ? null : struck;
    }

    static boolean isOn(String value) {
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
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
