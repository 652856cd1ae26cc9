package vn.congdoan.vanthu.render.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.congdoan.vanthu.domain.print.PagePicture;
import vn.congdoan.vanthu.domain.print.PageSize;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** The pages of an open PDF as pictures, one at a time, because a picture takes a hundred times the memory of its page. */
public final class PagePictures implements AutoCloseable {
    /** In a point. */
    private static final double MILLIMETRES = 25.4 / 72;

    private final PDDocument pdf;
    private final PDFRenderer renderer;

    private PagePictures(PDDocument pdf) {
        this.pdf = pdf;
        this.renderer = new PDFRenderer(pdf);
    }

    /** @throws ProblemException {@code picture.unreadable} when the bytes are no PDF */
    public static PagePictures open(byte[] file) {
        try {
            return new PagePictures(Loader.loadPDF(file));
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "picture.unreadable");
        }
    }

    public int count() {
        return pdf.getNumberOfPages();
    }

    /** @param index from 0 */
    public PageSize size(int index) {
        PDPage page = pdf.getPage(index);
        double width = page.getCropBox().getWidth() * MILLIMETRES;
        double height = page.getCropBox().getHeight() * MILLIMETRES;
        boolean lies = page.getRotation() % 180 != 0;
        return lies ? new PageSize(height, width) : new PageSize(width, height);
    }

    /**
     * @param index from 0
     * @param scale pixels for each point of the page; 1 is 72 dpi
     */
    public PagePicture picture(int index, double scale) {
        try {
            BufferedImage image = renderer.renderImage(index, (float) scale, ImageType.ARGB);
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
            onWhitePaper(pixels);
            return new PagePicture(width, height, pixels);
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "picture.unreadable");
        }
    }

    private static void onWhitePaper(int[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            int alpha = pixels[i] >>> 24;
            if (alpha < 0xFF) {
                int paper = 0xFF - alpha;
                pixels[i] = 0xFF000000
                        | mixed(pixels[i] >> 16, alpha, paper) << 16
                        | mixed(pixels[i] >> 8, alpha, paper) << 8
                        | mixed(pixels[i], alpha, paper);
            }
        }
    }

    private static int mixed(int channel, int alpha, int paper) {
        return ((channel & 0xFF) * alpha + 0xFF * paper) / 0xFF;
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException e) {
            throw new IllegalStateException("a PDF in memory could not be closed", e);
        }
    }
}
