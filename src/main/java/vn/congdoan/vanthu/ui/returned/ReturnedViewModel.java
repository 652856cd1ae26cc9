package vn.congdoan.vanthu.ui.returned;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.app.round.intake.Asked;
import vn.congdoan.vanthu.app.round.intake.CellSurroundings;
import vn.congdoan.vanthu.app.round.intake.Correction;
import vn.congdoan.vanthu.app.round.intake.IntakeAnswer;
import vn.congdoan.vanthu.app.round.intake.IntakeItem;
import vn.congdoan.vanthu.app.round.intake.IntakePlan;
import vn.congdoan.vanthu.app.round.intake.IntakeReceipt;
import vn.congdoan.vanthu.app.round.intake.IntakeService;
import vn.congdoan.vanthu.app.round.intake.Outcome;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.ui.common.Destination;

/** Returned files before they are stored: what each is, what is asked about it, what the person answers. */
public final class ReturnedViewModel {
    /** More rows than that are told to the table as one change. */
    private static final int FEW = 8;

    /** Making a row that wasn't there before is slow, so that only so many are made between two pictures of the window. */
    private static final int ROWS_A_FRAME = 4;

    private static final Duration FRAME = Duration.ofMillis(20);
    /** Rows that no window has room for. */
    private static final int SCREEN = 40;

    private final IntakeService intake;
    private final RoundService rounds;
    private final ReturnedWindow window;
    private final ReadOnlyObjectWrapper<ReportingRound> round = new ReadOnlyObjectWrapper<>(this, "round");
    private final ReadOnlyObjectWrapper<IntakePlan> plan = new ReadOnlyObjectWrapper<>(this, "plan");
    private final ReadOnlyObjectWrapper<IntakeItem> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final ReadOnlyObjectWrapper<CellSurroundings> cell = new ReadOnlyObjectWrapper<>(this, "cell");
    private final ObjectProperty<Outcome> filter = new SimpleObjectProperty<>(this, "filter");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ObservableList<IntakeItem> all = FXCollections.observableArrayList();
    private final FilteredList<IntakeItem> rows = new FilteredList<>(all);
    private long roundId;

    public ReturnedViewModel(IntakeService intake, RoundService rounds, ReturnedWindow window) {
        this.intake = Objects.requireNonNull(intake, "intake");
        this.rounds = Objects.requireNonNull(rounds, "rounds");
        this.window = Objects.requireNonNull(window, "window");
        filter.addListener(o -> filter());
    }

    /** The files that the filter shows. */
    public ObservableList<IntakeItem> rows() {
        return rows;
    }

    /** Null before it is loaded. */
    public ReadOnlyObjectProperty<ReportingRound> roundProperty() {
        return round.getReadOnlyProperty();
    }

    /** Null while nothing was handed over. */
    public ReadOnlyObjectProperty<IntakePlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** The file whose questions are shown; null for none. */
    public ReadOnlyObjectProperty<IntakeItem> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The cells around the finding that is looked at; null for none. */
    public ReadOnlyObjectProperty<CellSurroundings> cellProperty() {
        return cell.getReadOnlyProperty();
    }

