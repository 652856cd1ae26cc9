package vn.congdoan.vanthu.ui.round;

/** The fields of an indicator that are typed. */
public enum IndicatorField {
    CODE,
    LABEL,
    SECTION,
    UNIT,
    /** Digits with a decimal comma; so is MAX. */
    MIN,
    MAX,
    /** Separated by semicolons. */
    CHOICES,
    RULE,
    WEIGHT,
    NUMERATOR,
    DENOMINATOR,
    COMPARATOR,
    /** Digits of what has to be reached. */
    LEVEL
}
