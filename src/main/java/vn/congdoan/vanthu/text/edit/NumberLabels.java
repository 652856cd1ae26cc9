package vn.congdoan.vanthu.text.edit;

import java.util.List;
import java.util.regex.Pattern;

/** The numbers "1)" of other programs as the regulation writes them: "1." (NĐ 30, Phụ lục I, II.5d). */
final class NumberLabels {
    private static final Pattern BRACKETED = Pattern.compile("^(\\s*+\\d{1,3})\\)\\s*+(?=\\S)");
    private static final Pattern STOPPED = Pattern.compile("^\\s*+\\d{1,3}\\.\\s");

    private NumberLabels() {}

    /** Unchanged when some lines are numbered "1." already: then "1)" means another level. */
    static List<String> stopped(List<String> lines) {
        boolean both = lines.stream().anyMatch(line -> STOPPED.matcher(line).find());
        return both
                ? lines
                : lines.stream()
                        .map(line -> BRACKETED.matcher(line).replaceFirst("$1. "))
                        .toList();
    }
}
