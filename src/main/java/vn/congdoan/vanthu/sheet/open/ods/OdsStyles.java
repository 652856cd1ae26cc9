package vn.congdoan.vanthu.sheet.open.ods;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.sheet.open.cells.CellLook;
import vn.congdoan.vanthu.sheet.open.cells.FontNames;
import vn.congdoan.vanthu.sheet.open.cells.LookTable;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner;

/** What an .ods says of the looks of its cells: percentages, days, fonts of old encodings, hidden sheets. */
final class OdsStyles {
    static final String DAY = "dd/mm/yyyy";
    static final String MONTH = "mm/yyyy";
    static final String TIME = "hh:mm:ss";
    private static final long STYLE = XmlScanner.name("style");
    private static final long NAME = XmlScanner.name("name");
    private static final long DATA_STYLE = XmlScanner.name("data-style-name");
    private static final long PARENT = XmlScanner.name("parent-style-name");
    private static final long TEXT = XmlScanner.name("text-properties");
    private static final long FONT = XmlScanner.name("font-name");
    private static final long LINE = XmlScanner.name("text-line-through-style");
    private static final long LINE_TYPE = XmlScanner.name("text-line-through-type");
    private static final long FAMILY = XmlScanner.name("font-family");
    private static final long TABLE = XmlScanner.name("table-properties");
    private static final long DISPLAY = XmlScanner.name("display");

    private final Map<String, String> dataStyles = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, String> strikes = new HashMap<>();
    private final OdsFormats formats = new OdsFormats();
    private final Set<String> hidden = new HashSet<>();
    private final List<CellLook> looks = new ArrayList<>(List.of(new CellLook("", "")));
    private final Map<String, Integer> numbers = new HashMap<>();
    private final LookTable table = new LookTable(looks, Map.of(), false);
    private String style = "";

    /** Whether the element that just started was about styles. */
    boolean element(XmlScanner xml) {
        long name = xml.name();
        if (formats.element(xml)) {
            return true;
        }
        if (name == STYLE) {
            style = told(xml.attributeString(NAME));
            dataStyles.put(style, told(xml.attributeString(DATA_STYLE)));
            parents.put(style, told(xml.attributeString(PARENT)));
        } else if (name == TEXT) {
            String font = xml.attributeString(FONT);
            fonts.put(style, told(font == null ? xml.attributeString(FAMILY) : font));
            String line = xml.attributeString(LINE_TYPE);
            strikes.put(style, told(line == null ? xml.attributeString(LINE) : line));
        } else if (name == TABLE && "false".equals(xml.attributeString(DISPLAY))) {
            hidden.add(style);
        } else {
            return false;
        }
        return true;
    }

    LookTable table() {
        return table;
    }

    boolean hidesTable(String name) {
        return hidden.contains(told(name));
    }

    /** Whether what has this style is struck out. */
    boolean isStruck(String name) {
        String line = strikes.isEmpty() ? "" : inherited(strikes, told(name));
        return !line.isEmpty() && !line.equals("none");
    }

    /** @param type of the cell's value: "percentage", "date" … */
    int look(String name, String type) {
        return numbers.computeIfAbsent(name + "\n" + type, key -> {
            String font = inherited(fonts, name);
            looks.add(new CellLook(formatOf(name, type), FontNames.isOld(font) ? font : "", isStruck(name)));
            return looks.size() - 1;
        });
    }

    private String formatOf(String name, String type) {
        String format = formats.of(inherited(dataStyles, name));
        switch (type) {
            case "date":
                return formats.isDayless(inherited(dataStyles, name)) ? MONTH : DAY;
            case "time":
                return TIME;
            case "percentage":
                return format.contains("%") ? format : "0.##%";
            default:
                return format;
        }
    }

    private String inherited(Map<String, String> values, String name) {
        String at = name;
        for (int depth = 0; depth < 16 && !at.isEmpty(); depth++) {
            if (!told(values.get(at)).isEmpty()) {
                return values.get(at);
            }
            at = told(parents.get(at));
        }
        return "";
    }

    private static String told(String value) {
        return value == null ? "" : value;
    }
}
