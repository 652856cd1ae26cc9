package vn.congdoan.vanthu.domain.register;

/** Which documents share one count. */
public enum SeriesGrouping {
    /** All of them. */
    COMMON("register.grouping.common"),
    /** Each type has a count of its own, as unions do. */
    PER_TYPE("register.grouping.perType"),
    /** Some types share one ("văn bản quy phạm", letters). */
    TYPES("register.grouping.types");

    private final String labelKey;

    SeriesGrouping(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
