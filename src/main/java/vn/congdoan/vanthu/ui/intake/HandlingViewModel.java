package vn.congdoan.vanthu.ui.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.incoming.StampedCopy;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.calendar.LunarCalendar;
import vn.congdoan.vanthu.domain.calendar.LunarDate;
import vn.congdoan.vanthu.domain.calendar.WorkingDays;
import vn.congdoan.vanthu.domain.incoming.Assignment;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.domain.incoming.Progress;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Rights;

/** One line of the register: who deals with it, until when, how far it is, and what can be made of it. */
public final class HandlingViewModel {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Messages.VIETNAMESE);

    private final IncomingServices services;
    private final Rights rights;
    private final IntakeWindow window;
    private final Consumer<IncomingEntry> changed;
    private final ReadOnlyObjectWrapper<IncomingEntry> entry = new ReadOnlyObjectWrapper<>(this, "entry");
    private final StringProperty handler = new SimpleStringProperty(this, "handler", "");
    private final StringProperty instruction = new SimpleStringProperty(this, "instruction", "");
    private final StringProperty leader = new SimpleStringProperty(this, "leader", "");
    private final StringProperty deadline = new SimpleStringProperty(this, "deadline", "");
    private final ReadOnlyStringWrapper deadlineHint = new ReadOnlyStringWrapper(this, "deadlineHint", "");
    private final ReadOnlyStringWrapper deadlineError = new ReadOnlyStringWrapper(this, "deadlineError", "");
    private final StringProperty forwarded = new SimpleStringProperty(this, "forwarded", "");
    private final ReadOnlyStringWrapper forwardedError = new ReadOnlyStringWrapper(this, "forwardedError", "");
    private final ObjectProperty<Progress> progress = new SimpleObjectProperty<>(this, "progress", Progress.NOT_BEGUN);
    private final StringProperty reply = new SimpleStringProperty(this, "reply", "");
    private final ObservableList<String> history = FXCollections.observableArrayList();

    HandlingViewModel(IncomingServices services, IntakeWindow window, Rights rights, Consumer<IncomingEntry> changed) {
        this.services = services;
        this.rights = rights;
        this.window = window;
        this.changed = changed;
        deadline.addListener(o -> readDeadline());
        forwarded.addListener(o -> forwardedError.set(
                day(forwarded).isEmpty() && !forwarded.get().isBlank()
                        ? window.messages().get("incoming.forwarded.unreadable")
                        : ""));
    }

    /** Null while no line is chosen. */
    public ReadOnlyObjectProperty<IncomingEntry> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    public StringProperty handlerProperty() {
        return handler;
    }

    public StringProperty instructionProperty() {
        return instruction;
    }

    public StringProperty leaderProperty() {
        return leader;
    }

    /** As typed: a date, or a number of working days. */
    public StringProperty deadlineProperty() {
        return deadline;
    }

    /** The day that is meant, with its weekday; "" for none. */
    public ReadOnlyStringProperty deadlineHintProperty() {
        return deadlineHint.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty deadlineErrorProperty() {
        return deadlineError.getReadOnlyProperty();
    }

    public StringProperty forwardedProperty() {
        return forwarded;
    }

    public ReadOnlyStringProperty forwardedErrorProperty() {
        return forwardedError.getReadOnlyProperty();
    }

    public ObjectProperty<Progress> progressProperty() {
        return progress;
    }

    /** Number and symbol of the document that answers it. */
    public StringProperty replyProperty() {
        return reply;
    }

    /** What was done with it, the oldest first. */
    public ObservableList<String> history() {
        return history;
    }

    /** Whether the person who is signed in may say who deals with it. */
    public ReadOnlyBooleanProperty mayAssign() {
        return rights.may(Permission.ASSIGN);
    }

    ReadOnlyBooleanProperty mayStamp() {
        return rights.may(Permission.RECEIVE);
    }

    /** Whether they may say how far it has come. */
    BooleanBinding mayHandle() {
        return rights.may(Permission.DRAFT).or(rights.may(Permission.ASSIGN)).or(rights.may(Permission.RECEIVE));
    }

    /** @param chosen null for none */
    public void show(IncomingEntry chosen) {
        if (chosen != null && entry.get() != null && chosen.id() == entry.get().id() && chosen.equals(entry.get())) {
            return;
        }
        entry.set(chosen);
        history.clear();
        if (chosen != null) {
            fill(chosen);
            learnHistory();
        }
    }

    /** Takes the stored state of the chosen line over. */
    void refresh(List<IncomingEntry> entries) {
        IncomingEntry before = entry.get();
        if (before != null) {
            show(entries.stream()
                    .filter(one -> one.id() == before.id())
                    .findFirst()
                    .orElse(null));
        }
    }

    /** Stores who deals with it; tells what is wrong where it can't. */
    public void assign() {
        if (entry.get() == null) {
            return;
        }
        if (!deadlineError.get().isEmpty() || !forwardedError.get().isEmpty()) {
            window.errors().present(ProblemException.of("incoming.assign.dates"));
            return;
        }
        Assignment assignment = new Assignment(
                handler.get().strip(),
                instruction.get().strip(),
                leader.get().strip(),
                typedDeadline().orElse(null),
                day(forwarded).orElse(null));
        run(
                services.arrivals().assignments().assign(entry.get().id(), assignment),
                after -> stored(after, "incoming.assigned"));
    }

    /** Stores how far it has come. */
    public void saveProgress() {
        if (entry.get() != null) {
            run(
                    services.arrivals().assignments().progress(entry.get().id(), progress.get(), reply.get()),
                    after -> stored(after, "incoming.progressed"));
        }
    }

    public void openFile() {
        if (entry.get() != null && entry.get().document().hasFile()) {
            services.opener()
                    .accept(services.arrivals().register().copy(entry.get().document()));
        }
    }

    /** Opens our document that answers it. */
    public void openReply() {
        if (entry.get() != null && entry.get().handling().replyDocument() != 0) {
            window.navigator()
                    .open(new Destination.Editor(entry.get().handling().replyDocument()));
        }
    }

    /** Puts the stamp on a copy and opens that. */
    public void stamp() {
        if (entry.get() != null) {
            run(services.arrivals().stamps().stamp(entry.get()), this::stamped);
        }
    }

    /** Makes the slip and opens its PDF; the Word file lies beside it. */
    public void slip() {
        if (entry.get() != null) {
            run(
                    services.arrivals().slips().slip(entry.get(), EnumSet.of(ExportFormat.DOCX, ExportFormat.PDF)),
                    files -> {
                        Path pdf = files.get(files.size() - 1);
                        window.notices().tell(MessageRef.of("incoming.slipMade", String.valueOf(pdf.getParent())));
                        services.opener().accept(pdf);
                    });
        }
    }

    private void stamped(StampedCopy copy) {
        String key = copy.signed()
                ? "incoming.stamped.signed"
                : copy.free() ? "incoming.stamped" : "incoming.stamped.covers";
        window.notices().tell(MessageRef.of(key, String.valueOf(copy.file())));
        services.opener().accept(copy.file());
        learnHistory();
    }

    private void stored(IncomingEntry after, String notice) {
        changed.accept(after);
        show(after);
        window.notices().tell(MessageRef.of(notice, after.number().toString()));
    }

    private <T> void run(Job<T> job, Consumer<T> done) {
        window.jobs().submit(job, done, window.errors()::present);
    }

    private void fill(IncomingEntry shown) {
        Assignment assignment = shown.assignment();
        handler.set(assignment.handler());
        instruction.set(assignment.instruction());
        leader.set(assignment.leader());
        deadline.set(assignment.deadline() == null ? "" : IntakeDates.day(assignment.deadline()));
        forwarded.set(assignment.forwardedOn() == null ? "" : IntakeDates.day(assignment.forwardedOn()));
        progress.set(shown.handling().progress());
        reply.set(shown.handling().replyNumber());
        readDeadline();
    }

    private void readDeadline() {
        Optional<LocalDate> day = typedDeadline();
        boolean blank = deadline.get().isBlank();
        deadlineError.set(blank || day.isPresent() ? "" : window.messages().get("incoming.deadline.unreadable"));
        deadlineHint.set(day.map(this::spoken).orElse(""));
    }

    /** Working days are counted from today, the day on which the leader says so. */
    private Optional<LocalDate> typedDeadline() {
        return services.arrivals().assignments().deadlines().read(deadline.get(), LocalDate.now(services.clock()));
    }

    private String spoken(LocalDate day) {
        LunarDate lunar = LunarCalendar.of(day);
        WorkingDays calendar = services.arrivals().assignments().deadlines().calendar();
        String weekday =
                window.messages().get("incoming.weekday." + day.getDayOfWeek().getValue());
        String words = window.messages()
                .get(
                        "incoming.deadline.means",
                        weekday,
                        IntakeDates.day(day),
                        lunar.day() + "/" + lunar.month(),
                        calendar.between(LocalDate.now(services.clock()), day));
        return calendar.reason(day)
                .map(name -> words + " " + window.messages().get("incoming.deadline.dayOff", name))
                .orElse(words);
    }

    private static Optional<LocalDate> day(StringProperty typed) {
        return typed.get().isBlank() ? Optional.empty() : IntakeDates.readDay(typed.get());
    }

    private void learnHistory() {
        if (entry.get() == null) {
            return; // left while a stamp was made
        }
        long asked = entry.get().id();
        run(services.arrivals().assignments().history(asked), entries -> {
            if (entry.get() != null && entry.get().id() == asked) {
                history.setAll(entries.stream().map(this::words).toList());
            }
        });
    }

    private String words(AuditEntry done) {
        ZoneId zone = services.clock().getZone();
        String action = window.messages().get("audit.action." + done.action());
        String line = MOMENT.format(done.at().atZone(zone)) + " – " + done.actor() + ": " + action;
        return done.detail().isBlank() ? line : line + " (" + detail(done) + ")";
    }

    /** The log keeps names of the program's own, which nobody reads. */
    private String detail(AuditEntry done) {
        for (Progress one : Progress.values()) {
            if (done.detail().equals(one.name()) || done.detail().startsWith(one.name() + " ")) {
                return window.messages().get(one.labelKey())
                        + done.detail().substring(one.name().length());
            }
        }
        return done.detail();
    }
}
