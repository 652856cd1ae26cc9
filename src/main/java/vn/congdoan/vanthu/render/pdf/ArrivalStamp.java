package vn.congdoan.vanthu.render.pdf;

import com.itextpdf.io.exceptions.IOException;
import com.itextpdf.kernel.exceptions.BadPasswordException;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfStampAnnotation;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.layout.font.FontFamily;

/**
 * Puts the arrival stamp on the first page of a copy. The file's own bytes stay as they are and the stamp follows them, so that
 * signatures stay valid; they don't cover the stamp. On a signed file it is an annotation, which signing allows to be added; on
 * others it is part of the page.
 */
public final class ArrivalStamp {
    /** The stamp as readers with a screen reader hear of it. */
    private static final String NAME = "Dấu ĐẾN";

    private final EmbeddedFonts fonts = new EmbeddedFonts();

    /**
     * @param signed whether the file carries signatures, which don't cover the stamp
     */
    public record Stamped(byte[] file, boolean signed) {}

    /**
     * @throws ProblemException {@code stamp.locked} when a password guards the file, {@code stamp.sealed} when its certificate
     *     lets nobody add anything, {@code stamp.unreadable} when it is broken
     */
    public Stamped stamp(byte[] file, StampWords words, StampPlace place, FontFamily family) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + 100_000);
        try (PdfDocument pdf = new PdfDocument(
                new PdfReader(new ByteArrayInputStream(file)),
                new PdfWriter(out),
                new StampingProperties().useAppendMode())) {
            if (SignedFields.isSealed(pdf)) {
                throw ProblemException.of("stamp.sealed");
            }
            boolean signed = SignedFields.any(pdf);
            put(pdf, form(pdf, words, family), place, signed, words);
            pdf.close();
            return new Stamped(out.toByteArray(), signed);
        } catch (BadPasswordException e) {
            throw ProblemException.causedBy(e, "stamp.locked");
        } catch (PdfException | IOException | java.io.IOException e) {
            throw ProblemException.causedBy(e, "stamp.unreadable");
        }
    }

    private PdfFormXObject form(PdfDocument pdf, StampWords words, FontFamily family) {
        StampFace.Drawn drawn = StampFace.draw(words, family);
        PdfStream stream = new PdfStream(drawn.content());
        PdfFormXObject form = new PdfFormXObject(stream);
        form.setBBox(new PdfArray(new float[] {0, 0, (float) StampFace.WIDTH, (float) StampFace.HEIGHT}));
        PdfDictionary resources = new PdfDictionary();
        resources.put(PdfName.Font, fonts.embed(drawn.used(), family, pdf));
        stream.put(PdfName.Resources, resources);
        form.makeIndirect(pdf);
        return form;
    }

    private static void put(PdfDocument pdf, PdfFormXObject form, StampPlace place, boolean signed, StampWords words) {
        PdfPage page = pdf.getFirstPage();
        double[] matrix = matrix(page, place);
        if (signed) {
            annotate(page, form, matrix, words);
        } else {
            float[] m = floats(matrix);
            PdfCanvas canvas = new PdfCanvas(page, true);
            canvas.addXObjectWithTransformationMatrix(form, m[0], m[1], m[2], m[3], m[4], m[5]);
        }
    }

    private static void annotate(PdfPage page, PdfFormXObject form, double[] matrix, StampWords words) {
        double[] turned = matrix.clone();
        turned[4] = 0;
        turned[5] = 0;
        form.getPdfObject().put(PdfName.Matrix, new PdfArray(floats(turned)));
        PdfStampAnnotation annotation = new PdfStampAnnotation(box(matrix));
        annotation.setNormalAppearance(form.getPdfObject());
        annotation.setFlags(PdfAnnotation.PRINT | PdfAnnotation.LOCKED | PdfAnnotation.READ_ONLY);
        annotation.setContents(new PdfString(NAME + " " + words.number() + ", " + words.date(), "UnicodeBig"));
        page.addAnnotation(-1, annotation, false);
    }

    private static Rectangle box(double[] m) {
        double w = StampFace.WIDTH;
        double h = StampFace.HEIGHT;
        double x2 = m[4] + m[0] * w + m[2] * h;
        double y2 = m[5] + m[1] * w + m[3] * h;
        return new Rectangle(
                (float) Math.min(m[4], x2), (float) Math.min(m[5], y2), (float) Math.abs(x2 - m[4]), (float)
                        Math.abs(y2 - m[5]));
    }

    /** From the stamp's own space to that of the page, which may be turned and cropped (ISO 32000-1, 8.3.3). */
    private static double[] matrix(PdfPage page, StampPlace place) {
        Rectangle crop = page.getCropBox();
        double x = place.left() * StampFace.MM;
        double bottom = place.top() * StampFace.MM + StampFace.HEIGHT;
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new double[] {0, 1, -1, 0, crop.getLeft() + bottom, crop.getBottom() + x};
            case 180 -> new double[] {-1, 0, 0, -1, crop.getRight() - x, crop.getBottom() + bottom};
            case 270 -> new double[] {0, -1, 1, 0, crop.getRight() - bottom, crop.getTop() - x};
            default -> new double[] {1, 0, 0, 1, crop.getLeft() + x, crop.getTop() - bottom};
        };
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
