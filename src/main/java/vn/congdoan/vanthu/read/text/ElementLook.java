package vn.congdoan.vanthu.read.text;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceAlignment;

/** How an element's text looks, after what its parents say. */
record ElementLook(
        boolean bold,
        boolean italic,
        boolean underlined,
        String font,
        double size,
        String colour,
        SourceAlignment alignment,
        Double firstLineIndent,
        boolean kept,
        Region region) {

    static final ElementLook PLAIN = new ElementLook(false, false, false, "", 0, "", null, null, false, Region.BODY);
    /** pt of {@code <font size=1..7>}, as browsers show them. */
    private static final double[] FONT_SIZES = {7.5, 10, 12, 13.5, 18, 24, 36};

    ElementLook within(Element element, Region where) {
        String tag = element.normalName();
        Map<String, String> style = Styles.of(element.attr("style"));
        String shorthand = style.getOrDefault("font", "");
        return new ElementLook(
                bold(tag, style),
                italic(tag, style),
                underlined
                        || tag.equals("u")
                        || style.getOrDefault("text-decoration", "").contains("underline"),
                font(element, tag, style),
                size(element, tag, style, shorthand),
                colour(element, style),
                alignment(element, tag, style),
                style.containsKey("text-indent") ? Styles.millimetres(style.get("text-indent")) : firstLineIndent,
                kept
                        || tag.equals("pre")
                        || style.getOrDefault("white-space", "").startsWith("pre"),
                where);
    }

    private boolean bold(String tag, Map<String, String> style) {
        String weight = style.getOrDefault("font-weight", "");
        if (!weight.isEmpty()) {
            return weight.startsWith("bold") || weight.matches("[6-9]00");
        }
        return bold || tag.equals("b") || tag.equals("strong") || tag.equals("th") || tag.matches("h[1-6]");
    }

    private boolean italic(String tag, Map<String, String> style) {
        String slant = style.getOrDefault("font-style", "");
        if (!slant.isEmpty()) {
            return slant.equals("italic") || slant.equals("oblique");
        }
        return italic || tag.equals("i") || tag.equals("em");
    }

    private String font(Element element, String tag, Map<String, String> style) {
        String families = style.getOrDefault("font-family", tag.equals("font") ? element.attr("face") : "");
        String first = families.split(",")[0].replace("\"", "").replace("'", "").strip();
        return first.isEmpty() ? font : first;
    }

    private double size(Element element, String tag, Map<String, String> style, String shorthand) {
        double told = Styles.points(style.getOrDefault("font-size", shorthand.split(" ")[0]));
        if (told > 0) {
            return told;
        }
        String number = tag.equals("font") ? element.attr("size").strip() : "";
        return number.matches("[1-7]") ? FONT_SIZES[number.charAt(0) - '1'] : size;
    }

    private String colour(Element element, Map<String, String> style) {
        String told = style.getOrDefault("color", element.normalName().equals("font") ? element.attr("color") : "");
        String bare = told.strip().toUpperCase(Locale.ROOT);
        if (bare.matches("#[0-9A-F]{6}")) {
            return bare.equals("#000000") ? "" : bare.substring(1);
        }
        return bare.equals("BLACK") || bare.equals("WINDOWTEXT") ? "" : bare.equals("RED") ? "FF0000" : colour;
    }

    private SourceAlignment alignment(Element element, String tag, Map<String, String> style) {
        if (tag.equals("table")) {
            return null;
        }
        String told = style.getOrDefault("text-align", tag.equals("center") ? "center" : element.attr("align"));
        return switch (told.toLowerCase(Locale.ROOT)) {
            case "center", "middle" -> SourceAlignment.CENTRE;
            case "right", "end" -> SourceAlignment.RIGHT;
            case "justify" -> SourceAlignment.JUSTIFIED;
            case "left", "start" -> SourceAlignment.LEFT;
            default -> tag.equals("th") ? SourceAlignment.CENTRE : alignment;
        };
    }
}
