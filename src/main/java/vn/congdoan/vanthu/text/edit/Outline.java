package vn.congdoan.vanthu.text.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.congdoan.vanthu.domain.document.Appendix;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.document.Numbering;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.text.parse.BlockSpan;
import vn.congdoan.vanthu.text.parse.BodyParser;
import vn.congdoan.vanthu.text.parse.ParsedBody;

/** The blocks of a text with their places, their parents and the numbers that their position gives them. */
final class Outline {
    static final int NONE = -1;

    private final String text;
    private final ParsedBody parsed;
    private final List<BlockSpan> spans;
    private final int[] parents;
    private final List<String> labels = new ArrayList<>();

    private Outline(String text) {
        this.text = text;
        this.parsed = BodyParser.parse(text);
        this.spans = parsed.spans();
        this.parents = new int[spans.size()];
        findParents();
        addLabels();
    }

    static Outline of(String text) {
        return new Outline(text);
    }

    String text() {
        return text;
    }

    ParsedBody parsed() {
        return parsed;
    }

    int size() {
        return spans.size();
    }

    BlockSpan span(int index) {
        return spans.get(index);
    }

    Level level(int index) {
        return spans.get(index).level();
    }

    boolean isItem(int index) {
        return spans.get(index).level() != null;
    }

    boolean isAppendixHead(int index) {
        return area(index) == Area.APPENDIX_HEAD;
    }

    Area area(int index) {
        return spans.get(index).ref().area();
    }

    /** A block of the text or of an appendix. */
    Block block(int index) {
        SourceRef ref = spans.get(index).ref();
        return ref.area() == Area.APPENDIX
                ? parsed.body().appendices().get(ref.appendix()).blocks().get(ref.index())
                : parsed.body().blocks().get(ref.index());
    }

    /** The words of a block, a basis, or the title of an appendix; empty for a table. */
    InlineText words(int index) {
        SourceRef ref = spans.get(index).ref();
        return switch (ref.area()) {
            case LEGAL_BASIS -> parsed.body().legalBases().get(ref.index());
            case APPENDIX_HEAD ->
                InlineText.of(parsed.body().appendices().get(ref.appendix()).title());
            default -> words(block(index));
        };
    }

    private static InlineText words(Block block) {
        if (block instanceof Block.Item item) {
            return item.text();
        }
        return block instanceof Block.Paragraph paragraph ? paragraph.text() : InlineText.EMPTY;
    }

    /** The item the block belongs to, or {@link #NONE}. */
    int parent(int index) {
        return parents[index];
    }

    /** The label that the position gives; "" for blocks without. */
    String label(int index) {
        return labels.get(index);
    }

    /** The nearest ancestor, or the block itself, of a level; {@link #NONE} for none. */
    int ancestor(int index, Level level) {
        int at = index;
        while (at != NONE && level(at) != level) {
            at = parents[at];
        }
        return at;
    }

    boolean isWithin(int index, int ancestor) {
        int at = index;
        while (at != NONE && at != ancestor) {
            at = parents[at];
        }
        return at == ancestor;
    }

    /** Whether two blocks stand in the same list: the bases, the text, or one appendix. */
    boolean isSameList(int first, int second) {
        SourceRef a = spans.get(first).ref();
        SourceRef b = spans.get(second).ref();
        return a.area() == b.area() && a.appendix() == b.appendix();
    }

    /** The block after everything that belongs to this one. */
    int groupEnd(int index) {
        int end = index + 1;
        if (isAppendixHead(index)) {
            while (end < size() && !isAppendixHead(end)) {
                end++;
            }
        } else if (isItem(index)) {
            while (end < size() && isSameList(index, end) && !endsGroup(index, end)) {
                end++;
            }
        }
        return end;
    }

    /** The block that holds a place of the text, or {@link #NONE} on empty lines and in an empty text. */
    int at(int place) {
        if (spans.isEmpty()) {
            return NONE;
        }
        int index = parsed.indexAt(place);
        BlockSpan span = spans.get(index);
        return span.start() <= place && place <= span.end() ? index : NONE;
    }

    private boolean endsGroup(int index, int end) {
        return isItem(end) && level(end).compareTo(level(index)) <= 0;
    }

    private void findParents() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < spans.size(); i++) {
            if (i > 0 && !isSameList(i - 1, i)) {
                open.clear();
            }
            while (isItem(i) && !open.isEmpty() && level(open.peek()).compareTo(level(i)) >= 0) {
                open.pop();
            }
            parents[i] = open.isEmpty() ? NONE : open.peek();
            if (isItem(i)) {
                open.push(i);
            }
        }
    }

    private void addLabels() {
        spans.stream().filter(span -> span.ref().area() == Area.LEGAL_BASIS).forEach(span -> labels.add(""));
        labels.addAll(Numbering.labels(parsed.body().blocks()));
        List<Appendix> appendices = parsed.body().appendices();
        for (int i = 0; i < appendices.size(); i++) {
            labels.add(Labels.appendix(i, appendices.size()));
            labels.addAll(Numbering.labels(appendices.get(i).blocks()));
        }
    }
}
