package vn.congdoan.vanthu.app.editing;

import java.time.Instant;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;

/**
 * One step of undo: the fields before and after as references, of the text only what changed.
 *
 * @param words the change of the place's words, to tell typing that goes on from typing that begins
 * @param typing whether more typing may join it
 * @param at when it was last added to
 */
record HistoryStep(
        EditPlace place,
        DocumentParts before,
        DocumentParts after,
        TextChange text,
        TextChange words,
        TextSelection selectionBefore,
        TextSelection selectionAfter,
        boolean typing,
        Instant at) {

    static HistoryStep of(EditPlace place, EditState from, EditState to, boolean typing, Instant at) {
        Draft before = from.draft();
        Draft after = to.draft();
        return new HistoryStep(
                place,
                before.parts(),
                after.parts(),
                TextChange.between(before.bodyText(), after.bodyText()),
                TextChange.between(place.words(before), place.words(after)),
                from.selection(),
                to.selection(),
                typing,
                at);
    }

    EditState undone(Draft draft) {
        return new EditState(new Draft(before, text.inverse().applyTo(draft.bodyText())), selectionBefore);
    }

    EditState redone(Draft draft) {
        return new EditState(new Draft(after, text.applyTo(draft.bodyText())), selectionAfter);
    }
}
