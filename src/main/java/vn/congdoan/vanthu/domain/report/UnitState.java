package vn.congdoan.vanthu.domain.report;

/** How a unit stands in a round; the first four make up all that are expected. */
public enum UnitState {
    ON_TIME("report.state.onTime"),
    LATE("report.state.late"),
    MISSING("report.state.missing"),
    /** Its latest report can't be used and a better one is awaited. */
    RETURNED("report.state.returned"),
    EXEMPT("report.state.exempt");

    private final String labelKey;

    UnitState(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
