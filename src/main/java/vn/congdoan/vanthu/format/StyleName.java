package vn.congdoan.vanthu.format;

/** The elements that carry a text style; the pack's file gives each its figures (NĐ 30, Phụ lục I, V). */
public enum StyleName {
    NATIONAL_TITLE,
    NATIONAL_MOTTO,
    PARENT_ORGANISATION,
    ORGANISATION,
    NUMBER,
    PLACE_DATE,
    /** The framed DỰ THẢO, KHẨN … */
    MARK,
    TYPE_NAME,
    SUBJECT,
    /** "V/v …" of a letter. */
    LETTER_SUBJECT,
    /** "Kính gửi: …" with the only addressee on its line. */
    ADDRESSEE,
    /** "Kính gửi:" over several. */
    ADDRESSEES_LABEL,
    ADDRESSEES_ITEM,
    /** "BAN THƯỜNG VỤ" over the legal bases of a decision. */
    AUTHORITY,
    LEGAL_BASIS,
    /** "QUYẾT ĐỊNH:". */
    ENACTMENT,
    BODY,
    /** "Chương I", on its own line. */
    DIVISION,
    DIVISION_TITLE,
    ARTICLE,
    ROMAN_HEADING,
    CLAUSE_HEADING,
    SUBCLAUSE_HEADING,
    POINT_HEADING,
    TABLE_HEADER,
    TABLE_CELL,
    /** A cell of a column of figures. */
    TABLE_NUMBER,
    /** A cell of a column of serial numbers or other very short words. */
    TABLE_CENTRED,
    SIGNATURE_HEAD,
    SIGNER,
    RECIPIENTS_LABEL,
    RECIPIENT,
    APPENDIX_LABEL,
    APPENDIX_TITLE,
    APPENDIX_REFERENCE,
    PAGE_NUMBER
}
