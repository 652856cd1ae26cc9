package vn.congdoan.vanthu.domain.template;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How values stand in the text. */
final class ValuePrinter {
    /** A hole that was left open. */
    static final String BLANK = "……";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private ValuePrinter() {}

    static String print(FieldValue value, int offset, PrintStyle style) {
        if (value.isBlank()) {
            return BLANK;
        }
        return styled(plain(value, offset, style), style);
    }

    private static String plain(FieldValue value, int offset, PrintStyle style) {
        if (value instanceof FieldValue.Whole whole) {
            return grouped(whole.number() + offset);
        }
        if (value instanceof FieldValue.Year year) {
            return String.valueOf(year.year() + offset);
        }
        if (value instanceof FieldValue.Day day) {
            return style == PrintStyle.SHORT ? DateWords.brief(day.date()) : DateWords.full(day.date());
        }
        if (value instanceof FieldValue.Flag flag) {
            return flag.yes() ? "có" : "không";
        }
        if (value instanceof FieldValue.Rows rows) {
            return enumerated(rows.rows().stream().map(ValuePrinter::row).toList());
        }
        return ((FieldValue.Words) value).text();
    }

    /** 1.250, with the Vietnamese thousands point. */
    private static String grouped(long number) {
        return String.format(VIETNAMESE, "%,d", number);
    }

    static String row(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", "));
    }

    /** "a, b và c". */
    private static String enumerated(List<String> items) {
        int last = items.size() - 1;
        return last == 0 ? items.get(0) : String.join(", ", items.subList(0, last)) + " và " + items.get(last);
    }

    static String styled(String text, PrintStyle style) {
        return switch (style) {
            case CAPITALS -> text.toUpperCase(VIETNAMESE);
            case SENTENCE -> text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
            case LOWER_FIRST -> text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
            case PLAIN, SHORT -> text;
        };
    }
}
