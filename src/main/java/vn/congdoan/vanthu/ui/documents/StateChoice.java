package vn.congdoan.vanthu.ui.documents;

import java.util.List;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.workflow.DocumentState;

/**
 * Which documents the list shows.
 *
 * @param state null for all of them
 */
record StateChoice(DocumentState state) {
    static final StateChoice EVERY = new StateChoice(null);

    /** All, then each step of the way. */
    static List<StateChoice> all() {
        return Stream.concat(Stream.of(EVERY), Stream.of(DocumentState.values()).map(StateChoice::new))
                .toList();
    }

    boolean isEvery() {
        return state == null;
    }

    boolean fits(DocumentState other) {
        return isEvery() || state == other;
    }
}
