package vn.congdoan.vanthu.ui.board;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.round.board.Reminder;
import vn.congdoan.vanthu.app.round.board.ReminderMessage;
import vn.congdoan.vanthu.app.round.board.ReminderOrder;
import vn.congdoan.vanthu.app.round.board.ReminderService;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;
import vn.congdoan.vanthu.ui.common.Destination;

/** A reminder before it is made: to whom, until when, with which words. */
public final class ReminderViewModel {
    private final ReminderService reminders;
    private final BoardWindow window;
    private final UnitWords words;
    private final ReadOnlyObjectWrapper<Reminder> reminder = new ReadOnlyObjectWrapper<>(this, "reminder");
    private final ObservableList<UnitStanding> units = FXCollections.observableArrayList();
    private final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>(this, "until");
    private final StringProperty extra = new SimpleStringProperty(this, "extra", "");
    private final BooleanProperty alsoReturned = new SimpleBooleanProperty(this, "alsoReturned");
    private final ObjectProperty<UnitStanding> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyStringWrapper sample = new ReadOnlyStringWrapper(this, "sample", "");
    private long round;

    public ReminderViewModel(ReminderService reminders, BoardWindow window) {
        this.reminders = Objects.requireNonNull(reminders, "reminders");
        this.window = Objects.requireNonNull(window, "window");
        words = new UnitWords(window.messages());
        alsoReturned.addListener(o -> list());
        until.addListener(o -> showSample());
        extra.addListener(o -> showSample());
        chosen.addListener(o -> showSample());
    }

    /** Null before it is loaded. */
    public ReadOnlyObjectProperty<Reminder> reminderProperty() {
        return reminder.getReadOnlyProperty();
    }

    /** Who is reminded, by code. */
    public ObservableList<UnitStanding> units() {
        return units;
    }

    /** The last day they are given; null while there is none. */
    public ObjectProperty<LocalDate> untilProperty() {
        return until;
    }

    public StringProperty extraProperty() {
        return extra;
    }

    public BooleanProperty alsoReturnedProperty() {
        return alsoReturned;
    }

    /** Whose message is shown. */
    public ObjectProperty<UnitStanding> chosenProperty() {
        return chosen;
    }

    /** The message to the chosen unit, as it would be sent. */
    public ReadOnlyStringProperty sampleProperty() {
        return sample.getReadOnlyProperty();
    }

    UnitWords words() {
        return words;
    }

    public void enter(long roundId) {
        if (roundId != round) {
            extra.set("");
            alsoReturned.set(false);
        }
        round = roundId;
        reminder.set(null);
        units.clear();
        submit(job("reminder.job.load", () -> reminders.preview(roundId)), this::show);
    }

    private void show(Reminder loaded) {
        until.set(loaded.proposed());
        reminder.set(loaded);
        // Where only returned reports are owed, they are the reason to come here.
        alsoReturned.set(alsoReturned.get()
                || loaded.silent().isEmpty() && !loaded.returned().isEmpty());
        list();
    }

    private void list() {
        Reminder shown = reminder.get();
        if (shown != null) {
            units.setAll(shown.reminded(alsoReturned.get()));
            chosen.set(units.isEmpty() ? null : units.get(0));
            showSample();
        }
    }

    private void showSample() {
        Reminder shown = reminder.get();
        UnitStanding unit = chosen.get();
        sample.set(
                shown == null || unit == null || until.get() == null
                        ? ""
                        : reminders.sample(shown, unit, order()).body());
    }

    private ReminderOrder order() {
        return new ReminderOrder(until.get(), extra.get(), alsoReturned.get());
    }

    /** Makes the letter of those who are silent now, and opens it. */
    public void createLetter() {
        ReminderOrder order = order();
        submit(job("reminder.job.letter", () -> reminders.letter(round, order)), id -> {
            window.navigator().open(new Destination.Editor(id));
            window.notices().tell(MessageRef.of("reminder.created", units.size()));
        });
    }

    /** All messages, one under the other, to be pasted. */
    public void copyAll() {
        copy(messages -> true);
    }

    /** The message to the chosen unit. */
    public void copyChosen() {
        String code = chosen.get() == null ? "" : chosen.get().unit().code();
        copy(message -> message.code().equals(code));
    }

    private void copy(Predicate<ReminderMessage> wanted) {
        ReminderOrder order = order();
        submit(job("reminder.job.copy", () -> reminders.messages(round, order)), messages -> {
            List<String> texts = messages.stream()
                    .filter(wanted)
                    .map(message -> message.text().body())
                    .toList();
            window.clipboard().accept(texts.stream().collect(Collectors.joining("\n\n")));
            window.notices().tell(MessageRef.of("reminder.copied", texts.size()));
        });
    }

    /** Each message into a file. */
    public void saveAll() {
        Optional<Path> folder = window.folders().ask(null);
        ReminderOrder order = order();
        folder.ifPresent(into -> submit(reminders.save(round, order, into), this::saved));
    }

    private void saved(Collection<Path> files) {
        window.notices().tell(MessageRef.of("reminder.saved", files.size()));
        files.stream().findFirst().map(Path::getParent).ifPresent(window.opener());
    }

    void back() {
        window.navigator().open(new Destination.Board(round));
    }

    private static <T> Job<T> job(String title, Supplier<T> work) {
        return new Job<>(MessageRef.of(title), control -> work.get());
    }

    private <T> void submit(Job<T> job, Consumer<? super T> done) {
        window.jobs().submit(job, done::accept, failure -> {
            if (!(failure instanceof CancellationException)) {
                window.errors().present(failure);
            }
        });
    }
}
