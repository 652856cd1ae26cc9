package vn.congdoan.vanthu.layout;

import vn.congdoan.vanthu.domain.document.ChartKind;
import vn.congdoan.vanthu.format.SourceRef;

/**
 * A node of the document's logical structure, which the PDF writes as a tag. An element may have lines on several pages.
 *
 * @param parent index of the parent element; -1 for the top
 * @param outline 1–9 when it is a heading (a tag H1… and a bookmark), otherwise 0
 * @param source where its text comes from; null for pure structure (table, row)
 * @param chart as which drawing a table is shown; null for a table that is one, and for all others
 */
public record Element(Role role, int parent, int outline, SourceRef source, ChartKind chart) {
    public Element(Role role, int parent, int outline, SourceRef source) {
        this(role, parent, outline, source, null);
    }

    public enum Role {
        DOCUMENT,
        /** The main text or an appendix. */
        SECTION,
        HEADING,
        PARAGRAPH,
        TABLE,
        ROW,
        HEADER_CELL,
        CELL,
        /** Not content: page numbers, repeated header rows. */
        ARTIFACT
    }
}
