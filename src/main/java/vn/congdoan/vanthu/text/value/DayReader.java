package vn.congdoan.vanthu.text.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.sheet.SheetCell;

/** Days: real ones, serial numbers, and every way of typing them; the day stands before the month. */
final class DayReader {
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** The 29th of February 1900, which spreadsheets count though it never was. */
    private static final int PHANTOM = 60;

    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 80_000;
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;
    private static final Pattern TIME = Pattern.compile("[ t,]+\\d{1,2}[:hg]\\d{0,2}(?::\\d{2})?(?:\\.\\d+)?$");
    private static final Pattern SIGNS =
            Pattern.compile("(?<day>\\d{1,2}) ?[/.\\-,] ?(?<month>\\d{1,2}) ?[/.\\-,] ?(?<year>\\d{4}|\\d{2})\\.?");
    private static final Pattern WORDS = Pattern.compile(
            "(?:[^\\d]*[, ]|)(?:ngay )? ?(?<day>\\d{1,2}) ?(?:thang|th|/) ?(?<month>\\d{1,2}) ?(?:nam|/) ?(?<year>\\d{4})\\.?");
    private static final Pattern ISO =
            Pattern.compile("(?<year>\\d{4}) ?[-/.] ?(?<month>\\d{1,2}) ?[-/.] ?(?<day>\\d{1,2})");
    /** The eve of a day, or a day that isn't settled, is another one. */
    private static final Pattern UNSETTLED = Pattern.compile(
            "\\b(?:truoc|sau|tu|den|toi|du kien|khoang|cuoi|dau|giua|han|chua|se|am lich|al|hoan|hoac|va)\\b");

    private static final Pattern BEFORE = Pattern.compile("^\\d{1,2} ?[:hg] ?\\d{0,2}(?: ?phut)?,? +(?:ngay )?");
    private static final Pattern WEEKDAY =
            Pattern.compile("[ ,]*\\(?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|t[2-7])\\)?\\.?$");
    private static final List<String> MONTH_NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** As English programs write it. */
    private static final Pattern ENGLISH = Pattern.compile("(?:(?<day>\\d{1,2})[- ])?(?<month>"
            + String.join("|", MONTH_NAMES) + ")[a-z]{0,6}\\.?[- ,]+(?:(?<later>\\d{1,2}),? )?(?<year>\\d{4})");

    private static final Pattern ORNAMENT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
    private static final Pattern PART = Pattern.compile(
            "(?:thang )?\\d{1,2} ?(?:[/.-]|nam) ?\\d{4}|(?:nam )?\\d{4}|(?:quy|q) ?(?:[ivx]+|\\d)[ /.-]*(?:nam )?\\d{0,4}|(?:ngay )?\\d{1,2} ?(?:[/.-]|thang) ?\\d{1,2}");

    private DayReader() {}

    static void read(Indicator indicator, SheetCell cell, String text, ValueReader.Context context, Outcome out) {
        switch (cell.kind()) {
            case DATE -> real(cell, context, out);
            case NUMBER -> serial(cell, context, out);
            case BOOLEAN -> out.refuse("returned.value.noDay");
            default -> typed(indicator, text, context, out);
        }
    }

    private static void real(SheetCell cell, ValueReader.Context context, Outcome out) {
        LocalDate day = cell.number() == null ? iso(cell.text()) : day(cell.number(), context.date1904());
        if (day == null) {
            out.refuse("returned.value.noDay");
            return;
        }
        String format = ORNAMENT.matcher(cell.format()).replaceAll("").toLowerCase(Locale.ROOT);
        if (!format.isEmpty() && format.indexOf('d') < 0) {
            out.set(new CellValue.Day(day));
            out.ask("returned.value.monthOnly", told(day));
            return;
        }
        int month = format.indexOf('m');
        boolean monthFirst = month >= 0 && month < format.indexOf('d') && format.indexOf('y') > month;
        if (monthFirst && day.getDayOfMonth() <= MONTHS && day.getDayOfMonth() != day.getMonthValue()) {
            out.note(ReadingNote.MONTH_FIRST);
        }
        set(day, context.period(), out);
    }

