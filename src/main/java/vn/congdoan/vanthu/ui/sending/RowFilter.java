package vn.congdoan.vanthu.ui.sending;

import java.util.function.Predicate;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;

/** Which recipients are looked at. */
enum RowFilter {
    ALL("sending.filter.all", row -> true),
    NOT_SENT("sending.filter.notSent", row -> !row.isSent()),
    UNACKNOWLEDGED("sending.filter.unacknowledged", row -> row.isSent() && !row.isAcknowledged()),
    ACKNOWLEDGED("sending.filter.acknowledged", PlannedRecipient::isAcknowledged);

    private final String labelKey;
    private final Predicate<PlannedRecipient> shows;

    RowFilter(String labelKey, Predicate<PlannedRecipient> shows) {
        this.labelKey = labelKey;
        this.shows = shows;
    }

    String labelKey() {
        return labelKey;
    }

    boolean shows(PlannedRecipient row) {
        return shows.test(row);
    }
}
