package vn.congdoan.vanthu.render.docx;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.layout.geometry.PageGeometry;
import vn.congdoan.vanthu.layout.geometry.Points;

/** Pages of one shape: what stands on them, and how they are counted. */
final class Section {
    /** Relationship of the header with the page number. */
    static final String HEADER = "rIdHeader";

    private final boolean landscape;
    private final boolean countsAnew;
    private final List<Piece> pieces = new ArrayList<>();

    /** @param countsAnew begins a text: its pages count from 1, and the first shows no number */
    Section(boolean landscape, boolean countsAnew) {
        this.landscape = landscape;
        this.countsAnew = countsAnew;
    }

    boolean isLandscape() {
        return landscape;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    List<Piece> pieces() {
        return pieces;
    }

    void add(Paragraph paragraph) {
        pieces.add(paragraph);
    }

    /**
     * @param gap pt above the table; asked of the paragraph before it, since a table has none of its own
     */
    void add(WordTable table, double gap) {
        if (last() instanceof Paragraph paragraph) {
            paragraph.after(gap);
        } else if (last() instanceof WordTable) {
            // Two tables that touch become one.
            pieces.add(separator(gap));
        }
        pieces.add(table);
    }

    Piece last() {
        return pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    }

    private static Paragraph separator(double height) {
        return new Paragraph(StyleIds.SEPARATOR).exactLine(Math.max(1, height)).keptWithNext();
    }

    /** @param closesFile the last section says its properties after its paragraphs, the others in their last paragraph */
    void write(Xml xml, FormatPack pack, boolean first, boolean closesFile) {
        if (!(last() instanceof Paragraph)) {
            pieces.add(new Paragraph(StyleIds.SEPARATOR));
        }
        if (!closesFile && last() instanceof Paragraph paragraph) {
            paragraph.closing(properties(pack, first));
        }
        pieces.forEach(piece -> piece.write(xml));
        if (closesFile) {
            xml.raw(properties(pack, first));
        }
    }

    private String properties(FormatPack pack, boolean first) {
        PageGeometry page = PageGeometry.of(pack.page(), landscape);
        Xml xml = new Xml()
                .raw("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"" + HEADER + "\"/>")
                .raw(first ? "" : "<w:type w:val=\"nextPage\"/>")
                .raw("<w:pgSz")
                .attribute("w:w", Points.twips(page.width()))
                .attribute("w:h", Points.twips(page.height()))
                .raw(landscape ? " w:orient=\"landscape\"/>" : "/>")
                .raw("<w:pgMar")
                .attribute("w:top", Points.twips(page.top()))
                .attribute("w:right", Points.twips(page.right()))
                .attribute("w:bottom", Points.twips(page.bottom()))
                .attribute("w:left", Points.twips(page.left()))
                .attribute("w:header", Points.twips(page.headerDistance()))
                .attribute("w:footer", Points.twips(page.headerDistance()))
                .attribute("w:gutter", 0)
                .raw("/>");
        if (countsAnew && !first) {
            xml.raw("<w:pgNumType w:start=\"1\"/>");
        }
        return xml.raw(countsAnew ? "<w:titlePg/></w:sectPr>" : "</w:sectPr>").toString();
    }
}
