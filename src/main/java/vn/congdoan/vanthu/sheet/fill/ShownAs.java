package vn.congdoan.vanthu.sheet.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** What the looks of a workbook's cells show numbers as; read from its styles part. */
final class ShownAs {
    private static final Pattern FORMAT = Pattern.compile("<(?:\\w+:)?numFmt\\s[^>]*>");
    private static final Pattern CELL_FORMATS =
            Pattern.compile("<(?:\\w+:)?cellXfs\\b.*?</(?:\\w+:)?cellXfs>", Pattern.DOTALL);
    private static final Pattern CELL_FORMAT = Pattern.compile("<(?:\\w+:)?xf\\s[^>]*>");
    /** Words in a format, which show no number. */
    private static final String QUOTED = "\"[^\"]*\"|\\\\.";

    private final List<String> formats = new ArrayList<>();

    /** @param styles the part; "" for none */
    ShownAs(String styles) {
        Map<String, String> custom = new HashMap<>();
        Matcher format = FORMAT.matcher(styles);
        while (format.find()) {
            custom.put(
                    XmlTag.attribute(format.group(), "numFmtId"),
                    XmlTag.plain(XmlTag.attribute(format.group(), "formatCode")));
        }
        Matcher all = CELL_FORMATS.matcher(styles);
        Matcher one = CELL_FORMAT.matcher(all.find() ? all.group() : "");
        while (one.find()) {
            String id = XmlTag.attribute(one.group(), "numFmtId");
            formats.add(custom.getOrDefault(id, builtin(id)));
        }
    }

    private static String builtin(String id) {
        String format = id.matches("\\d{1,4}") ? BuiltinFormats.getBuiltinFormat(Integer.parseInt(id)) : null;
        return format == null ? "" : format;
    }

    boolean percent(String look) {
        return isPercent(format(look));
    }

    boolean day(String look) {
        return DateUtil.isADateFormat(-1, format(look));
    }

    static boolean isPercent(String format) {
        return format.replaceAll(QUOTED, "").indexOf('%') >= 0;
    }

    private String format(String look) {
        int index = look.matches("\\d{1,6}") ? Integer.parseInt(look) : 0;
        return index < formats.size() ? formats.get(index) : "";
    }
}
