package vn.congdoan.vanthu.domain.report;

/** What a unit writes into the cell of an indicator. */
public enum IndicatorType {
    INTEGER("report.type.integer"),
    DECIMAL("report.type.decimal"),
    /** Held as percent: 97.3 stands for 97,3 %. */
    PERCENT("report.type.percent"),
    TEXT("report.type.text"),
    DATE("report.type.date"),
    /** One of the indicator's choices. */
    CHOICE("report.type.choice");

    private final String labelKey;

    IndicatorType(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }

    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL || this == PERCENT;
    }
}
