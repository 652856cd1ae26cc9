package vn.congdoan.vanthu.sheet.open.cells;

/** Number formats that files name without telling them (ECMA-376 part 1, 18.8.30). */
public final class BuiltInFormats {
    private static final String[] CODES = {
        "General",
        "0",
        "0.00",
        "#,##0",
        "#,##0.00",
        "$#,##0_);($#,##0)",
        "$#,##0_);[Red]($#,##0)",
        "$#,##0.00_);($#,##0.00)",
        "$#,##0.00_);[Red]($#,##0.00)",
        "0%",
        "0.00%",
        "0.00E+00",
        "# ?/?",
        "# ??/??",
        "m/d/yy",
        "d-mmm-yy",
        "d-mmm",
        "mmm-yy",
        "h:mm AM/PM",
        "h:mm:ss AM/PM",
        "h:mm",
        "h:mm:ss",
        "m/d/yy h:mm"
    };
    private static final String DAY = "m/d/yy";

    private BuiltInFormats() {}

    /** @return "" for General and for a number that no program gives a meaning */
    public static String code(int number) {
        if (number >= 0 && number < CODES.length) {
            return CODES[number];
        }
        if (number >= 27 && number <= 36 || number >= 50 && number <= 58) {
            return DAY; // days of East Asian calendars
        }
        switch (number) {
            case 37:
            case 38:
                return "#,##0_);(#,##0)";
            case 39:
            case 40:
                return "#,##0.00_);(#,##0.00)";
            case 45:
                return "mm:ss";
            case 46:
                return "[h]:mm:ss";
            case 47:
                return "mm:ss.0";
            case 48:
                return "##0.0E+0";
            case 49:
                return "@";
            default:
                return "";
        }
    }
}
