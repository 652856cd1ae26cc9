package vn.congdoan.vanthu.ui.intake;

import vn.congdoan.vanthu.domain.incoming.Dueness;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;

/** Which lines of the register are shown. */
public enum IncomingFilter {
    ALL("incoming.filter.all"),
    UNASSIGNED("incoming.filter.unassigned"),
    OPEN("incoming.filter.open"),
    SOON("incoming.filter.soon"),
    OVERDUE("incoming.filter.overdue");

    private final String labelKey;

    IncomingFilter(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }

    boolean shows(IncomingEntry entry, Dueness dueness) {
        return switch (this) {
            case ALL -> true;
            case UNASSIGNED -> entry.assignment().isOpen() && !entry.handling().isDone();
            case OPEN -> !entry.handling().isDone();
            case SOON -> dueness == Dueness.SOON;
            case OVERDUE -> dueness == Dueness.OVERDUE;
        };
    }
}
