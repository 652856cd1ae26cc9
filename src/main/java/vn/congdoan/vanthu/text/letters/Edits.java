package vn.congdoan.vanthu.text.letters;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSpan;

/** Sets edits into a line, its spans and its label moved along. */
final class Edits {
    private Edits() {}

    /** @param edits in order, none overlapping another */
    static SourceLine apply(SourceLine line, List<Edit> edits) {
        if (edits.isEmpty()) {
            return line;
        }
        List<SourceSpan> spans = new ArrayList<>();
        for (SourceSpan span : line.spans()) {
            int start = moved(span.start(), edits);
            int end = moved(span.end(), edits);
            if (end > start) {
                spans.add(new SourceSpan(
                        start,
                        end,
                        span.font(),
                        span.size(),
                        span.bold(),
                        span.italic(),
                        span.underlined(),
                        span.colour()));
            }
        }
        String text = applied(line.text(), edits);
        int label = Math.min(moved(line.labelLength(), edits), text.length());
        return new SourceLine(line.number(), text, label, line.place(), line.look(), spans);
    }

    static String applied(String text, List<Edit> edits) {
        StringBuilder changed = new StringBuilder(text.length());
        int at = 0;
        for (Edit edit : edits) {
            changed.append(text, at, edit.start()).append(edit.replacement());
            at = edit.end();
        }
        return changed.append(text, at, text.length()).toString();
    }

    /** Offsets within an edit keep their distance from its start as far as the new letters reach. */
    private static int moved(int offset, List<Edit> edits) {
        int shift = 0;
        for (Edit edit : edits) {
            if (offset <= edit.start()) {
                break;
            }
            int length = edit.replacement().length();
            if (offset < edit.end()) {
                return edit.start() + shift + Math.min(offset - edit.start(), length);
            }
            shift += length - (edit.end() - edit.start());
        }
        return offset + shift;
    }
}
