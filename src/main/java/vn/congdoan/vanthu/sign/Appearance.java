package vn.congdoan.vanthu.sign;

import com.itextpdf.io.exceptions.IOException;
import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.text.Normalizer;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SigningPlace;
import vn.congdoan.vanthu.domain.signature.SigningRole;

/** What a signature shows on its page (NĐ 30, Phụ lục I, II.7d and II.8). */
final class Appearance {
    private final SignatureRequest request;
    private final SigningFonts fonts;
    private final String signer;

    /** @param signer the name in the certificate */
    Appearance(SignatureRequest request, SigningFonts fonts, String signer) {
        this.request = request;
        this.fonts = fonts;
        this.signer = signer;
    }

    boolean isVisible() {
        return request.visible();
    }

    /** @throws ProblemException {@code sign.picture.broken} */
    PdfFormXObject draw(PdfDocument document, double width, double height) {
        PdfFormXObject form = new PdfFormXObject(new Rectangle((float) width, (float) height));
        PdfCanvas canvas = new PdfCanvas(form, document);
        SigningRole role = request.field().role();
        if (role == SigningRole.NUMBER || role == SigningRole.DATE) {
            figure(canvas, width, height);
        } else if (request.picture() != null) {
            picture(canvas, width, height);
        } else {
            words(canvas, width, height);
        }
        canvas.release();
        form.makeIndirect(document);
        return form;
    }

    /** Upright for the number, italic for the day, on the baseline of the line around the gap, in its middle. */
    private void figure(PdfCanvas canvas, double width, double height) {
        String text = Normalizer.normalize(request.text(), Normalizer.Form.NFC);
        PdfFont font = request.field().role() == SigningRole.DATE ? fonts.italic() : fonts.upright();
        SigningPlace box = new SigningPlace(1, 0, 0, width, height);
        double size = box.typeSize();
        double wide = font.getWidth(text, (float) size);
        if (wide > width) {
            size *= width / wide;
            wide = width;
        }
        canvas.beginText().setFontAndSize(font, (float) size);
        canvas.moveText((width - wide) / 2, height - box.baseline());
        canvas.showText(text).endText();
    }

    /** As large as the place allows without distorting it, in its middle. */
    private void picture(PdfCanvas canvas, double width, double height) {
        ImageData image = image(request.picture());
        double scale = Math.min(width / image.getWidth(), height / image.getHeight());
        double wide = image.getWidth() * scale;
        double high = image.getHeight() * scale;
        canvas.addImageFittedIntoRectangle(
                image,
                new Rectangle((float) ((width - wide) / 2), (float) ((height - high) / 2), (float) wide, (float) high),
                false);
    }

    private static ImageData image(byte[] png) {
        try {
            ImageData image = ImageDataFactory.createPng(png);
            if (image.getWidth() < 1 || image.getHeight() < 1) {
                throw ProblemException.of("sign.picture.broken");
            }
            return image;
        } catch (IOException | PdfException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw ProblemException.causedBy(e, "sign.picture.broken");
        }
    }

    private void words(PdfCanvas canvas, double width, double height) {
        List<String> lines = List.of("Ký bởi: " + signer, "Thời gian ký: " + isoTime(request.time()));
        new FittedText(fonts.upright()).draw(canvas, lines, width, height);
    }

    /** ISO 8601 to the second with its distance from UTC, as NĐ 30, Phụ lục I, II.8a asks: "2026-03-05T09:00:00+07:00". */
    static String isoTime(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS));
    }
}
