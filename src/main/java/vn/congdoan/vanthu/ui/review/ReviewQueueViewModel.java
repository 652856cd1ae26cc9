package vn.congdoan.vanthu.ui.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.checking.CheckedDraft;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.document.DocumentVersion.Reason;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.review.ReviewItem;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.review.QueueRow.Details;

/** What waits for the leader, the oldest first; what is wrong with each is counted after the list stands there. */
public final class ReviewQueueViewModel {
    private final ReviewServices services;
    private final ReviewWindow window;
    private final ObservableList<QueueRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty", false);
    /** By the submitted version, whose text never changes. */
    private final Map<Long, Details> counted = new HashMap<>();

    public ReviewQueueViewModel(ReviewServices services, ReviewWindow window) {
        this.services = services;
        this.window = window;
        window.waiting().items().addListener((ListChangeListener<ReviewItem>) change -> list());
        list();
    }

    ObservableList<QueueRow> rows() {
        return rows;
    }

    /** Whether nothing waits; false before it is known. */
    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    void enter() {
        window.waiting().refresh(() -> {
            empty.set(rows.isEmpty());
            count();
        });
    }

    void open(QueueRow row) {
        if (row != null) {
            window.navigator().open(new Destination.ReviewDocument(row.id()));
        }
    }

    /** Errors and warnings in words; dots before they are counted. */
    String findings(QueueRow row) {
        Details details = row.details();
        if (details == null) {
            return window.messages().get("review.queue.counting");
        }
        return details.errors() + details.warnings() == 0
                ? window.messages().get("review.queue.clean")
                : window.messages().get("review.queue.findings", details.errors(), details.warnings());
    }

    /** How often it came back mended; "" for the first time. */
    String times(QueueRow row) {
        return row.details() == null || row.details().submissions() < 2
                ? ""
                : window.messages().get("review.queue.times", row.details().submissions() - 1);
    }

    private void list() {
        rows.setAll(window.waiting().items().stream().map(this::row).toList());
        empty.set(empty.get() && rows.isEmpty());
    }

    private QueueRow row(ReviewItem item) {
        return QueueRow.of(item, window.zone(), counted.get(item.flow().submittedVersion()));
    }

    private void count() {
        List<ReviewItem> missing = window.waiting().items().stream()
                .filter(item -> !counted.containsKey(item.flow().submittedVersion()))
                .toList();
        missing.forEach(item -> window.jobs()
                .submit(
                        new Job<>(MessageRef.of("review.job.queue"), control -> details(item, control)),
                        details -> {
                            counted.put(item.flow().submittedVersion(), details);
                            int at = window.waiting().items().indexOf(item);
                            if (at >= 0) {
                                rows.set(at, row(item));
                            }
                        },
                        window.failures()));
    }

    private Details details(ReviewItem item, JobControl control) throws Exception {
        long id = item.document().id();
        CheckedDraft checked = services.checking()
                .check(id, services.documents().version(item.flow().submittedVersion()), control::isCancelled)
                .work()
                .run(control);
        long submissions = services.documents().versions(id).stream()
                .filter(version -> version.reason() == Reason.SUBMITTED)
                .count();
        return new Details(count(checked, Severity.ERROR), count(checked, Severity.WARNING), (int) submissions);
    }

    private static int count(CheckedDraft checked, Severity severity) {
        return (int) checked.findings().stream()
                .filter(each -> !each.isIgnored() && each.finding().severity() == severity)
                .count();
    }
}
