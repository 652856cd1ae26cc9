package vn.congdoan.vanthu.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** A PDF drawn by hand, letter places in points from the upper left corner of an A4 page. */
final class Sheets {
    static final double LEFT = 85;
    static final double RIGHT = 553;
    static final String FONTS = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-";

    private final PDDocument document = new PDDocument();
    private final PDFont regular;
    private final PDFont bold;
    private PDPage page;
    private PDPageContentStream stream;

    Sheets() {
        regular = font("Regular");
        bold = font("Bold");
        page();
    }

    private PDFont font(String face) {
        try (InputStream in = Sheets.class.getResourceAsStream(FONTS + face + ".ttf")) {
            return PDType0Font.load(document, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What may fail in a drawing. */
    interface Drawing {
        void on(PDPageContentStream stream) throws IOException;
    }

    PDDocument document() {
        return document;
    }

    PDPage currentPage() {
        return page;
    }

    Sheets page() {
        return page(0);
    }

    Sheets page(int rotation) {
        try {
            if (stream != null) {
                stream.close();
            }
            page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            document.addPage(page);
            stream = new PDPageContentStream(document, page);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sheets draw(Drawing drawing) {
        try {
            drawing.on(stream);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sheets text(double x, double y, double size, String words) {
        return text(x, y, size, words, regular);
    }

    Sheets bold(double x, double y, double size, String words) {
        return text(x, y, size, words, bold);
    }

    private Sheets text(double x, double y, double size, String words, PDFont font) {
        return draw(s -> {
            s.beginText();
            s.setFont(font, (float) size);
            s.newLineAtOffset((float) x, (float) (page.getMediaBox().getHeight() - y));
            s.showText(words);
            s.endText();
        });
    }

    Sheets centred(double middle, double y, double size, String words) {
        return text(middle - width(words, size) / 2, y, size, words);
    }

    /** Turned by degrees against the clock. */
    Sheets turned(double x, double y, double size, double degrees, String words) {
        return draw(s -> {
            s.beginText();
            s.setFont(regular, (float) size);
            s.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float)
                    (page.getMediaBox().getHeight() - y)));
            s.showText(words);
            s.endText();
        });
    }

    /** Each word at its place, so that the line fills the width. */
    Sheets justified(double y, double size, String words) {
        return justified(LEFT, RIGHT, y, size, words);
    }

    Sheets justified(double from, double to, double y, double size, String words) {
        String[] parts = words.split(" ");
        double ink = List.of(parts).stream().mapToDouble(p -> width(p, size)).sum();
        double gap = (to - from - ink) / (parts.length - 1);
        double x = from;
        for (String part : parts) {
            text(x, y, size, part);
            x += width(part, size) + gap;
        }
        return this;
    }

    double width(String words, double size) {
        try {
            return regular.getStringWidth(words) * size / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sheets rule(double x1, double y1, double x2, double y2) {
        float height = page.getMediaBox().getHeight();
        return draw(s -> {
            s.moveTo((float) x1, (float) (height - y1));
            s.lineTo((float) x2, (float) (height - y2));
            s.stroke();
        });
    }

    /** A picture over the whole page. */
    Sheets scan() {
        return draw(s -> {
            PDImageXObject picture = PDImageXObject.createFromByteArray(document, png(), "quet");
            s.drawImage(
                    picture,
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight());
        });
    }

    private static byte[] png() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    }

    Sheets protect(String owner, String user) {
        try {
            document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (document) {
            stream.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
