package vn.congdoan.vanthu.domain.report.fill;

import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/**
 * A cell of a superior's workbook and the figure that seems to belong there.
 *
 * @param place of merged cells the first
 * @param label the words in the file by which it was found: "Số buổi tuyên truyền · Khối 1"
 * @param old what stands there now, as written; "" for an empty cell
 * @param doubt why it has to be asked, or why nothing may be put there; nothing when it is sure
 */
public record FillTarget(
        FillSubject subject, CellPlace place, String label, String old, State state, Optional<MessageRef> doubt) {

    /** What may be done with it. */
    public enum State {
        /** Named by code or whole label, in the one column there is, and the cell is empty. */
        SURE,
        /** Put there only after a person said so. */
        ASKED,
        /** Holds a formula, which stays alive. */
        REFUSED
    }

    public FillTarget {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(old, "old");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(doubt, "doubt");
    }

    /** The same, to be asked for one more reason; a refused one stays refused, and the first reason stands. */
    public FillTarget asked(MessageRef why) {
        return state == State.SURE ? new FillTarget(subject, place, label, old, State.ASKED, Optional.of(why)) : this;
    }

    /** The same, sure because a person said so before. */
    public FillTarget confirmed() {
        return new FillTarget(subject, place, label, old, State.SURE, Optional.empty());
    }
}
