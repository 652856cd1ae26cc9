package vn.congdoan.vanthu.render.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A PDF whose pages can be told apart by a black square: page n has it n × 100 pt from the left, 100 pt from the top. */
public final class PrintedSamples {
    private PrintedSamples() {}

    public static byte[] pages(int count) {
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < count; i++) {
                PDPage page = new PDPage(new PDRectangle(595.28f, 841.89f));
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.addRect(100 * (i + 1), 841.89f - 200, 100, 100);
                    content.fill();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
