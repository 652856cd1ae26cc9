package vn.congdoan.vanthu.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.ui.common.Destination;

class ReminderViewModelTest {
    @TempDir
    Path folder;

    private BoardDesk desk;
    private ReminderViewModel reminder;

    @BeforeEach
    void open() {
        desk = new BoardDesk(folder, 0, 0);
        reminder = desk.reminder(desk.office.jobs);
        reminder.enter(desk.round.id());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theSilentUnitsAreListedAndADayIsProposed() {
        assertThat(reminder.units()).hasSize(9);
        assertThat(reminder.untilProperty().get()).isEqualTo(LocalDate.of(2026, 3, 10));
        reminder.alsoReturnedProperty().set(true);
        assertThat(reminder.units()).hasSize(15);
    }

    @Test
    void theMessageFollowsWhatIsTyped() {
        assertThat(reminder.sampleProperty().get()).contains("số 108", "10/03/2026");
        reminder.extraProperty().set("Xin gọi trước.");
        reminder.untilProperty().set(LocalDate.of(2026, 3, 12));
        assertThat(reminder.sampleProperty().get()).contains("Xin gọi trước.", "12/03/2026");
        reminder.untilProperty().set(null);
        assertThat(reminder.sampleProperty().get()).isEmpty();
    }

    @Test
    void oneClickMakesTheLetterAndOpensIt() {
        reminder.createLetter();
        assertThat(desk.office.told).isEmpty();
        assertThat(desk.office.navigator.destinationProperty().get()).isInstanceOf(Destination.Editor.class);
        assertThat(desk.office.context.documentService().list()).hasSize(1);
    }

    @Test
    void messagesAreCopiedAndSaved() throws Exception {
        reminder.copyChosen();
        assertThat(desk.clipboard.get(0)).contains("số 108").doesNotContain("số 109");
        reminder.copyAll();
        assertThat(desk.clipboard.get(1)).contains("số 108", "số 116");
        reminder.saveAll();
        try (var files = Files.list(desk.out)) {
            assertThat(files).hasSize(9);
        }
        assertThat(desk.opened).containsExactly(desk.out);
    }
}
