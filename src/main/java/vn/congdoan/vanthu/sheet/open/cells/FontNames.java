package vn.congdoan.vanthu.sheet.open.cells;

import java.util.Locale;

/** Fonts that tell how to read the letters. */
public final class FontNames {
    private FontNames() {}

    /** ".VnTime", "VNI-Times", "VNtimes new roman", "VPS Times", "VISCII…": their letters aren't Unicode. */
    public static boolean isOld(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.startsWith(".vn")
                || small.startsWith("vn")
                || small.startsWith("vps")
                || small.startsWith("vi times");
    }

    /** "" for the workbook's usual font, unless that is an old one. */
    public static String told(String name, String usual) {
        return name.equals(usual) && !isOld(name) ? "" : name;
    }
}
