package vn.congdoan.vanthu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.common.Waiting;
import vn.congdoan.vanthu.ui.error.ErrorReport;
import vn.congdoan.vanthu.ui.shell.ShellViewModel.State;

class ShellViewModelTest {
    private final Navigator navigator = new Navigator();
    private final Notices notices = new Notices();
    private final List<String> done = new ArrayList<>();
    private final ShellViewModel shell = new ShellViewModel(
            new Messages(Messages.VIETNAMESE), navigator, notices, new Waiting(() -> null, () -> false, null, null));

    @Test
    void nothingCanBeVisitedBeforeTheStoreIsOpen() {
        shell.go(new Destination.Settings());
        assertThat(navigator.destinationProperty().get()).isNull();

        shell.ready(new Destination.Documents());
        shell.go(new Destination.Settings());
        assertThat(navigator.destinationProperty().get()).isEqualTo(new Destination.Settings());
    }

    @Test
    void aFailedStartTellsWhyAndCanBeTriedAgain() {
        shell.setRestart(() -> done.add("again"));
        shell.failed(new ErrorReport("Chưa mở được", "Kho văn bản đang mở ở cửa sổ khác.", "", ""));
        assertThat(shell.stateProperty().get()).isEqualTo(State.FAILED);
        assertThat(shell.failureProperty().get().text()).contains("cửa sổ khác");

        shell.retry();

        assertThat(shell.stateProperty().get()).isEqualTo(State.OPENING);
        assertThat(done).containsExactly("again");
    }

    @Test
    void aNoticeIsTakenBackOnce() {
        notices.tell(MessageRef.of("document.notice.trashed", "Kế hoạch"), () -> done.add("undo"));
        assertThat(shell.noticeProperty().get()).contains("Kế hoạch");
        assertThat(shell.undoableProperty().get()).isTrue();

        shell.undoNotice();
        shell.undoNotice();

        assertThat(done).containsExactly("undo");
        assertThat(shell.noticeProperty().get()).isEmpty();
    }

    @Test
    void plainWordsGoWithTheirScreenWhatCanBeTakenBackStays() {
        shell.ready(new Destination.Documents());
        notices.tell(MessageRef.of("document.notice.copied", 3));
        shell.go(new Destination.Settings());
        assertThat(shell.noticeProperty().get()).isEmpty();

        notices.tell(MessageRef.of("document.notice.trashed", "Kế hoạch"), () -> {});
        shell.go(new Destination.Documents());
        assertThat(shell.noticeProperty().get()).isNotEmpty();
    }

    @Test
    void theWindowStaysWhenTheScreenCouldNotSave() {
        shell.ready(new Destination.Editor(1));
        navigator.setLeaving(() -> false);

        assertThat(shell.mayClose()).isFalse();
    }

    @Test
    void signingIsOfferedToWhoSignsSealsOrIssues() {
        assertThat(shell.signsProperty().get()).isTrue();
        for (Role role : Role.values()) {
            shell.showPerson(Optional.of(new User(1, "an", "An", Set.of(role), true)));
            assertThat(shell.signsProperty().get())
                    .as(role.name())
                    .isEqualTo(role == Role.CLERK || role == Role.LEADER);
        }
        shell.showPerson(Optional.empty());
        assertThat(shell.signsProperty().get()).isTrue();
    }

    @Test
    void whatWaitsIsAskedAgainForOthersAndWhenSomebodyGoes() {
        AtomicInteger asked = new AtomicInteger();
        Waiting waiting = new Waiting(() -> null, () -> asked.incrementAndGet() < 0, null, null);
        ShellViewModel counted =
                new ShellViewModel(new Messages(Messages.VIETNAMESE), new Navigator(), notices, waiting);
        counted.showPerson(Optional.empty());
        assertThat(asked).as("nobody can see it before the start").hasValue(0);
        counted.ready(new Destination.Documents());
        int before = asked.get();

        counted.showPerson(Optional.of(new User(1, "an", "An", Set.of(Role.STAFF), true)));
        assertThat(asked).hasValue(before + 1);
        counted.away();
        assertThat(asked).hasValue(before + 2);
    }
}
