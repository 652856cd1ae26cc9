package vn.congdoan.vanthu.sheet.open.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.congdoan.vanthu.sheet.open.cells.CellLook;
import vn.congdoan.vanthu.sheet.open.cells.FontNames;

/** The looks of a page's cells, as far as they tell how to read them: number formats and fonts of old encodings. */
final class PageLooks {
    private static final Pattern FORMAT = Pattern.compile("(?i)mso-number-format:\\s*\"?([^;\"]+)");
    private static final Pattern FONT = Pattern.compile("(?i)font-family:\\s*[\"']?([^;,\"']+)");

    private final List<CellLook> looks = new ArrayList<>(List.of(new CellLook("", "")));
    private final Map<String, Integer> numbers = new HashMap<>();

    List<CellLook> all() {
        return looks;
    }

    int of(Element cell) {
        String format = first(FORMAT, cell.attr("style")).replace("\\", "");
        String sdnum = cell.attr("sdnum");
        if (format.isEmpty() && !sdnum.isEmpty()) {
            format = sdnum.substring(sdnum.lastIndexOf(';') + 1);
        }
        String font = first(FONT, cell.attr("style"));
        Element inner = cell.selectFirst("font[face]");
        if (font.isEmpty() && inner != null) {
            font = inner.attr("face");
        }
        String told = FontNames.isOld(font) ? font : "";
        String code = format;
        return format.isEmpty() && told.isEmpty()
                ? 0
                : numbers.computeIfAbsent(format + "\n" + told, key -> {
                    looks.add(new CellLook(code, told));
                    return looks.size() - 1;
                });
    }

    private static String first(Pattern pattern, String style) {
        Matcher found = pattern.matcher(style);
        return found.find() ? found.group(1).strip() : "";
    }
}
