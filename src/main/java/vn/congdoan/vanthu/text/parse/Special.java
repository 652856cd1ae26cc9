package vn.congdoan.vanthu.text.parse;

import java.util.Arrays;
import java.util.List;
import vn.congdoan.vanthu.domain.document.ChartKind;

/** Lines that begin something other than an item: tables, appendices, the marks of landscape and charts, legal bases. */
final class Special {
    static final String LANDSCAPE = "[Trang ngang]";
    private static final String APPENDIX = "Phụ lục";
    private static final String NUMBER_WORD = "số ";
    private static final List<String> FIRST_BASES = List.of("Căn cứ");
    private static final List<String> LATER_BASES = List.of("Căn cứ", "Theo đề nghị", "Xét", "Thực hiện");
    private static final List<String> REFERENCES = List.of("(Kèm theo", "(Ban hành kèm theo");

    private Special() {}

    static boolean isTableRow(String text, int start, int end) {
        return start < end && text.charAt(start) == '|';
    }

    static boolean isLandscape(String text, int start, int end) {
        return end - start == LANDSCAPE.length() && text.regionMatches(true, start, LANDSCAPE, 0, LANDSCAPE.length());
    }

    /** The mark that shows the table after it as a chart; null for any other line. */
    static ChartKind chart(String text, int start, int end) {
        if (start >= end || text.charAt(start) != '[') {
            return null;
        }
        String line = text.substring(start, end);
        return Arrays.stream(ChartKind.values())
                .filter(kind -> kind.mark().equalsIgnoreCase(line))
                .findFirst()
                .orElse(null);
    }

    /** "Phụ lục", "Phụ lục II", "PHỤ LỤC SỐ 01", alone on the line. */
    static boolean isAppendix(String text, int start, int end) {
        int at = afterMarks(text, start, end);
        if (!starts(text, at, end, APPENDIX)) {
            return false;
        }
        int from = Blank.skip(text, at + APPENDIX.length(), end);
        if (text.regionMatches(true, from, NUMBER_WORD, 0, NUMBER_WORD.length())) {
            from += NUMBER_WORD.length();
        }
        int to = end;
        while (to > from && "*.:".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return from >= to || isAppendixNumber(text.substring(from, Blank.skipBack(text, from, to)));
    }

    private static boolean isAppendixNumber(String number) {
        boolean letter = number.length() == 1 && Character.isUpperCase(number.charAt(0));
        return letter || Ordinals.roman(number) > 0 || number.length() <= 3 && Ordinals.arabic(number) > 0;
    }

    /** The number of an appendix's head line; 0 for none. */
    static int appendixOrdinal(String text, int start, int end) {
        String[] words =
                text.substring(start, end).replaceAll("[*.:]", " ").strip().split("\\s+");
        String number = words[words.length - 1];
        return Math.max(Ordinals.roman(number), Ordinals.arabic(number));
    }

    /** Whether the line can open the legal bases, or, with {@code later}, follow one. */
    static boolean startsBasis(String text, int start, int end, boolean later) {
        int at = afterMarks(text, start, end);
        return (later ? LATER_BASES : FIRST_BASES).stream().anyMatch(word -> starts(text, at, end, word));
    }

    /** "(Kèm theo Kế hoạch số …)" under the head of an appendix; it is composed from the document, never stored. */
    static boolean isAppendixReference(String text, int start, int end) {
        int at = afterMarks(text, start, end);
        return REFERENCES.stream().anyMatch(words -> text.regionMatches(true, at, words, 0, words.length()));
    }

    static int afterMarks(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == '*') {
            at++;
        }
        return at;
    }

    private static boolean starts(String text, int at, int end, String word) {
        int after = at + word.length();
        return after <= end
                && text.charAt(at) == word.charAt(0)
                && text.regionMatches(true, at, word, 0, word.length())
                && (after == end || !Character.isLetterOrDigit(text.charAt(after)));
    }
}
