package vn.congdoan.vanthu.text.edit;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Run;

/** Parts of an inline text, by offsets in its plain text. */
final class InlineCut {
    private InlineCut() {}

    static InlineText before(InlineText text, int offset) {
        return between(text, 0, offset);
    }

    static InlineText after(InlineText text, int offset) {
        return between(text, offset, Integer.MAX_VALUE);
    }

    static InlineText between(InlineText text, int from, int to) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (Run run : text.runs()) {
            int length = run.text().length();
            int first = Math.max(0, Math.min(length, from - start));
            int last = Math.max(first, Math.min(length, to - start));
            runs.add(new Run(run.text().substring(first, last), run.bold(), run.italic()));
            start += length;
        }
        return new InlineText(runs);
    }

    static InlineText joined(List<InlineText> parts) {
        return new InlineText(
                parts.stream().flatMap(part -> part.runs().stream()).toList());
    }
}
