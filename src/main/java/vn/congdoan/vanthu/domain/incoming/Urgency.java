package vn.congdoan.vanthu.domain.incoming;

import vn.congdoan.vanthu.domain.document.Mark;

/** How much haste the sender asks for (NĐ 30, Phụ lục I, II.10). */
public enum Urgency {
    NONE("incoming.urgency.none"),
    URGENT("incoming.urgency.urgent"),
    VERY_URGENT("incoming.urgency.veryUrgent"),
    EXPRESS("incoming.urgency.express");

    private final String labelKey;

    Urgency(String labelKey) {
        this.labelKey = labelKey;
    }

    /** Of the framed word on the document. */
    public static Urgency of(Mark mark) {
        return switch (mark) {
            case URGENT -> URGENT;
            case VERY_URGENT -> VERY_URGENT;
            case MOST_URGENT -> EXPRESS;
            case NONE, DRAFT -> NONE;
        };
    }

    public String labelKey() {
        return labelKey;
    }
}
