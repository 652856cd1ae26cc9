package vn.congdoan.vanthu.text.check.look;

import java.util.function.Predicate;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSpan;

/** How many of some words' letters have a look. */
final class SpanShare {
    private SpanShare() {}

    /** 0–1 of the letters from {@code start} to {@code end} of a line; NaN when the look of none of them is known. */
    static double of(SourceLine line, int start, int end, Predicate<SourceSpan> known, Predicate<SourceSpan> look) {
        int all = 0;
        int some = 0;
        for (SourceSpan span : line.spans()) {
            int from = Math.max(start, span.start());
            int to = Math.min(Math.min(end, span.end()), line.text().length());
            int letters = from < to
                    ? (int) line.text()
                            .substring(from, to)
                            .chars()
                            .filter(Character::isLetterOrDigit)
                            .count()
                    : 0;
            if (known.test(span)) {
                all += letters;
                some += look.test(span) ? letters : 0;
            }
        }
        return all == 0 ? Double.NaN : (double) some / all;
    }

    /** The size most of a line's letters have, pt; 0 when unknown. */
    static double size(SourceLine line, int start, int end) {
        double size = 0;
        int most = 0;
        for (SourceSpan span : line.spans()) {
            int length = Math.min(end, span.end()) - Math.max(start, span.start());
            if (span.size() > 0 && length > most) {
                most = length;
                size = span.size();
            }
        }
        return size;
    }
}
