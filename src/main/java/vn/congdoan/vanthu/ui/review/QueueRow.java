package vn.congdoan.vanthu.ui.review;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.domain.review.ReviewItem;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.ui.common.DocumentNames;

/**
 * A waiting document as the queue shows it.
 *
 * @param details null until they are counted
 */
record QueueRow(ReviewItem item, String type, String number, String subject, String at, Details details) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    /**
     * What has to be counted first.
     *
     * @param submissions how often the document was handed in
     */
    record Details(int errors, int warnings, int submissions) {}

    static QueueRow of(ReviewItem item, ZoneId zone, Details details) {
        DocumentSummary document = item.document();
        return new QueueRow(
                item,
                document.typeName(),
                DocumentNames.number(document.number()),
                document.subject(),
                MOMENT.format(item.flow().changedAt().atZone(zone)),
                details);
    }

    long id() {
        return item.document().id();
    }

    String by() {
        return item.flow().changedBy();
    }

    DocumentState state() {
        return item.flow().state();
    }
}
