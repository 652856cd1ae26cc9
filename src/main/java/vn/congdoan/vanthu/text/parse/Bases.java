package vn.congdoan.vanthu.text.parse;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Run;

/** Legal bases: which lines are one, and their closing stop, which the form sets itself. */
final class Bases {
    private static final String STOPS = ";.,";

    private Bases() {}

    /** A run-in opening ("Căn cứ …, Ban Thường vụ xây dựng kế hoạch như sau:") is a paragraph and no basis. */
    static boolean isBasis(String text, int start, int end, boolean later) {
        int last = end;
        while (last > start && text.charAt(last - 1) == '*') {
            last--;
        }
        boolean opening = last > start && text.charAt(last - 1) == ':';
        return !opening && Special.startsBasis(text, start, end, later);
    }

    static Inline withoutStop(Inline inline) {
        String plain = inline.text().plain();
        if (plain.isEmpty() || STOPS.indexOf(plain.charAt(plain.length() - 1)) < 0) {
            return inline;
        }
        int length = Blank.skipBack(plain, 0, plain.length() - 1);
        return new Inline(cut(inline.text(), length), inline.span().cut(length));
    }

    private static InlineText cut(InlineText text, int length) {
        List<Run> runs = new ArrayList<>();
        int left = length;
        for (Run run : text.runs()) {
            String words = run.text().substring(0, Math.min(left, run.text().length()));
            runs.add(new Run(words, run.bold(), run.italic()));
            left -= words.length();
        }
        return new InlineText(runs);
    }
}
