package vn.congdoan.vanthu.ui.form;

/** Which units get a form. */
public enum FormReach {
    /** All that owe a report in the round, whether or not they sent one. */
    ALL,
    /** Those from whom nothing that counts came. */
    SILENT,
    /** Those that are ticked. */
    CHOSEN
}