    private static LocalDate iso(String text) {
        Matcher found = ISO.matcher(text.strip());
        return found.lookingAt() ? of(found) : null;
    }

    private static LocalDate day(BigDecimal number, boolean date1904) {
        long serial = number.longValue();
        if (serial < 0 || serial > 2_958_465) {
            return null;
        }
        if (date1904) {
            return EPOCH_1904.plusDays(serial);
        }
        return EPOCH_1900.plusDays(serial < PHANTOM ? serial + 1 : serial);
    }

    private static void serial(SheetCell cell, ValueReader.Context context, Outcome out) {
        BigDecimal number = cell.number() == null ? BigDecimal.ZERO : cell.number();
        if (number.compareTo(BigDecimal.valueOf(FIRST_SERIAL)) >= 0
                && number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0) {
            out.set(new CellValue.Day(day(number, context.date1904())));
            out.ask("returned.value.serial", told(day(number, context.date1904())));
        } else {
            typed(null, number.stripTrailingZeros().toPlainString(), context, out);
        }
    }

    private static void typed(Indicator indicator, String text, ValueReader.Context context, Outcome out) {
        String folded = Plain.fold(text.startsWith("'") ? text.substring(1) : text);
        String bare = bare(folded);
        Matcher found = match(bare);
        if (found != null) {
            out.note(ReadingNote.DAY_TEXT);
            whole(found, context.period(), out);
            if (UNSETTLED.matcher(bare).find()) {
                out.ask("returned.value.dayAmongWords");
            }
        } else if (indicator != null && EmptyWords.isNothing(folded) || EmptyWords.isNought(folded)) {
            ValueReader.nothing(indicator, out);
        } else if (PART.matcher(bare).matches()) {
            out.ask("returned.value.partOfDay");
        } else if (bare.chars().anyMatch(Character::isDigit)) {
            out.ask("returned.value.dayAmongWords");
        } else {
            out.refuse("returned.value.noDay");
        }
    }

    /** Without the time of day and the day of the week; English months as figures. */
    private static String bare(String folded) {
        String untimed = BEFORE.matcher(TIME.matcher(folded).replaceFirst("")).replaceFirst("");
        String bare = WEEKDAY.matcher(untimed).replaceFirst("");
        Matcher english = ENGLISH.matcher(bare);
        if (!english.matches() || (english.group("day") == null) == (english.group("later") == null)) {
            return bare;
        }
        String day = english.group("day") == null ? english.group("later") : english.group("day");
        return day + "/" + (MONTH_NAMES.indexOf(english.group("month")) + 1) + "/" + english.group("year");
    }

    private static Matcher match(String text) {
        for (Pattern pattern : new Pattern[] {SIGNS, ISO, WORDS}) {
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                return found;
            }
        }
        return null;
    }

    private static void whole(Matcher found, ReportPeriod period, Outcome out) {
        LocalDate day = of(found);
        if (day != null) {
            if (found.group("year").length() == 2) {
                out.note(ReadingNote.SHORT_YEAR);
            }
            set(day, period, out);
            return;
        }
        LocalDate swapped = of(found.group("year"), found.group("day"), found.group("month"));
        if (swapped == null) {
            out.refuse("returned.value.noSuchDay");
        } else {
            out.set(new CellValue.Day(swapped));
            out.ask("returned.value.swapped", told(swapped));
        }
    }

    private static LocalDate of(Matcher found) {
        return of(found.group("year"), found.group("month"), found.group("day"));
    }

    private static LocalDate of(String year, String month, String day) {
        try {
            int full = Integer.parseInt(year) + (year.length() == 2 ? CENTURY : 0);
            return LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static void set(LocalDate day, ReportPeriod period, Outcome out) {
        out.set(new CellValue.Day(day));
        if (period != null && (day.isBefore(period.from()) || day.isAfter(period.to()))) {
            out.ask("returned.value.outOfPeriod", told(period.from()), told(period.to()));
        }
    }

    private static String told(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
