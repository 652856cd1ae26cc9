package vn.congdoan.vanthu.domain.unit;

/** What is written down of a unit, in the order in which lists show it. */
public enum UnitField {
    CODE("unit.field.code"),
    NAME("unit.field.name"),
    GROUP("unit.field.group"),
    ADDRESS("unit.field.address"),
    EMAIL("unit.field.email"),
    PHONE("unit.field.phone"),
    MEMBERS("unit.field.members"),
    FROM("unit.field.from"),
    UNTIL("unit.field.until");

    private final String labelKey;

    UnitField(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
