package vn.congdoan.vanthu.sheet.open.ods;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner;

/** The number formats of an .ods, written as Excel writes them: {@code #,##0.0" triệu"}. Those of days and times are left to their cells' type. */
final class OdsFormats {
    private static final long NAME = XmlScanner.name("name");
    private static final long NUMBER = XmlScanner.name("number");
    private static final long TEXT = XmlScanner.name("text");
    private static final long SYMBOL = XmlScanner.name("currency-symbol");
    private static final long MAP = XmlScanner.name("map");
    private static final long CONDITION = XmlScanner.name("condition");
    private static final long OTHER = XmlScanner.name("apply-style-name");
    private static final long DECIMALS = XmlScanner.name("decimal-places");
    private static final long DIGITS = XmlScanner.name("min-integer-digits");
    private static final long GROUPED = XmlScanner.name("grouping");
    private static final long FACTOR = XmlScanner.name("display-factor");
    private static final long DATE = XmlScanner.name("date-style");
    private static final long DAY = XmlScanner.name("day");
    private static final long PERCENTAGE = XmlScanner.name("percentage-style");
    private static final Set<Long> READ =
            Set.of(XmlScanner.name("number-style"), XmlScanner.name("currency-style"), PERCENTAGE);
    private static final Set<Long> LEFT_OUT = Set.of(
            DATE,
            XmlScanner.name("time-style"),
            XmlScanner.name("boolean-style"),
            XmlScanner.name("text-style"),
            XmlScanner.name("style"));

    private final Map<String, String> formats = new HashMap<>();
    /** The sections that go before a style's own. */
    private final Map<String, String> others = new HashMap<>();
    /** The style that is being read; null for none. */
    private String style;

    private boolean percentage;
    /** The style of days that was read last. */
    private String dates = "";

    private final Set<String> dayless = new HashSet<>();

    /** Whether the element that just started was about number formats. */
    boolean element(XmlScanner xml) {
        long name = xml.name();
        if (READ.contains(name)) {
            style = String.valueOf(xml.attributeString(NAME));
            percentage = name == PERCENTAGE;
            formats.put(style, "");
            return true;
        }
        if (LEFT_OUT.contains(name)) {
            style = null;
        }
        if (name == DATE) {
            dates = String.valueOf(xml.attributeString(NAME));
            dayless.add(dates);
        } else if (name == DAY) {
            dayless.remove(dates);
        }
        return style != null && part(xml, name);
    }

    private boolean part(XmlScanner xml, long name) {
        if (name == NUMBER) {
            add(figures(xml));
        } else if (name == TEXT || name == SYMBOL) {
            String words = xml.words();
            add(percentage && words.strip().equals("%") ? "%" : words.isEmpty() ? "" : quoted(words));
        } else if (name == MAP) {
            String condition = String.valueOf(xml.attributeString(CONDITION))
                    .replace("value()", "")
                    .replace("!=", "<>");
            others.merge(style, section(condition, String.valueOf(xml.attributeString(OTHER))), String::concat);
        } else {
            return false;
        }
        return true;
    }

    private void add(String more) {
        formats.merge(style, more, String::concat);
    }

    private static String quoted(String words) {
        return '"' + words.replace("\"", "") + '"';
    }

    private static String figures(XmlScanner xml) {
        int decimals = Math.min(20, xml.attributeInt(DECIMALS, -1));
        int digits = Math.min(20, xml.attributeInt(DIGITS, 1));
        if (decimals < 0) {
            return "General";
        }
        String whole = (xml.attributeIsTrue(GROUPED) ? "#,##" : "") + "0".repeat(Math.max(1, digits));
        String factor = String.valueOf(xml.attributeString(FACTOR));
        String divided = factor.matches("1(?:000){1,4}(?:\\.0*)?")
                ? ",".repeat((factor.indexOf('.') < 0 ? factor.length() : factor.indexOf('.')) / 3)
                : "";
        return whole + (decimals > 0 ? "." + "0".repeat(decimals) : "") + divided;
    }

    /** Those of the usual conditions need no word of them: positive ones come first, then negative ones. */
    private String section(String condition, String other) {
        boolean usual = condition.equals(">=0") || condition.equals(">0") || condition.equals("<0");
        return (usual ? "" : "[" + condition + "]") + formats.getOrDefault(other, "") + ";";
    }

    /** Whether a style of days shows only months or years. */
    boolean isDayless(String name) {
        return dayless.contains(name);
    }

    /** "" for General and for what isn't a number's. */
    String of(String name) {
        String own = formats.getOrDefault(name, "");
        String whole = others.getOrDefault(name, "") + own;
        return whole.equals("General") ? "" : whole;
    }
}
