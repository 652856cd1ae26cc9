package vn.congdoan.vanthu.read.odt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.read.flow.CharLook;
import vn.congdoan.vanthu.read.flow.NumberForm;
import vn.congdoan.vanthu.read.part.Xml;

/** The styles of a file: their properties as they are written, found through what they inherit. */
final class OdtStyles {
    private static final int DEEPEST = 20;
    private static final int LEVELS = 10;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Level[]> lists = new HashMap<>();
    private final Map<String, Map<String, String>> layouts = new HashMap<>();
    private final Map<String, String> faces = new HashMap<>();
    private final Map<String, CharLook> looks = new HashMap<>();

    /** One style as it is written: the attributes of the style and of its property elements by their local names. */
    private static final class Style {
        String parent;
        final Map<String, String> values = new HashMap<>();
    }

    /** One level of a list style. */
    static final class Level {
        NumberForm form = NumberForm.NONE;
        String glyph = "";
        String prefix = "";
        String suffix = "";
        int shown = 1;
        int start = 1;
        final Map<String, String> values = new HashMap<>();
    }

    /** Reads all styles of a part; a name in a part's automatic styles stands for that part, so {@code scope} goes before it. */
    void read(XMLStreamReader xml, String scope) throws XMLStreamException {
        boolean automatic = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("automatic-styles")) {
                automatic = false;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("body") || name.equals("master-styles")) {
                    return;
                }
                automatic |= name.equals("automatic-styles");
                element(xml, automatic ? scope : "");
            }
        }
    }

    private void element(XMLStreamReader xml, String scope) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "font-face" ->
                faces.put(
                        String.valueOf(Xml.attribute(xml, "name")),
                        String.valueOf(Xml.attribute(xml, "font-family")).replace("'", ""));
            case "style", "default-style" -> style(xml, scope);
            case "list-style" -> list(xml, scope);
            case "page-layout" -> layout(xml);
            default -> {}
        }
    }

    private void style(XMLStreamReader xml, String scope) throws XMLStreamException {
        Style style = new Style();
        String family = String.valueOf(Xml.attribute(xml, "family"));
        String name = Xml.attribute(xml, "style", "name");
        style.parent = Xml.attribute(xml, "parent-style-name");
        put(xml, style.values, "list-style-name");
        put(xml, style.values, "master-page-name");
        styles.put(family + (name == null ? "" : "/" + scope + name), style);
        collect(xml, style.values);
    }

    private static void put(XMLStreamReader xml, Map<String, String> values, String name) {
        String value = Xml.attribute(xml, name);
        if (value != null) {
            values.put(name, value);
        }
    }

    /** The attributes of all properties inside an element, which is read to its end. */
    private static void collect(XMLStreamReader xml, Map<String, String> values) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 2 && xml.getLocalName().endsWith("-properties") || depth == 3) {
                    attributes(xml, values);
                }
            }
        }
    }

    private static void attributes(XMLStreamReader xml, Map<String, String> values) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            values.putIfAbsent(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
    }

    private void list(XMLStreamReader xml, String scope) throws XMLStreamException {
        Level[] levels = new Level[LEVELS];
        lists.put(scope + Xml.attribute(xml, "style", "name"), levels);
        while (Xml.nextChild(xml)) {
            int at = Xml.number(Xml.attribute(xml, "level"), 1) - 1;
            Level level = level(xml);
            if (at >= 0 && at < LEVELS) {
                levels[at] = level;
            }
            collect(xml, level.values);
        }
    }

    private static Level level(XMLStreamReader xml) {
        Level level = new Level();
        level.prefix = text(Xml.attribute(xml, "num-prefix"));
        level.suffix = text(Xml.attribute(xml, "num-suffix"));
        level.glyph = text(Xml.attribute(xml, "bullet-char"));
        level.shown = Math.max(1, Xml.number(Xml.attribute(xml, "display-levels"), 1));
        level.start = Xml.number(Xml.attribute(xml, "start-value"), 1);
        level.form = xml.getLocalName().equals("list-level-style-number")
                ? form(Xml.attribute(xml, "num-format"))
                : NumberForm.BULLET;
        return level;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static NumberForm form(String word) {
        return switch (text(word)) {
            case "I" -> NumberForm.UPPER_ROMAN;
            case "i" -> NumberForm.LOWER_ROMAN;
            case "A" -> NumberForm.UPPER_LETTER;
            case "a" -> NumberForm.LOWER_LETTER;
            case "" -> NumberForm.NONE;
            case "01, 02, 03, ..." -> NumberForm.TWO_DIGITS;
            default -> NumberForm.DECIMAL;
        };
    }

    private void layout(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> values = new HashMap<>();
        layouts.put(String.valueOf(Xml.attribute(xml, "style", "name")), values);
        while (Xml.nextChild(xml)) {
            String name = xml.getLocalName();
            if (name.equals("page-layout-properties")) {
                attributes(xml, values);
            }
            Map<String, String> strip = new HashMap<>();
            collect(xml, strip);
            if (name.equals("header-style") || name.equals("footer-style")) {
                values.put(name, strip.getOrDefault("min-height", strip.getOrDefault("height", "")));
            }
        }
    }

    Map<String, String> layout(String name) {
        return layouts.getOrDefault(name, Map.of());
    }

    /** A property of a style or of what it inherits; null when nothing says it. */
    String value(String family, String scope, String name, String property) {
        String at = name;
        for (int depth = 0; depth < DEEPEST && at != null; depth++) {
            Style style = styles.get(family + "/" + scope + at);
            style = style == null ? styles.get(family + "/" + at) : style;
            if (style == null) {
                break;
            }
            String value = style.values.get(property);
            if (value != null) {
                return value;
            }
            at = style.parent;
        }
        return null;
    }

    private String usual(String family, String property) {
        Style style = styles.get(family);
        return style == null ? null : style.values.get(property);
    }

    /** null when there is none. */
    Level[] list(String scope, String name) {
        Level[] levels = lists.get(scope + name);
        return levels == null ? lists.get(name) : levels;
    }

    /** @param text the text style nearest to the letters, null for none */
    CharLook look(String scope, String paragraph, String text) {
        return looks.computeIfAbsent(scope + "\n" + paragraph + "\n" + text, key -> newLook(scope, paragraph, text));
    }

    private CharLook newLook(String scope, String paragraph, String text) {
        String face = letter(scope, paragraph, text, "font-name");
        String family = face == null ? letter(scope, paragraph, text, "font-family") : faces.getOrDefault(face, face);
        Double size = OdtLength.points(letter(scope, paragraph, text, "font-size"));
        String underline = letter(scope, paragraph, text, "text-underline-style");
        String colour = letter(scope, paragraph, text, "color");
        return new CharLook(
                family == null ? "" : family.replace("'", ""),
                size == null ? 0 : size,
                "bold".equals(letter(scope, paragraph, text, "font-weight")),
                "italic".equals(letter(scope, paragraph, text, "font-style")),
                underline != null && !underline.equals("none"),
                colour == null || colour.length() != 7
                        ? ""
                        : colour.substring(1).toUpperCase(Locale.ROOT));
    }

    /** A property of letters: of the text style, else of the paragraph's, else the usual one. */
    String letter(String scope, String paragraph, String text, String property) {
        String value = text == null ? null : value("text", scope, text, property);
        value = value == null ? value("paragraph", scope, paragraph, property) : value;
        return value == null ? usual("paragraph", property) : value;
    }

    private String paragraph(String scope, String name, String property) {
        String value = value("paragraph", scope, name, property);
        return value == null ? usual("paragraph", property) : value;
    }

    /** @param level of the list the paragraph stands in, null for none; its indents count where the paragraph has none */
    ParagraphLook paragraphLook(String scope, String name, Level level) {
        String indent = value("paragraph", scope, name, "text-indent");
        String left = value("paragraph", scope, name, "margin-left");
        if (level != null) {
            indent = indent == null ? level.values.get("text-indent") : indent;
            left = left == null ? level.values.get("margin-left") : left;
        }
        String height = paragraph(scope, name, "line-height");
        Double multiple = OdtLength.percent(height);
        Double fixed = OdtLength.points(height == null ? paragraph(scope, name, "line-height-at-least") : height);
        return new ParagraphLook(
                alignment(paragraph(scope, name, "text-align")),
                or(OdtLength.mm(indent)),
                or(OdtLength.mm(left)),
                or(OdtLength.points(paragraph(scope, name, "margin-top"))),
                or(OdtLength.points(paragraph(scope, name, "margin-bottom"))),
                multiple == null && fixed == null ? (Double) 1.0 : multiple,
                multiple == null ? fixed : null);
    }

    private static Double or(Double length) {
        return length == null ? (Double) 0.0 : length;
    }

    private static SourceAlignment alignment(String word) {
        return switch (text(word)) {
            case "center" -> SourceAlignment.CENTRE;
            case "end", "right" -> SourceAlignment.RIGHT;
            case "justify" -> SourceAlignment.JUSTIFIED;
            default -> SourceAlignment.LEFT;
        };
    }
}
