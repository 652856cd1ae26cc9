package vn.congdoan.vanthu.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.common.Waiting;
import vn.congdoan.vanthu.ui.error.ErrorReport;

/** What the frame around the screens shows: where one is, what was just done, whether the store could be opened. */
public final class ShellViewModel {

    /** How far the start has come. */
    public enum State {
        OPENING,
        READY,
        FAILED
    }

    private static final List<Permission> SIGNING = List.of(Permission.SIGN, Permission.SEAL, Permission.ISSUE);

    private final Messages messages;
    private final Navigator navigator;
    private final Notices notices;
    private final Waiting waiting;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.OPENING);
    private final ReadOnlyObjectWrapper<ErrorReport> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyStringWrapper officeName = new ReadOnlyStringWrapper(this, "officeName", "");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable", false);
    private final ReadOnlyStringWrapper person = new ReadOnlyStringWrapper(this, "person", "");
    private final ReadOnlyBooleanWrapper mayDraft = new ReadOnlyBooleanWrapper(this, "mayDraft", true);
    private final ReadOnlyBooleanWrapper signs = new ReadOnlyBooleanWrapper(this, "signs", true);
    private final ReadOnlyBooleanWrapper reports = new ReadOnlyBooleanWrapper(this, "reports", true);
    private Runnable restart = () -> {};

    public ShellViewModel(Messages messages, Navigator navigator, Notices notices, Waiting waiting) {
        this.waiting = waiting;
        this.messages = messages;
        this.navigator = navigator;
        this.notices = notices;
        notices.latestProperty().addListener((o, was, is) -> showNotice(is));
        // What was told belongs to the screen it was told on; only what can be taken back stays for one more.
        navigator.destinationProperty().addListener((o, was, is) -> {
            if (is != null && !undoable.get()) {
                notices.clear();
            }
            // Others take steps too: what waits is counted again wherever one goes.
            if (is != null && !(is instanceof Destination.Review)) {
                waiting.refresh();
            }
        });
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Why the store could not be opened and what to do. */
    public ReadOnlyObjectProperty<ErrorReport> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** "" before the first-run questions are answered. */
    public ReadOnlyStringProperty officeNameProperty() {
        return officeName.getReadOnlyProperty();
    }

    /** Who is signed in, with their roles; "" where nobody signs in. */
    public ReadOnlyStringProperty personProperty() {
        return person.getReadOnlyProperty();
    }

    /** Whether whoever works here may write documents. */
    public ReadOnlyBooleanProperty mayDraftProperty() {
        return mayDraft.getReadOnlyProperty();
    }

    /** Whether whoever works here has something to do with signatures. */
    public ReadOnlyBooleanProperty signsProperty() {
        return signs.getReadOnlyProperty();
    }

    /** Whether whoever works here has something to do with units and their reports. */
    public ReadOnlyBooleanProperty reportsProperty() {
        return reports.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether what {@link #noticeProperty()} tells can be taken back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether documents can wait for this person at all. */
    public ReadOnlyBooleanProperty concernedProperty() {
        return waiting.concernedProperty();
    }

    /** How many wait. */
    public IntegerBinding waitingProperty() {
        return Bindings.size(waiting.items());
    }

    /** What the entry of the review is called, with how many wait. */
    public String reviewTitle() {
        int many = waiting.items().size();
        return many == 0 ? messages.get("shell.command.review") : messages.get("shell.nav.review", many);
    }

    public ReadOnlyObjectProperty<Destination> destinationProperty() {
        return navigator.destinationProperty();
    }

    public void go(Destination destination) {
        if (state.get() == State.READY) {
            navigator.open(destination);
        }
    }

    /** Takes back what the notice tells of; once. */
    public void undoNotice() {
        Notices.Notice latest = notices.latestProperty().get();
        if (latest != null && latest.undo() != null) {
            notices.clear();
            latest.undo().run();
        }
    }

    /** After a failed start. */
    public void retry() {
        state.set(State.OPENING);
        restart.run();
    }

    /** False when the present screen must stay open (it has told why). */
    public boolean mayClose() {
        return navigator.leave();
    }

    void setRestart(Runnable action) {
        restart = action;
    }

    void showOffice(String name) {
        officeName.set(name);
    }

    /** @param who nobody where nobody signs in: then everything is allowed */
    void showPerson(Optional<User> who) {
        person.set(who.map(this::named).orElse(""));
        mayDraft.set(who.map(user -> user.may(Permission.DRAFT)).orElse(true));
        reports.set(who.map(user -> user.may(Permission.REPORT)).orElse(true));
        signs.set(who.map(user -> SIGNING.stream().anyMatch(user::may)).orElse(true));
        if (state.get() == State.READY) {
            waiting.refresh();
        }
    }

    private String named(User user) {
        String roles = user.roles().stream()
                .sorted()
                .map(role -> messages.get(role.labelKey()))
                .collect(Collectors.joining(", "));
        return messages.get("shell.person", user.name(), roles);
    }

    /** Somebody went; nothing can be visited before the next one came. */
    void away() {
        notices.clear();
        state.set(State.OPENING);
        waiting.refresh();
    }

    void ready(Destination first) {
        state.set(State.READY);
        navigator.open(first);
    }

    void failed(ErrorReport why) {
        failure.set(why);
        state.set(State.FAILED);
    }

    private void showNotice(Notices.Notice latest) {
        notice.set(latest == null ? "" : messages.get(latest.text()));
        undoable.set(latest != null && latest.undo() != null);
    }
}
