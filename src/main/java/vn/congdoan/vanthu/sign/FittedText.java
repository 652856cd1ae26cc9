package vn.congdoan.vanthu.sign;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Lines of text as large as a box allows, broken between words, in its middle. */
final class FittedText {
    private static final double LARGEST = 11;
    private static final double SMALLEST = 4;
    private static final double STEP = 0.5;
    /** Of a line, in type sizes. */
    private static final double LINE = 1.2;

    private static final double ABOVE_BASELINE = 0.9;

    private final PdfFont font;

    FittedText(PdfFont font) {
        this.font = font;
    }

    void draw(PdfCanvas canvas, List<String> paragraphs, double width, double height) {
        double size = LARGEST;
        List<String> lines = broken(paragraphs, size, width);
        while (size > SMALLEST && !fits(lines, size, width, height)) {
            size -= STEP;
            lines = broken(paragraphs, size, width);
        }
        double top = (height + lines.size() * LINE * size) / 2;
        canvas.beginText().setFontAndSize(font, (float) size);
        for (int i = 0; i < lines.size(); i++) {
            double x = Math.max(0, (width - wide(lines.get(i), size)) / 2);
            double y = top - (i * LINE + ABOVE_BASELINE) * size;
            canvas.setTextMatrix((float) x, (float) y).showText(lines.get(i));
        }
        canvas.endText();
    }

    private boolean fits(List<String> lines, double size, double width, double height) {
        return lines.size() * LINE * size <= height && lines.stream().allMatch(line -> wide(line, size) <= width);
    }

    private List<String> broken(List<String> paragraphs, double size, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String line = "";
            for (String word :
                    Normalizer.normalize(paragraph, Normalizer.Form.NFC).split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && wide(longer, size) > width) {
                    lines.add(line);
                    line = word;
                } else {
                    line = longer;
                }
            }
            lines.add(line);
        }
        return lines;
    }

    private double wide(String text, double size) {
        return font.getWidth(text, (float) size);
    }
}
