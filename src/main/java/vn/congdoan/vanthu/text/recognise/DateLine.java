package vn.congdoan.vanthu.text.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.PartialDate;

/**
 * "Lào Cai, ngày 22 tháng 01 năm 2024", "Lào Cai, 22/01/2024", with open days, and its halves where the line is broken.
 *
 * @param place "" for none
 * @param date null for a day that doesn't exist
 * @param whole false for the first half of a broken line
 */
record DateLine(String place, PartialDate date, boolean whole) {
    private static final int LONGEST = 110;
    private static final String BLANK = "[\\d.…_\\s]*+";
    private static final String PLACE =
            "(?:((?!Thứ |Chủ nhật|Sáng|Chiều|Tối|Hôm nay|Ngày|Cập nhật|Đăng)[\\p{Lu}][^,:;()“”\\d…_]{1,48}?(?:\\s\\d{1,2})?)\\s*[,.]?\\s*)?";
    private static final Pattern LONG = Pattern.compile(PLACE + "[.…_]*+\\s*,?\\s*[Nn]gày\\s*(" + BLANK
            + ")[,/]?\\s*tháng\\s*(" + BLANK + ")[,/]?\\s*năm\\s*(" + BLANK + ")\\.?");
    private static final Pattern SHORT =
            Pattern.compile(PLACE + ",\\s*(?:ngày\\s*)?(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{4})\\.?");
    private static final Pattern BARE = Pattern.compile("[Nn]gày\\s*(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})\\.?");
    private static final Pattern FIRST_HALF = Pattern.compile(
            PLACE + ",?\\s*[Nn]gày(?:\\s*" + BLANK + "(?:\\s*tháng(?:\\s*" + BLANK + "(?:\\s*năm)?)?)?)?");
    private static final Pattern SECOND_HALF =
            Pattern.compile("(?:[\\d.…_]{0,6}\\s*)?(?:tháng\\s*[\\d.…_]{0,6}\\s*)?năm\\s*[\\d.…_]{0,6}\\.?|\\d{4}");

    /** Null when the words say something else. */
    static DateLine of(String typed) {
        if (typed.length() > LONGEST) {
            return null;
        }
        String text = FootWords.filled(typed);
        Matcher line = LONG.matcher(text);
        if (line.matches()) {
            return new DateLine(place(line.group(1)), date(line.group(4), line.group(3), line.group(2)), true);
        }
        Matcher brief = SHORT.matcher(text);
        if (brief.matches() && brief.group(1) != null) {
            return new DateLine(place(brief.group(1)), date(brief.group(4), brief.group(3), brief.group(2)), true);
        }
        Matcher bare = BARE.matcher(text);
        if (bare.matches()) {
            return new DateLine("", date(bare.group(3), bare.group(2), bare.group(1)), true);
        }
        Matcher half = FIRST_HALF.matcher(text);
        return half.matches() && half.group(1) != null
                ? new DateLine(place(half.group(1)), PartialDate.BLANK, false)
                : null;
    }

    /** "tháng 01 năm 2024" below a first half. */
    static boolean isSecondHalf(String text) {
        return text.length() < 40 && SECOND_HALF.matcher(text).matches();
    }

    private static String place(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static PartialDate date(String year, String month, String day) {
        try {
            return new PartialDate(figure(year), figure(month), figure(day));
        } catch (IllegalArgumentException impossible) {
            return null;
        }
    }

    private static Integer figure(String typed) {
        String digits = typed.replaceAll("[.…_\\s]", "");
        return digits.isEmpty() ? null : Integer.valueOf(digits.length() > 6 ? "999999" : digits);
    }
}
