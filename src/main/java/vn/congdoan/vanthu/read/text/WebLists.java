package vn.congdoan.vanthu.read.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;
import vn.congdoan.vanthu.domain.document.Numbering;

/** The labels that lists of a page number themselves with. */
final class WebLists {
    private static final String SYMBOL_BULLETS = "·§Øvqüo¨à";
    private final Deque<Listing> open = new ArrayDeque<>();

    private static final class Listing {
        private final String type;
        private int next;

        Listing(String type, int next) {
            this.type = type;
            this.next = next;
        }
    }

    /** The label of an item that begins; "" for other elements. */
    String begin(Element element) {
        switch (element.normalName()) {
            case "ol" -> open.push(new Listing(type(element), number(element.attr("start"), 1)));
            case "ul", "menu" -> open.push(new Listing("-", 1));
            case "li" -> {
                return label(element);
            }
            default -> {}
        }
        return "";
    }

    void end(Element element) {
        boolean list = switch (element.normalName()) {
            case "ol", "ul", "menu" -> true;
            default -> false;
        };
        if (list && !open.isEmpty()) {
            open.pop();
        }
    }

    private String label(Element item) {
        Listing list = open.peek();
        if (list == null || item.attr("style").replace(" ", "").contains("list-style:none")) {
            return "";
        }
        int number = number(item.attr("value"), list.next);
        list.next = number + 1;
        return switch (list.type) {
            case "-" -> "-";
            case "none" -> "";
            case "a" -> letter(number) + ")";
            case "A" -> letter(number).toUpperCase(Locale.ROOT) + ".";
            case "I" -> Numbering.roman(Math.max(1, Math.min(3_000, number))) + ".";
            default -> number + ".";
        };
    }

    private static String type(Element list) {
        String style = list.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        if (style.contains("list-style:none") || style.contains("list-style-type:none")) {
            return "none";
        }
        if (style.contains("lower-alpha") || style.contains("lower-latin")) {
            return "a";
        }
        if (style.contains("upper-roman")) {
            return "I";
        }
        return list.attr("type").strip();
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + Math.floorMod(number - 1, 26)));
    }

    private static int number(String attribute, int otherwise) {
        String bare = attribute.strip();
        return bare.matches("[0-9]{1,6}") ? Integer.parseInt(bare) : otherwise;
    }

    /** The label that Word wrote into the page: its words without the spaces behind them; symbols as a bullet. */
    static String wordLabel(Element element) {
        String label = element.text().replace('\u00A0', ' ').strip();
        boolean symbol = label.length() == 1 && SYMBOL_BULLETS.indexOf(label.charAt(0)) >= 0;
        return symbol ? "•" : label;
    }
}
