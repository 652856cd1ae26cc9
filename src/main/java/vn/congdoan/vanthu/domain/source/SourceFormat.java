package vn.congdoan.vanthu.domain.source;

/** What a file is, told by its bytes. */
public enum SourceFormat {
    DOCX,
    DOC,
    RTF,
    ODT,
    PDF,
    HTML,
    TEXT
}
