package vn.congdoan.vanthu.domain.register;

/** When the numbers begin anew. */
public enum SeriesScope {
    /** On 1 January (NĐ 30, Điều 15.1). */
    YEAR("register.scope.year"),
    /** With a term of office, as the Party does. */
    TERM("register.scope.term"),
    /** Never. */
    OPEN("register.scope.open");

    private final String labelKey;

    SeriesScope(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
