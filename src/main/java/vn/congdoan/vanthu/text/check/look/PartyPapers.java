package vn.congdoan.vanthu.text.check.look;

import java.util.Locale;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.text.check.CheckInput;

/** Papers of the Party, whose parts follow rules of their own. */
final class PartyPapers {
    private static final int HEAD = 12;
    private static final int LONGEST = 60;

    private PartyPapers() {}

    static boolean is(CheckInput input) {
        SourceDocument source = input.source().orElseThrow();
        int first = input.reading().orElseThrow().firstLine();
        return source.lines().stream()
                .skip(first)
                .limit(HEAD)
                .map(line -> line.text().strip())
                .anyMatch(words -> words.length() < LONGEST
                        && words.toUpperCase(Locale.ROOT).contains("ĐẢNG CỘNG SẢN VIỆT NAM"));
    }
}
