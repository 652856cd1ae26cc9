package vn.congdoan.vanthu.text.value;

import java.util.Set;
import java.util.regex.Pattern;

/** What people write where they have nothing to report. Only "không" is a nought; the others are no value (missing isn't 0). */
final class EmptyWords {
    private static final Set<String> NOUGHT = Set.of("khong");
    private static final Set<String> NOTHING = Set.of(
            "khong co",
            "chua co",
            "chua",
            "ko",
            "k",
            "kg",
            "ko co",
            "k co",
            "hong",
            "co",
            "x",
            "v",
            "n/a",
            "na",
            "null",
            "nil",
            "none",
            "#",
            "?",
            "khong phat sinh",
            "chua phat sinh",
            "khong thong ke",
            "chua thong ke",
            "chua thuc hien",
            "khong thuc hien",
            "khong thuoc doi tuong",
            "khong ap dung",
            "khong to chuc",
            "chua to chuc",
            "khong bao cao",
            "nhu tren",
            "nt",
            "-nt-",
            "da co");
    private static final Pattern SIGNS = Pattern.compile("[-./\\\\…_*~=,;:|'\"+ ]+|\\(\\s*\\)");

    private EmptyWords() {}

    static boolean isNought(String folded) {
        return NOUGHT.contains(trimmed(folded));
    }

    static boolean isNothing(String folded) {
        return isFilling(folded) || NOTHING.contains(trimmed(folded));
    }

    /** Only dashes, dots, strokes: "-", "…", "//". */
    static boolean isFilling(String folded) {
        return SIGNS.matcher(folded).matches();
    }

    private static String trimmed(String folded) {
        int end = folded.length();
        while (end > 0 && ".!;,: ".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }
}
