package vn.congdoan.vanthu.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A small PDF without compression, so that damage reaches its operators. */
final class Pdfs {
    private Pdfs() {}

    static byte[] ofEveryKind() {
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= 3; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream stream =
                        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
                    draw(stream, number);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(PDPageContentStream stream, int number) throws IOException {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
        for (int row = 0; row < 12; row++) {
            stream.addRect(80, 600 - 20 * row, 200, 20);
            stream.addRect(280, 600 - 20 * row, 200, 20);
            stream.stroke();
            stream.beginText();
            stream.setFont(font, 12);
            stream.newLineAtOffset(84, 605 - 20 * row);
            stream.showText("Row " + row + " of page " + number);
            stream.newLineAtOffset(200, 0);
            stream.showText("value " + row * number);
            stream.endText();
        }
    }
}
