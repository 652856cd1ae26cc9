package vn.congdoan.vanthu.conformance;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands on the pages of a PDF, as another program reads it: pieces of lines and drawn strokes, in mm from the top left. */
record PdfPages(List<Paper> papers, List<Piece> pieces, List<Stroke> strokes) {
    static final double MM = 72 / 25.4;

    record Paper(double width, double height) {}

    /** Text on one baseline without a wide gap. {@code page} from 1; {@code size} in pt. */
    record Piece(int page, double left, double right, double baseline, String text, double size, String font) {
        boolean bold() {
            return font.contains("Bold");
        }

        boolean italic() {
            return font.contains("Italic");
        }

        double centre() {
            return (left + right) / 2;
        }
    }

    /** A straight line; {@code weight} in pt. */
    record Stroke(int page, double x1, double y1, double x2, double y2, double weight) {
        double length() {
            return Math.hypot(x2 - x1, y2 - y1);
        }

        boolean horizontal() {
            return Math.abs(y2 - y1) < 0.01;
        }

        double centre() {
            return (x1 + x2) / 2;
        }
    }

    static PdfPages read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Paper> papers = new ArrayList<>();
            List<Stroke> strokes = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                papers.add(new Paper(
                        page.getMediaBox().getWidth() / MM, page.getMediaBox().getHeight() / MM));
                new Strokes(page, papers.size(), strokes).processPage(page);
            }
            Pieces pieces = new Pieces();
            pieces.getText(document);
            return new PdfPages(papers, pieces.joined(), strokes);
        }
    }

    List<Piece> on(int page) {
        return pieces.stream().filter(p -> p.page() == page).toList();
    }

    Piece piece(String start) {
        return pieces.stream()
                .filter(p -> p.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line begins with: " + start));
    }

    /** The horizontal stroke nearest below a piece. */
    Stroke below(Piece piece) {
        return strokes.stream()
                .filter(s -> s.page() == piece.page()
                        && s.horizontal()
                        && s.y1() > piece.baseline()
                        && s.x1() < piece.right()
                        && s.x2() > piece.left())
                .min(Comparator.comparingDouble(Stroke::y1))
                .orElseThrow(() -> new AssertionError("no stroke below: " + piece.text()));
    }

    private static final class Pieces extends PDFTextStripper {
        private static final double WIDEST_GAP = 8;
        private final List<List<TextPosition>> rows = new ArrayList<>();
        private final List<Integer> pages = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition glyph) {
            List<TextPosition> row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (row == null
                    || pages.get(pages.size() - 1) != getCurrentPageNo()
                    || !follows(row.get(row.size() - 1), glyph)) {
                row = new ArrayList<>();
                rows.add(row);
                pages.add(getCurrentPageNo());
            }
            row.add(glyph);
        }

        private static boolean follows(TextPosition last, TextPosition next) {
            double gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
            return Math.abs(last.getYDirAdj() - next.getYDirAdj()) < 0.5 && gap > -2 && gap < WIDEST_GAP * MM;
        }

        List<Piece> joined() {
            List<Piece> pieces = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                List<TextPosition> row = rows.get(i);
                StringBuilder text = new StringBuilder();
                row.forEach(glyph -> text.append(glyph.getUnicode()));
                TextPosition first = row.get(0);
                TextPosition last = lastInk(row);
                pieces.add(new Piece(
                        pages.get(i),
                        first.getXDirAdj() / MM,
                        (last.getXDirAdj() + last.getWidthDirAdj()) / MM,
                        first.getYDirAdj() / MM,
                        text.toString().strip(),
                        first.getFontSizeInPt(),
                        first.getFont().getName()));
            }
            return pieces;
        }

        private static TextPosition lastInk(List<TextPosition> row) {
            for (int i = row.size() - 1; i > 0; i--) {
                if (!row.get(i).getUnicode().isBlank()) {
                    return row.get(i);
                }
            }
            return row.get(0);
        }
    }

    private static final class Strokes extends PDFGraphicsStreamEngine {
        private final int number;
        private final double height;
        private final List<Stroke> strokes;
        private final List<Stroke> path = new ArrayList<>();
        private Point2D start = new Point2D.Float();
        private Point2D current = new Point2D.Float();

        Strokes(PDPage page, int number, List<Stroke> strokes) {
            super(page);
            this.number = number;
            this.height = page.getMediaBox().getHeight();
            this.strokes = strokes;
        }

        @Override
        public void moveTo(float x, float y) {
            start = current = new Point2D.Float(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            double weight = getGraphicsState().getLineWidth();
            path.add(new Stroke(
                    number,
                    Math.min(current.getX(), x) / MM,
                    (height - current.getY()) / MM,
                    Math.max(current.getX(), x) / MM,
                    (height - y) / MM,
                    weight));
            current = new Point2D.Float(x, y);
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            moveTo((float) p0.getX(), (float) p0.getY());
            for (Point2D p : List.of(p1, p2, p3, p0)) {
                lineTo((float) p.getX(), (float) p.getY());
            }
        }

        @Override
        public void closePath() {
            lineTo((float) start.getX(), (float) start.getY());
        }

        @Override
        public void strokePath() {
            strokes.addAll(path);
            path.clear();
        }

        @Override
        public void endPath() {
            path.clear();
        }

        @Override
        public void fillPath(int rule) {
            path.clear();
        }

        @Override
        public void fillAndStrokePath(int rule) {
            strokePath();
        }

        @Override
        public Point2D getCurrentPoint() {
            return current;
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            current = new Point2D.Float(x3, y3);
        }

        @Override
        public void clip(int rule) {}

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void shadingFill(COSName name) {}
    }
}
