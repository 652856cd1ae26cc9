package vn.congdoan.vanthu.ui.common;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.domain.review.ReviewItem;
import vn.congdoan.vanthu.domain.workflow.DocumentState;

/** The documents that wait for whoever is signed in, as the window's frame counts them and the review goes through them. */
public final class Waiting {
    private final Supplier<Job<List<ReviewItem>>> queue;
    private final BooleanSupplier allowed;
    private final JobRunner jobs;
    private final Consumer<Throwable> failures;
    private final ObservableList<ReviewItem> items = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper concerned = new ReadOnlyBooleanWrapper(this, "concerned", false);

    /** @param allowed whether the person decides on documents; others are never asked anything */
    public Waiting(
            Supplier<Job<List<ReviewItem>>> queue,
            BooleanSupplier allowed,
            JobRunner jobs,
            Consumer<Throwable> failures) {
        this.queue = queue;
        this.allowed = allowed;
        this.jobs = jobs;
        this.failures = failures;
    }

    /** Those to decide on, the oldest first; behind them those to sign. */
    public ObservableList<ReviewItem> items() {
        return items;
    }

    /** Whether documents can wait for this person at all. */
    public ReadOnlyBooleanProperty concernedProperty() {
        return concerned.getReadOnlyProperty();
    }

    public void refresh() {
        refresh(() -> {});
    }

    /** @param then done when the list is new, also when it could not be asked */
    public void refresh(Runnable then) {
        concerned.set(allowed.getAsBoolean());
        if (!concerned.get()) {
            items.clear();
            then.run();
            return;
        }
        jobs.submit(
                queue.get(),
                found -> {
                    show(found);
                    then.run();
                },
                failure -> {
                    failures.accept(failure);
                    then.run();
                });
    }

    /** Whoever asked may be gone by now. */
    private void show(List<ReviewItem> found) {
        List<ReviewItem> now = allowed.getAsBoolean() ? found : List.of();
        if (!items.equals(now)) {
            items.setAll(now);
        }
    }

    /** The next one to decide on after a document, in a circle; empty when there is no other. */
    public OptionalLong after(long documentId) {
        return step(documentId, 1);
    }

    public OptionalLong before(long documentId) {
        return step(documentId, -1);
    }

    private OptionalLong step(long documentId, int by) {
        List<Long> ids = items.stream()
                .filter(item -> item.flow().state() == DocumentState.SUBMITTED)
                .map(item -> item.document().id())
                .toList();
        int at = ids.indexOf(documentId);
        int next = at < 0 ? (by > 0 ? 0 : ids.size() - 1) : Math.floorMod(at + by, Math.max(1, ids.size()));
        return ids.isEmpty() || ids.get(next) == documentId ? OptionalLong.empty() : OptionalLong.of(ids.get(next));
    }
}
