package vn.congdoan.vanthu.text.viet;

import vn.congdoan.vanthu.domain.document.PartialDate;

/** Dates as official papers print them: days below ten and January and February with a zero (NĐ 30, Phụ lục I, II.4). */
public final class DateWords {
    private static final int LAST_PADDED_MONTH = 2;

    private DateWords() {}

    /** "05", "22". */
    public static String day(int day) {
        return day < 10 ? "0" + day : Integer.toString(day);
    }

    /** "01", "02", then "3" … "12". */
    public static String month(int month) {
        return month <= LAST_PADDED_MONTH ? "0" + month : Integer.toString(month);
    }

    /** "ngày 05 tháng 3 năm 2020"; an open part is {@code blank}. */
    public static String longForm(PartialDate date, String blank) {
        return "ngày " + (date.day() == null ? blank : day(date.day()))
                + " tháng " + (date.month() == null ? blank : month(date.month()))
                + " năm " + (date.year() == null ? blank : date.year().toString());
    }
}
