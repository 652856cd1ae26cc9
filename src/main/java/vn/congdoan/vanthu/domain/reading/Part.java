package vn.congdoan.vanthu.domain.reading;

/** The parts of a document that a reader looks for and a checker points to. */
public enum Part {
    TYPE,
    PARENT_ORGANISATION,
    ORGANISATION,
    NATIONAL_TITLE,
    NATIONAL_MOTTO,
    NUMBER,
    SYMBOL,
    PLACE,
    DATE,
    MARK,
    SUBJECT,
    AUTHORITY,
    ADDRESSEES,
    LEGAL_BASES,
    RECIPIENTS,
    ARCHIVE,
    /** The lines with TM., KT. … */
    CAPACITY,
    POSITION,
    SIGNER
}
