package vn.congdoan.vanthu.text.edit;

import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.text.parse.BlockSpan;
import vn.congdoan.vanthu.text.parse.Notation;

/** What Enter does in an item: it opens the next one, or leaves the list when the item is empty. */
final class EnterEdit {
    private final Outline outline;
    private final int index;
    private final int caret;
    private final BlockSpan span;

    EnterEdit(Outline outline, int index, int caret) {
        this.outline = outline;
        this.index = index;
        this.caret = caret;
        this.span = outline.span(index);
    }

    /** Empty where an ordinary new line is meant. */
    Optional<Edit> edit() {
        boolean list = outline.isItem(index) && !span.level().isDivision() && caret >= span.labelEnd();
        if (!list) {
            return Optional.empty();
        }
        return outline.words(index).isEmpty() ? leave() : open();
    }

    private Optional<Edit> leave() {
        Optional<Edit> outer = new LevelEdit(outline, caret, caret).outdent(index, index);
        if (outer.isPresent()) {
            return outer;
        }
        Pieces pieces = new Pieces(outline);
        List<Piece> left = pieces.list();
        int at = Pieces.start(left, index);
        String lead = left.get(index).lead();
        left.remove(index);
        if (index < left.size()) {
            left.set(index, left.get(index).withLead(lead + left.get(index).lead()));
            return Rearrangement.of(outline, left, pieces.tail(), at, at);
        }
        return Rearrangement.of(outline, left, lead + pieces.tail(), at, at);
    }

    private Optional<Edit> open() {
        Pieces pieces = new Pieces(outline);
        List<Piece> list = pieces.list();
        int offset = span.text().toPlain(caret);
        boolean atEnd = offset >= span.text().length();
        Level level = atEnd ? levelAtEnd() : span.level();
        String rest = "";
        if (!atEnd) {
            InlineText words = outline.words(index);
            list.set(index, list.get(index).withText(Notation.labelled(span.label(), InlineCut.before(words, offset))));
            rest = Notation.inline(InlineCut.after(words, offset));
        }
        String label = Levels.label(level) + " ";
        list.add(index + 1, new Piece("\n", label + rest, index, false));
        int at = Pieces.start(list, index + 1) + label.length();
        return Rearrangement.of(outline, list, pieces.tail(), at, at);
    }

    /** Below a heading that has items already, one of these; else one of the same kind. */
    private Level levelAtEnd() {
        for (int i = index + 1; i < outline.groupEnd(index); i++) {
            if (outline.isItem(i)) {
                return outline.level(i);
            }
        }
        return span.level();
    }
}
