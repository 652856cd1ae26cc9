package vn.congdoan.vanthu.domain.report;

/** How the units' values of an indicator become one (format-spec 11.4: a sum is wrong for averages and percentages). */
public enum Aggregate {
    SUM("report.aggregate.sum"),
    /** The plain mean of the units that answered. */
    MEAN("report.aggregate.mean"),
    /** The mean weighted by another indicator of the same unit. */
    WEIGHTED("report.aggregate.weighted"),
    /** Recomputed as the sum of one indicator over the sum of another, in percent. */
    RATIO("report.aggregate.ratio"),
    MIN("report.aggregate.min"),
    MAX("report.aggregate.max"),
    /** Of a stock over several periods each unit's latest value; the units' are summed. */
    LATEST("report.aggregate.latest"),
    /** The texts, each with its unit. */
    LIST("report.aggregate.list"),
    /** How many units answered; of a choice how many chose each. */
    COUNT("report.aggregate.count");

    private final String labelKey;

    Aggregate(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
