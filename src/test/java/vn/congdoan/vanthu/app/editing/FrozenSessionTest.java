package vn.congdoan.vanthu.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.Draft;

class FrozenSessionTest {
    private final List<EditState> told = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Draft draft = Drafts.plan("Một hai");
    private final EditingSession session = new EditingSession(draft, new MovableClock(), told::add);

    @Test
    void nothingChangesWhoeverTriesAndEachAttemptIsTold() {
        session.typed("Một hai ba");
        Draft before = session.draft();
        told.clear();
        session.freeze(() -> refused.add("told"));

        session.typed("Một");
        session.run(BodyCommands.table());
        session.restore(draft);
        session.mended(draft);
        session.undo();

        assertThat(session.draft()).isSameAs(before);
        assertThat(session.canUndo()).isFalse();
        assertThat(told).isEmpty();
        assertThat(refused).hasSize(5);
    }

    @Test
    void wordsCanStillBeSelectedAndAfterwardsTheSessionGoesOn() {
        session.freeze(() -> refused.add("told"));
        session.select(new TextSelection(0, 3));
        assertThat(session.state().selection().end()).isEqualTo(3);

        session.thaw();
        session.typed("Một hai ba");

        assertThat(session.draft().bodyText()).isEqualTo("Một hai ba");
        assertThat(refused).isEmpty();
    }
}
