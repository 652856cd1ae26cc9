package vn.congdoan.vanthu.text.edit;

import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.text.parse.BlockSpan;
import vn.congdoan.vanthu.text.parse.Notation;

/** Takes items one level in or out; what belongs to them stays below them. */
final class LevelEdit {
    private final Outline outline;
    private final Levels levels;
    private final Pieces pieces;
    private final List<Piece> changed;
    private final Level[] given;
    private int anchor;
    private int caret;
    private boolean done;

    LevelEdit(Outline outline, int anchor, int caret) {
        this.outline = outline;
        this.levels = new Levels(outline);
        this.pieces = new Pieces(outline);
        this.changed = pieces.list();
        this.given = new Level[outline.size()];
        this.anchor = anchor;
        this.caret = caret;
    }

    Optional<Edit> indent(int first, int last) {
        for (int i = first; i <= last; i = outline.groupEnd(i)) {
            indent(i);
        }
        return result();
    }

    Optional<Edit> outdent(int first, int last) {
        for (int i = first; i <= last; i = outline.groupEnd(i)) {
            outdent(i);
        }
        return result();
    }

    private Optional<Edit> result() {
        return done ? Rearrangement.of(outline, changed, pieces.tail(), anchor, caret) : Optional.empty();
    }

    private void indent(int i) {
        Level level = outline.level(i);
        if (level == null) {
            boolean paragraph = (outline.area(i) == Area.BODY || outline.area(i) == Area.APPENDIX)
                    && !outline.span(i).isTable();
            if (paragraph) {
                relabel(i, Level.DASH);
            }
        } else if (!level.isDivision() && level != Level.PLUS && canNest(i)) {
            relabel(i, given[i] == null ? levels.inner(i) : given[i]);
            for (int child = i + 1; child < outline.groupEnd(i); child++) {
                sink(child);
            }
        }
    }

    /** An item goes in only below a sibling, or below one that goes in with it. */
    private boolean canNest(int i) {
        int sibling = levels.siblingAbove(i);
        return sibling != Outline.NONE;
    }

    private void sink(int child) {
        if (!outline.isItem(child)) {
            return;
        }
        Level above = given[outline.parent(child)];
        Level least = above == null ? null : levels.below(above, child);
        if (least != null && outline.level(child).compareTo(least) < 0) {
            relabel(child, least);
        } else {
            given[child] = outline.level(child);
        }
    }

    private void outdent(int i) {
        Level level = outline.level(i);
        if (level == null || level.compareTo(Level.CLAUSE) < 0) {
            return;
        }
        int parent = outline.parent(i);
        if (parent == Outline.NONE || outline.level(parent).isDivision()) {
            unlabel(i);
            return;
        }
        Level outer = outline.level(parent);
        relabel(i, outer);
        for (int child = i + 1; child < outline.groupEnd(i); child++) {
            if (outline.level(child) == Level.SUBCLAUSE && outer.compareTo(Level.CLAUSE) < 0) {
                relabel(child, Level.CLAUSE);
            }
        }
    }

    private void relabel(int i, Level level) {
        BlockSpan span = outline.span(i);
        String text = changed.get(i).text();
        given[i] = level;
        if (outline.isItem(i)) {
            int end = span.labelEnd() - span.start();
            boolean tight = end < text.length() && Character.isLetter(text.charAt(end));
            String label = Levels.label(level) + (tight ? " " : "");
            set(i, text.substring(0, span.labelStart() - span.start()) + label + text.substring(end), span.labelEnd());
        } else {
            set(i, Notation.labelled(Levels.label(level), outline.words(i)), span.start());
        }
    }

    private void unlabel(int i) {
        BlockSpan span = outline.span(i);
        boolean opening = span.ref().area() == Area.BODY && span.ref().index() == 0;
        String words = Notation.paragraph(outline.words(i), opening);
        if (!words.isEmpty()) {
            set(i, words, span.text().start());
        }
    }

    /** The selection keeps its words: what follows {@code place} in the old text moves with the change before it. */
    private void set(int i, String text, int place) {
        int shift = text.length() - changed.get(i).text().length();
        int before = shiftBefore(i);
        anchor = moved(anchor, place + before, shift);
        caret = moved(caret, place + before, shift);
        changed.set(i, changed.get(i).withText(text));
        done = true;
    }

    private int shiftBefore(int i) {
        return Pieces.start(changed, i) - outline.span(i).start();
    }

    private static int moved(int at, int place, int shift) {
        return at >= place ? Math.max(0, at + shift) : at;
    }
}
