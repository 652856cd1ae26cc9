package vn.congdoan.vanthu.text.check;

import java.util.Locale;
import vn.congdoan.vanthu.domain.reading.ReadDocument;

/** Papers of the Party, whose parts follow rules of their own. */
public final class PartyPapers {
    private static final int HEAD = 12;
    private static final int LONGEST = 60;

    private PartyPapers() {}

    /** Whether the head of the file's document is the Party's; never of a draft of our own. */
    public static boolean is(CheckInput input) {
        int first = input.reading().map(ReadDocument::firstLine).orElse(0);
        return input.source().stream()
                .flatMap(source -> source.lines().stream().skip(first).limit(HEAD))
                .map(line -> line.text().strip())
                .anyMatch(words -> words.length() < LONGEST
                        && words.toUpperCase(Locale.ROOT).contains("ĐẢNG CỘNG SẢN VIỆT NAM"));
    }
}
