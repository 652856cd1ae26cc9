package vn.congdoan.vanthu.ui.round;

/** The fields of an indicator that are typed. */
public enum IndicatorField {
    CODE,
    LABEL,
    SECTION,
    UNIT,
    MIN,
    MAX,
    CHOICES,
    RULE,
    WEIGHT,
    NUMERATOR,
    DENOMINATOR,
    COMPARATOR,
    LEVEL
}
