package vn.congdoan.vanthu.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** The words of single pages at their places: what is printed where, without asking what it means. */
public final class PdfWords {
    private static final double ABOVE = 0.9;
    private static final double BELOW = 0.25;

    private PdfWords() {}

    /** One word; pt from the upper left corner of the page as it is seen. */
    public record Word(String text, double left, double right, double baseline, double size) {
        public double top() {
            return baseline - ABOVE * size;
        }

        public double bottom() {
            return baseline + BELOW * size;
        }
    }

    /**
     * From top to bottom and from left to right, with what stands on the page as an annotation.
     *
     * @param page from 1
     * @throws ProblemException {@code read.pdf.damaged}
     */
    public static List<Word> of(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PageContent content = PageScanner.scan(
                    document.getPage(page - 1), page, new Deadline("", document.getNumberOfPages()), Map.of());
            List<Word> words = new ArrayList<>();
            Rows.of(content.glyphs()).forEach(row -> add(row, words));
            return words;
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw ProblemException.causedBy(e, "read.pdf.damaged", "");
        }
    }

    private static void add(Row row, List<Word> words) {
        double from = Double.NEGATIVE_INFINITY;
        for (Row.Gap gap : row.gaps()) {
            word(row, from, (gap.left() + gap.right()) / 2, words);
            from = (gap.left() + gap.right()) / 2;
        }
        word(row, from, Double.POSITIVE_INFINITY, words);
    }

    private static void word(Row row, double from, double to, List<Word> words) {
        Row part = row.part(from, to);
        if (part != null) {
            words.add(new Word(part.text().strip(), part.left(), part.right(), row.y(), row.size()));
        }
    }
}
