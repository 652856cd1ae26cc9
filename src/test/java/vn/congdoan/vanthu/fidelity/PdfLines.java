package vn.congdoan.vanthu.fidelity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF's pages, without their spaces: what stands on one baseline without a wide gap. */
final class PdfLines extends PDFTextStripper {
    /** pt between two cells of a table; stretched spaces are narrower. */
    private static final double CELL_GAP = 22;

    private static final double SAME_BASELINE = 0.5;

    private final List<List<String>> pages = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private TextPosition last;

    private PdfLines() {}

    /** One list of lines for each page. */
    static List<List<String>> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfLines lines = new PdfLines();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                lines.pages.add(new ArrayList<>());
                lines.setStartPage(page);
                lines.setEndPage(page);
                lines.getText(document);
                lines.endLine();
            }
            return lines.pages;
        }
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (last != null && !follows(glyph)) {
            endLine();
        }
        if (!glyph.getUnicode().isBlank()) {
            line.append(glyph.getUnicode());
            last = glyph;
        }
    }

    private boolean follows(TextPosition next) {
        double gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
        return Math.abs(last.getYDirAdj() - next.getYDirAdj()) < SAME_BASELINE && gap > -2 && gap < CELL_GAP;
    }

    private void endLine() {
        if (line.length() > 0) {
            pages.get(pages.size() - 1).add(line.toString());
        }
        line.setLength(0);
        last = null;
    }
}
