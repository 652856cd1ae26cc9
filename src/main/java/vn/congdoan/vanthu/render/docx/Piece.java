package vn.congdoan.vanthu.render.docx;

/** What stands one below the other in a section or a cell. */
sealed interface Piece permits Paragraph, WordTable {
    void write(Xml xml);
}
