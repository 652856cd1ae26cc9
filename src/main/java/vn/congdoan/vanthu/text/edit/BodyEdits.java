package vn.congdoan.vanthu.text.edit;

import java.util.Optional;
import java.util.function.Function;
import vn.congdoan.vanthu.format.SourceRef.Area;

/**
 * The operations on a body in its notation. Each takes the text and the selection ({@code anchor} and {@code caret}, equal for
 * none) and gives both after it, as one step; empty means that there is nothing to do, or that the key has its ordinary meaning.
 * After each, labels have the number of their place and references such as "khoản 1 Điều 3", "mục 2 phần II", "Phụ lục I"
 * follow what they refer to; those to other documents ("Điều 3 Luật Công đoàn") stay.
 */
public final class BodyEdits {
    private BodyEdits() {}

    /** Enter: opens the next item, row or basis; on an empty one leaves the list. */
    public static Optional<Edit> enter(String text, int anchor, int caret) {
        Outline outline = Outline.of(text);
        int index = outline.at(caret);
        if (anchor != caret || index == Outline.NONE) {
            return Optional.empty();
        }
        if (outline.span(index).isTable()) {
            return new RowEdit(text, caret).inTable(outline.span(index));
        }
        if (outline.area(index) == Area.LEGAL_BASIS) {
            return new RowEdit(text, caret).inBasis(outline.words(index));
        }
        return new EnterEdit(outline, index, caret).edit();
    }

    /** Tab: one level in; a paragraph becomes a dash. */
    public static Optional<Edit> indent(String text, int anchor, int caret) {
        return selected(text, anchor, caret, s -> new LevelEdit(s.outline, anchor, caret).indent(s.first, s.last));
    }

    /** Shift+Tab: one level out; an outermost item becomes a paragraph. */
    public static Optional<Edit> outdent(String text, int anchor, int caret) {
        return selected(text, anchor, caret, s -> new LevelEdit(s.outline, anchor, caret).outdent(s.first, s.last));
    }

    /** Moves the selected blocks, with what belongs to them, over the one above. */
    public static Optional<Edit> moveUp(String text, int anchor, int caret) {
        return selected(text, anchor, caret, s -> new Moves(s.outline, s.first, s.last, anchor, caret).up());
    }

    /** Moves the selected blocks, with what belongs to them, over the one below. */
    public static Optional<Edit> moveDown(String text, int anchor, int caret) {
        return selected(text, anchor, caret, s -> new Moves(s.outline, s.first, s.last, anchor, caret).down());
    }

    /** Takes the selected blocks out, with what belongs to them. */
    public static Optional<Edit> delete(String text, int anchor, int caret) {
        return selected(text, anchor, caret, s -> new Moves(s.outline, s.first, s.last, anchor, caret).delete());
    }

    /** Gives every label the number of its place, as after typing freely. */
    public static Optional<Edit> renumber(String text, int anchor, int caret) {
        Outline outline = Outline.of(text);
        Pieces pieces = new Pieces(outline);
        return Rearrangement.of(outline, pieces.list(), pieces.tail(), anchor, caret)
                .filter(edit -> !edit.text().equals(text));
    }

    /** Bold on, or off when all of the selection is bold; without a selection for the word at the caret. */
    public static Optional<Edit> bold(String text, int anchor, int caret) {
        return StyleEdit.bold(Outline.of(text), Math.min(anchor, caret), Math.max(anchor, caret));
    }

    /** Likewise italics. */
    public static Optional<Edit> italic(String text, int anchor, int caret) {
        return StyleEdit.italic(Outline.of(text), Math.min(anchor, caret), Math.max(anchor, caret));
    }

    /** Puts pasted text, cleaned ({@link PastedText}), in the place of the selection. */
    public static Edit paste(String text, int anchor, int caret, String pasted) {
        String clean = PastedText.clean(pasted);
        int from = Math.min(anchor, caret);
        return Edit.at(
                text.substring(0, from) + clean + text.substring(Math.max(anchor, caret)), from + clean.length());
    }

    /** A line break inside the block. */
    public static Edit lineBreak(String text, int anchor, int caret) {
        int from = Math.min(anchor, caret);
        return Edit.at(text.substring(0, from) + "\\\n" + text.substring(Math.max(anchor, caret)), from + 2);
    }

    /** A table of two columns below the block at the caret, its second heading selected. */
    public static Edit table(String text, int anchor, int caret) {
        return Insertions.table(text, Math.max(anchor, caret));
    }

    /** An appendix at the end, its title selected. */
    public static Edit appendix(String text) {
        return Insertions.appendix(text);
    }

    private record Selection(Outline outline, int first, int last) {}

    private static Optional<Edit> selected(
            String text, int anchor, int caret, Function<Selection, Optional<Edit>> operation) {
        Outline outline = Outline.of(text);
        int first = outline.at(Math.min(anchor, caret));
        int last = outline.at(lastPlace(text, anchor, caret));
        if (first == Outline.NONE || last == Outline.NONE) {
            return Optional.empty();
        }
        return operation.apply(new Selection(outline, first, last));
    }

    /** A selection up to the beginning of a line doesn't reach into it. */
    private static int lastPlace(String text, int anchor, int caret) {
        int last = Math.max(anchor, caret);
        return anchor != caret && text.charAt(last - 1) == '\n' ? last - 1 : last;
    }
}
