package vn.congdoan.vanthu.day;

/** What befell a unit's workbook before it came back. */
public enum Mishap {
    NONE,
    RENAMED,
    /** Copied into a fresh workbook: no mark in it. */
    UNMARKED,
    ROWS_INSERTED,
    LAST_YEARS_FORM,
    OLD_LETTERS,
    NUMBERS_AS_TEXT,
    LOCKED,
    CORRUPT,
    PHOTO;

    /** Whether anybody can read what it says. */
    public boolean isReadable() {
        return this != LOCKED && this != CORRUPT && this != PHOTO;
    }

    public boolean isAsked() {
        return this == UNMARKED || this == LAST_YEARS_FORM;
    }
}