    /** Null for all. */
    public ObjectProperty<Outcome> filterProperty() {
        return filter;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    void enter(long wanted, List<Path> files) {
        if (wanted != roundId) {
            roundId = wanted;
            round.set(null);
            forget();
        }
        run(new Job<>(MessageRef.of("report.in.job.open"), control -> rounds.round(wanted)), found -> {
            if (wanted == roundId) {
                round.set(found);
                begin(files);
            }
        });
    }

    /** A report that is in: what is corrected becomes its next version. */
    void review(long wanted, long submissionId) {
        roundId = wanted;
        round.set(null);
        forget();
        run(new Job<>(MessageRef.of("report.in.job.open"), control -> rounds.round(wanted)), round::set);
        run(intake.review(submissionId), reviewed -> {
            show(reviewed);
            choose(reviewed.item(0));
        });
    }

    private void begin(List<Path> files) {
        if (!files.isEmpty()) {
            take(files);
        } else if (plan.get() == null) {
            run(intake.waiting(roundId), waiting -> {
                if (!waiting.items().isEmpty()) {
                    show(waiting);
                }
            });
        }
    }

    /** Reads what was handed over; it takes the place of what was shown. */
    void take(List<Path> files) {
        if (!files.isEmpty() && (plan.get() == null || isAgreedToForget())) {
            run(intake.plan(roundId, files, null), this::show);
        }
    }

    private boolean isAgreedToForget() {
        boolean answered =
                plan.get().items().stream().anyMatch(item -> !item.answer().isNothing());
        return !answered
                || window.confirmation()
                        .confirm(MessageRef.of("report.in.forget"), MessageRef.of("report.in.action.forget"));
    }

    void askFiles() {
        take(window.files().get());
    }

    void askFolder() {
        window.folders().ask(null).ifPresent(folder -> take(List.of(folder)));
    }

    private void show(IntakePlan shown) {
        plan.set(shown);
        filter.set(null);
        choose(null);
        all.clear();
        later(shown);
    }

    private void later(IntakePlan shown) {
        window.delay().after(FRAME, () -> {
            if (plan.get() == shown) {
                fill(shown);
            }
        });
    }

    /** A few rows more, and at last the first question; between these steps the window paints and answers. */
    private void fill(IntakePlan shown) {
        List<IntakeItem> items = shown.items();
        int begin = all.size();
        if (begin < items.size()) {
            all.addAll(
                    items.subList(begin, begin < SCREEN ? Math.min(begin + ROWS_A_FRAME, items.size()) : items.size()));
            later(shown);
        } else if (chosen.get() == null) {
            run(new Job<>(MessageRef.of("report.in.job.open"), control -> firstAsking(shown)), first -> {
                if (plan.get() == shown && chosen.get() == null) {
                    first.ifPresent(this::choose);
                }
            });
        }
    }

    private static Optional<IntakeItem> firstAsking(IntakePlan shown) {
        return shown.items().stream()
                .filter(item -> item.outcome() == Outcome.ASKS)
                .findFirst();
    }

    private void filter() {
        Outcome wanted = filter.get();
        rows.setPredicate(item -> wanted == null || item.outcome() == wanted);
    }

    void choose(IntakeItem item) {
        if (item == null
                || chosen.get() == null
                || item.number() != chosen.get().number()) {
            cell.set(null);
        }
        chosen.set(item);
    }

    /** Whose the file is. */
    void answerUnit(long unitId) {
        answer(answer -> answer.of(unitId));
    }

    void agreeLayout(boolean agreed) {
        answer(answer -> answer.withLayout(agreed));
    }

    void agree(CellFinding finding) {
        answer(answer -> answer.agreeing(finding, true));
    }

    void leaveOut(boolean left) {
        answer(answer -> answer.leaveOut(left));
    }

    /** A value in place of what stands in the file. */
    void correct(String code, String typed, String reason) {
        IntakePlan now = plan.get();
        run(
                new Job<>(MessageRef.of("report.in.job.open"), control -> intake.typed(now, code, typed, reason)),
                (Correction correction) -> answer(answer -> answer.correcting(code, correction)));
    }

    private void answer(UnaryOperator<IntakeAnswer> said) {
        if (chosen.get() != null) {
            update(plan.get().answered(chosen.get().number(), said));
        }
    }

    void acceptSure() {
        IntakePlan now = plan.get();
        if (now != null) { // many may be judged anew, too long for the window's thread
            run(
                    new Job<>(MessageRef.of("report.in.job.plan"), control -> now.acceptingSure()),
                    // What was answered meanwhile isn't lost.
                    sure -> {
                        if (plan.get() != null) {
                            update(plan.get() == now ? sure : plan.get().acceptingSure());
                        }
                    });
        }
    }

    /** Everything that is proposed about the chosen file. */
    void acceptProposals() {
        if (chosen.get() != null) {
            update(plan.get().acceptingProposals(chosen.get().number()));
        }
    }

    private void update(IntakePlan changed) {
        plan.set(changed);
        IntakeItem before = chosen.get();
        boolean whole = all.size() == changed.items().size();
        List<IntakeItem> others = changed.items().stream()
                .filter(item -> whole)
                .filter(item -> !item.equals(all.get(item.number())))
                .toList();
        if (!whole || others.size() > FEW) {
            all.setAll(changed.items());
        } else {
            others.forEach(item -> all.set(item.number(), item));
        }
        chosen.set(before == null ? null : changed.item(before.number()));
    }

    /** The cells around a finding of the chosen file. */
    void look(CellFinding finding) {
        if (finding.place() != null && chosen.get() != null) {
            run(intake.around(plan.get(), chosen.get().number(), finding.place()), cell::set);
        }
    }

    void confirm() {
        IntakePlan now = plan.get();
        if (now != null) {
            run(intake.confirm(now), this::stored);
        }
    }

    private void stored(IntakeReceipt receipt) {
        forget();
        window.notices()
                .tell(MessageRef.of(
                        "report.in.notice.stored",
                        receipt.filed().size(),
                        receipt.waiting().size()));
        openFiles();
    }

    /** Nothing of it is stored. */
    void cancel() {
        if (plan.get() != null && isAgreedToForget()) {
            forget();
        }
    }

    private void forget() {
        plan.set(null);
        all.clear();
        choose(null);
    }

    void back() {
        window.navigator().open(new Destination.Board(roundId));
    }

    void openFiles() {
        window.navigator().open(new Destination.ReturnedFiles(roundId));
    }

    /** How many files would wait for an answer if the plan were stored now. */
    int open() {
        return plan.get() == null
                ? 0
                : (int) plan.get().items().stream()
                        .filter(item -> item.outcome() == Outcome.ASKS
                                || item.judgement().asked().contains(Asked.UNIT))
                        .count();
    }

    private <T> void run(Job<T> job, Consumer<T> onDone) {
        busy.set(true);
        window.jobs()
                .submit(
                        job,
                        done -> {
                            busy.set(false);
                            onDone.accept(done);
                        },
                        failure -> {
                            busy.set(false);
                            window.errors().present(failure);
                        });
    }
}
