package vn.congdoan.vanthu.app.reading;

import java.util.List;
import java.util.stream.Collectors;

/** A draft's text taken from a file of its pages' words: the mark that every page shows at the end was never typed. */
final class UnclosedText {
    private static final String CLOSING = "./.";
    private static final String MARKS = "[./;,\\s]+$";

    private UnclosedText() {}

    /**
     * @param present the draft's text until now
     * @param read of the file
     * @return the same without closing marks that the draft doesn't have; a line that is only closed is as it was
     */
    static String of(String present, String read) {
        if (present.contains(CLOSING) || !read.contains(CLOSING)) {
            return read;
        }
        List<String> before = present.lines().toList();
        return read.lines()
                        .map(line -> line.stripTrailing().endsWith(CLOSING) ? unclosed(line, before) : line)
                        .collect(Collectors.joining("\n"))
                + (read.endsWith("\n") ? "\n" : "");
    }

    private static String unclosed(String line, List<String> before) {
        String words = line.replaceFirst(MARKS, "");
        return before.stream()
                .filter(one -> one.replaceFirst(MARKS, "").equals(words))
                .findFirst()
                .orElse(words + ".");
    }
}
