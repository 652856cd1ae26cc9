package vn.congdoan.vanthu.read.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceSpan;

/**
 * Gathers the words of a file, told one after another as they stand in it, into lines. A reader says what comes (words, a forced
 * break, the end of a paragraph, a table, a text box), this class knows what a line is and where there is a gap.
 */
public final class Flow {
    /** pt; so much more space than usual before a paragraph stands out like an empty line. */
    static final double WIDE_GAP = 12;

    private static final int DEEPEST = 200;

    private final FlowCounts counts;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<FlowLine> lines = new ArrayList<>();

    public Flow(FlowCounts counts, Region region) {
        this.counts = Objects.requireNonNull(counts, "counts");
        frames.push(new Frame(region, lines));
    }

    /** What runs on its own: the whole, or one text box in it. */
    private static final class Frame {
        final Region region;
        final List<FlowLine> out;
        final List<FlowLine> boxes = new ArrayList<>();
        final Deque<FlowTable> tables = new ArrayDeque<>();
        final List<PieceText> pieces = new ArrayList<>();
        boolean gap;

        Frame(Region region, List<FlowLine> out) {
            this.region = region;
            this.out = out;
            pieces.add(new PieceText());
        }

        PieceText piece() {
            return pieces.get(pieces.size() - 1);
        }
    }

    /** Words as the file has them; letters that no text has are dropped. */
    public void text(String text, CharLook look) {
        counts.add(text.length());
        frame().piece().add(clean(SymbolLetters.plain(text, look.font())), look);
    }

    private static String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean control = letter < ' ' && letter != '\t' || letter == '\uFEFF';
            if (control && clean == null) {
                clean = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (clean != null && !control) {
                clean.append(letter);
            } else if (clean != null && (letter == '\n' || letter == '\r')) {
                clean.append(' ');
            }
        }
        return clean == null ? text : clean.toString();
    }

    /** A new line in the same paragraph. */
    public void breakLine() {
        counts.add(1);
        frame().pieces.add(new PieceText());
    }

    /** A new page or column: no line of its own, but words after it don't go on in the line before. */
    public void breakPage() {
        if (!frame().piece().isBlank()) {
            breakLine();
        }
    }

    /** Whether words stand in the paragraph so far. */
    public boolean hasWords() {
        return frame().pieces.stream().anyMatch(piece -> !piece.isBlank());
    }

    /** @param label the number or sign of an automatic list, "" for none */
    public void endParagraph(ParagraphLook look, String label) {
        Frame frame = frame();
        int paragraph = counts.nextParagraph();
        boolean first = true;
        for (PieceText piece : frame.pieces) {
            if (piece.isBlank()) {
                frame.gap = true;
            } else {
                frame.out.add(line(frame, piece, first ? label : "", paragraph, first, look));
                frame.gap = false;
                first = false;
            }
        }
        frame.pieces.clear();
        frame.pieces.add(new PieceText());
        frame.out.addAll(frame.boxes);
        frame.boxes.clear();
    }

    private static FlowLine line(
            Frame frame, PieceText piece, String label, int paragraph, boolean first, ParagraphLook look) {
        StringBuilder text = new StringBuilder(label);
        if (!label.isEmpty()) {
            text.append(' ');
        }
        int labelLength = text.length();
        List<SourceSpan> spans = new ArrayList<>();
        if (labelLength > 0) {
            spans.add(PieceText.span(piece.firstLook(), 0, labelLength));
        }
        spans.addAll(piece.compose(text));
        FlowTable table = frame.tables.peek();
        FlowLine.Place cell =
                table == null ? null : new FlowLine.Place(table, Math.max(0, table.row), Math.max(0, table.column));
        return new FlowLine(
                text.toString(),
                labelLength,
                paragraph,
                frame.gap,
                first,
                frame.region,
                cell,
                look,
                List.copyOf(spans));
    }

    /** A text box: its lines follow the paragraph it is anchored in. */
    public void openBox() {
        if (frames.size() > DEEPEST) {
            throw UnreadableException.corrupt(null);
        }
        Region region = frame().region == Region.BODY ? Region.TEXT_BOX : frame().region;
        frames.push(new Frame(region, new ArrayList<>()));
    }

    public void closeBox() {
        if (frames.size() > 1) {
            settle();
            Frame box = frames.pop();
            frame().boxes.addAll(box.out);
        }
    }

    public void openTable() {
        if (frame().tables.size() > DEEPEST) {
            throw UnreadableException.corrupt(null);
        }
        settle();
        frame().tables.push(new FlowTable(counts.nextTable()));
        frame().gap = true;
    }

    public void openRow() {
        FlowTable table = frame().tables.peek();
        if (table != null) {
            table.row++;
            table.column = -1;
        }
    }

    /** @param column counted from 0 in the table's grid; -1 for the one after the last */
    public void openCell(int column) {
        FlowTable table = frame().tables.peek();
        if (table != null) {
            settle();
            table.column = column < 0 ? table.column + 1 : column;
            // the first cell keeps the gap before the table
            frame().gap = table.row <= 0 && table.column <= 0 && frame().gap;
        }
    }

    /** Whether a cell of the open table draws lines around itself. */
    public void cellBorders(boolean bordered) {
        FlowTable table = frame().tables.peek();
        if (table != null) {
            table.count(bordered);
        }
    }

    public void closeTable() {
        if (!frame().tables.isEmpty()) {
            settle();
            frame().tables.pop();
            frame().gap = true;
        }
    }

    public int tableDepth() {
        return frame().tables.size();
    }

    /** Words that no end of a paragraph has followed. */
    private void settle() {
        if (hasWords() || !frame().boxes.isEmpty()) {
            endParagraph(ParagraphLook.UNKNOWN, "");
        }
    }

    /** How many lines are finished. */
    public int size() {
        return lines.size();
    }

    /** All lines, whatever was left open closed. */
    public List<FlowLine> finish() {
        while (frames.size() > 1) {
            closeBox();
        }
        settle();
        return lines;
    }

    private Frame frame() {
        return frames.peek();
    }
}
