package vn.congdoan.vanthu.text.parse;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.format.SourceRef;

/** Collects where the blocks stand, in places of the typed text. */
final class Spans {
    private final SourceText source;
    private final List<BlockSpan> spans = new ArrayList<>();

    Spans(SourceText source) {
        this.source = source;
    }

    List<BlockSpan> all() {
        return spans;
    }

    Level latestLevel() {
        return spans.get(spans.size() - 1).level();
    }

    void addLabelled(SourceRef ref, Label label, Line first, Line last, TextSpan words) {
        spans.add(new BlockSpan(
                ref,
                label.level(),
                source.text().substring(label.start(), label.end()),
                label.ordinal(),
                source.at(label.start()),
                source.at(label.end()),
                source.at(first.first()),
                source.at(last.last()),
                words,
                List.of()));
    }

    void add(SourceRef ref, Line first, Line last, TextSpan words) {
        addTable(ref, first, last, words, List.of());
    }

    void addTable(SourceRef ref, Line first, Line last, TextSpan words, List<List<TextSpan>> cells) {
        int start = source.at(first.first());
        spans.add(new BlockSpan(ref, null, "", 0, start, start, start, source.at(last.last()), words, cells));
    }

    /** The latest block goes on to a further line, which holds its words; null leaves them. */
    void extend(Line last, TextSpan words) {
        BlockSpan old = spans.remove(spans.size() - 1);
        spans.add(new BlockSpan(
                old.ref(),
                old.level(),
                old.label(),
                old.ordinal(),
                old.labelStart(),
                old.labelEnd(),
                old.start(),
                source.at(last.last()),
                words == null ? old.text() : words,
                old.cells()));
    }
}
