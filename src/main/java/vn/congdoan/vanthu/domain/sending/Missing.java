package vn.congdoan.vanthu.domain.sending;

/** What keeps a document from reaching a recipient. */
public enum Missing {
    NOTHING(""),
    /** The directory doesn't know the name. */
    UNKNOWN("sending.missing.unknown"),
    /** The name is a group's, and nobody is in it. */
    EMPTY_GROUP("sending.missing.emptyGroup"),
    /** The line points elsewhere ("Như Điều 4"), which only a reader can follow. */
    REFERENCE("sending.missing.reference"),
    EMAIL("sending.missing.email");

    private final String labelKey;

    Missing(String labelKey) {
        this.labelKey = labelKey;
    }

    /** "" for nothing. */
    public String labelKey() {
        return labelKey;
    }

    /** Whether it isn't known who is meant. */
    public boolean isUnresolved() {
        return this == UNKNOWN || this == EMPTY_GROUP || this == REFERENCE;
    }
}
