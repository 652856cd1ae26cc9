package vn.congdoan.vanthu.ui.common;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.board.Board;
import vn.congdoan.vanthu.domain.report.board.StateCounts;

/** The reporting rounds that somebody should look at: due soon or over, and not all units have reported. */
public final class DueRounds {
    /** Days before the deadline from which a round is told of. */
    static final int SOON = 14;

    /** What has been over for longer than these days is no news any more. */
    static final int LONG_OVER = 60;

    /** More are found on the screen of rounds. */
    private static final int MOST = 3;

    private final Supplier<List<Board>> running;
    private final IntSupplier duties;
    private final BooleanSupplier allowed;
    private final JobRunner jobs;
    private final Consumer<Throwable> failures;
    private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper(this, "wanted");
    private final ObservableList<Board> boards = FXCollections.observableArrayList();

    /**
     * @param running asks the store, not on the window's thread
     * @param duties how many recurring duties want a round that nobody opened yet; asked as the others
     * @param allowed whether the person has to do with reports; others are never asked anything
     */
    public DueRounds(
            Supplier<List<Board>> running,
            IntSupplier duties,
            BooleanSupplier allowed,
            JobRunner jobs,
            Consumer<Throwable> failures) {
        this.running = Objects.requireNonNull(running, "running");
        this.duties = Objects.requireNonNull(duties, "duties");
        this.allowed = Objects.requireNonNull(allowed, "allowed");
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.failures = Objects.requireNonNull(failures, "failures");
    }

    /** The one that is due first first. */
    public ObservableList<Board> boards() {
        return boards;
    }

    /** Recurring duties whose round is to be opened. */
    public ReadOnlyIntegerProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    public void refresh() {
        if (!allowed.getAsBoolean()) {
            boards.clear();
            wanted.set(0);
            return;
        }
        jobs.submit(
                new Job<>(MessageRef.of("rounds.due.job"), control -> new Found(running.get(), duties.getAsInt())),
                this::show,
                failures);
    }

    /** What the store tells of rounds. */
    private record Found(List<Board> running, int duties) {}

    private void show(Found found) {
        wanted.set(found.duties());
        boards.setAll(found.running().stream()
                .filter(DueRounds::isUrgent)
                .sorted(Comparator.comparing(board -> board.round().deadline()))
                .limit(MOST)
                .toList());
    }

    private static boolean isUrgent(Board board) {
        StateCounts counts = board.counts();
        return counts.missing() + counts.returned() > 0 && board.daysLeft() <= SOON && board.daysLeft() >= -LONG_OVER;
    }

    /** How many are silent and how long they have, in one line. */
    public static MessageRef words(Board board) {
        StateCounts counts = board.counts();
        long left = board.daysLeft();
        String key = left > 0 ? "rounds.due.left" : left == 0 ? "rounds.due.today" : "rounds.due.over";
        return MessageRef.of(
                key, board.round().title(), counts.missing(), counts.expected(), counts.returned(), Math.abs(left));
    }
}
