package vn.congdoan.vanthu.domain.incoming;

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

    public String labelKey() {
        return labelKey;
    }
}
