package vn.congdoan.vanthu.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditingSessionTest {
    private final List<EditState> heard = new ArrayList<>();

    @Test
    void tellsEveryChangeOnce() {
        EditingSession session = session("Một");
        session.typed("Một ");
        session.typed("Một ");
        session.select(TextSelection.at(0));
        session.select(TextSelection.at(0));
        assertThat(heard).hasSize(2);
    }

    @Test
    void pasteIsCleanedAndOneStep() {
        EditingSession session = session("Mở đầu\n");
        session.select(TextSelection.at(7));
        session.run(BodyCommands.paste("1. Một\r\n2. Hai\r\n"));
        assertThat(session.draft().bodyText()).contains("1. Một\n2. Hai").doesNotContain("\r");
        session.undo();
        assertThat(session.draft().bodyText()).isEqualTo("Mở đầu\n");
    }

    @Test
    void boldIsSetAndTakenAway() {
        EditingSession session = session("Công đoàn tỉnh");
        session.select(new TextSelection(5, 9));
        session.run(BodyCommands.bold());
        assertThat(session.draft().bodyText()).isEqualTo("Công **đoàn** tỉnh");
        session.run(BodyCommands.bold());
        assertThat(session.draft().bodyText()).isEqualTo("Công đoàn tỉnh");
    }

    @Test
    void movingABlockRenumbersAndIsUndone() {
        EditingSession session = session("I. A\n1. Một.\n2. Hai.");
        session.select(TextSelection.at(16));
        session.run(BodyCommands.moveUp());
        assertThat(session.draft().bodyText()).isEqualTo("I. A\n1. Hai.\n2. Một.");
        session.undo();
        assertThat(session.draft().bodyText()).isEqualTo("I. A\n1. Một.\n2. Hai.");
    }

    @Test
    void lettersAreComposedInEveryLineButTheOneBeingWritten() {
        String apart = Normalizer.normalize("Đại hội", Normalizer.Form.NFD);
        EditingSession session = session(apart + "\n" + apart);
        session.select(TextSelection.at(session.draft().bodyText().length()));
        session.tidy(BodyCommands.composeLetters());
        assertThat(session.draft().bodyText()).isEqualTo("Đại hội\n" + apart);
        assertThat(session.state().selection().caret())
                .isEqualTo(session.draft().bodyText().length());
    }

    @Test
    void tidyingGoesWithTheStepBefore() {
        EditingSession session = session("1. Một\n2. Hai\n3. Ba");
        session.typed("1. Một\n3. Ba");
        session.select(TextSelection.at(0));
        session.tidy(BodyCommands.renumber());
        assertThat(session.draft().bodyText()).isEqualTo("1. Một\n2. Ba");
        session.undo();
        assertThat(session.draft().bodyText()).isEqualTo("1. Một\n2. Hai\n3. Ba");
    }

    @Test
    void tidyingLeavesTheLineOfTheCaretAlone() {
        EditingSession session = session("1. Một\n2. Hai\n3. Ba");
        session.typed("1. Một\n3. Ba");
        session.select(TextSelection.at(9));
        session.tidy(BodyCommands.renumber());
        assertThat(session.draft().bodyText()).isEqualTo("1. Một\n3. Ba");
    }

    @Test
    void anOlderVersionTakenBackIsAStep() {
        EditingSession session = session("Mới");
        session.restore(Drafts.plan("Cũ"));
        assertThat(session.draft().bodyText()).isEqualTo("Cũ");
        assertThat(session.undo()).contains(EditPlace.DOCUMENT);
        assertThat(session.draft().bodyText()).isEqualTo("Mới");
    }

    @Test
    void wordsAreCountedWithoutMarks() {
        assertThat(WordCount.of("- Một hai,  ba – bốn\n| 5 | sáu |")).isEqualTo(6);
    }

    private EditingSession session(String text) {
        return new EditingSession(Drafts.plan(text), new MovableClock(), heard::add);
    }
}
