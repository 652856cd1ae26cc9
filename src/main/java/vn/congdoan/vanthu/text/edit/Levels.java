package vn.congdoan.vanthu.text.edit;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.congdoan.vanthu.domain.document.Level;

/** Which level is one step in or out of another, in the way the text at hand is built. */
final class Levels {
    private final Outline outline;

    Levels(Outline outline) {
        this.outline = outline;
    }

    /** The level for an item that goes one step in: that of the children of the sibling above it, else the usual one. */
    Level inner(int index) {
        int sibling = siblingAbove(index);
        for (int i = sibling + 1; i < index; i++) {
            if (outline.isItem(i)) {
                return outline.level(i);
            }
        }
        return below(outline.level(index), index);
    }

    /** The level usually found below another. */
    Level below(Level level, int index) {
        return switch (level) {
            case ARTICLE, ROMAN -> Level.CLAUSE;
            case CLAUSE -> belowClause(index);
            case SUBCLAUSE -> Level.POINT;
            case POINT -> Level.DASH;
            default -> Level.PLUS;
        };
    }

    /** The item before with the same level and the same parent, or {@link Outline#NONE}. */
    int siblingAbove(int index) {
        for (int i = index - 1; i >= 0 && outline.isSameList(i, index); i--) {
            if (outline.isItem(i) && outline.level(i) == outline.level(index)) {
                return outline.parent(i) == outline.parent(index) ? i : Outline.NONE;
            }
        }
        return Outline.NONE;
    }

    private Level belowClause(int index) {
        boolean statute = outline.ancestor(index, Level.ARTICLE) != Outline.NONE;
        if (!statute && uses(i -> outline.level(i) == Level.SUBCLAUSE)) {
            return Level.SUBCLAUSE;
        }
        boolean dashes = uses(i -> outline.level(i) == Level.DASH
                && outline.parent(i) != Outline.NONE
                && outline.level(outline.parent(i)) == Level.CLAUSE);
        return !statute && dashes && !uses(i -> outline.level(i) == Level.POINT) ? Level.DASH : Level.POINT;
    }

    private boolean uses(Predicate<Integer> kind) {
        return IntStream.range(0, outline.size()).anyMatch(kind::test);
    }

    /** A label of a level; its number is set right afterwards. */
    static String label(Level level) {
        return switch (level) {
            case PART -> "Phần I";
            case CHAPTER -> "Chương I";
            case SECTION -> "Mục 1";
            case SUBSECTION -> "Tiểu mục 1";
            case ARTICLE -> "Điều 1.";
            case ROMAN -> "I.";
            case CLAUSE -> "1.";
            case SUBCLAUSE -> "1.1.";
            case POINT -> "a)";
            case DASH -> "-";
            case PLUS -> "+";
        };
    }
}
