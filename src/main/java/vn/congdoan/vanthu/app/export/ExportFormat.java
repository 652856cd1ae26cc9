package vn.congdoan.vanthu.app.export;

/** The kinds of file a document is exported to. */
public enum ExportFormat {
    DOCX,
    PDF,
    TXT;

    /** ".docx" */
    public String extension() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
