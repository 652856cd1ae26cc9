package vn.congdoan.vanthu.domain.source;

/** Where on its page a line belongs. */
public enum Region {
    BODY,
    PAGE_HEADER,
    PAGE_FOOTER,
    TEXT_BOX,
    /** A footnote or endnote. */
    NOTE
}
