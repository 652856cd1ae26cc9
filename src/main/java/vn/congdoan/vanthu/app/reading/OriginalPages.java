package vn.congdoan.vanthu.app.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.domain.print.PagePicture;
import vn.congdoan.vanthu.domain.print.PageSize;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.render.picture.PagePictures;

/**
 * The pages of a PDF file as pictures, drawn one at a time when somebody looks at them. Safe for several threads; what is asked
 * after the closing is answered by nothing.
 */
public final class OriginalPages implements AutoCloseable {
    /** Points in a millimetre. */
    private static final double POINTS = 72 / 25.4;
    /** Pixels in a point; a screen shows no more, and a picture of an A4 page then takes 32 MB. */
    private static final double SHARPEST = 4;

    private final PagePictures pictures;
    private final List<PageSize> sizes;
    private boolean closed;

    private OriginalPages(PagePictures pictures) {
        this.pictures = pictures;
        List<PageSize> found = new ArrayList<>();
        for (int i = 0; i < pictures.count(); i++) {
            found.add(pictures.size(i));
        }
        sizes = List.copyOf(found);
    }

    /** @throws ProblemException when the file is no PDF or can't be read */
    public static OriginalPages open(Path file) {
        return new OriginalPages(PagePictures.open(FileBytes.of(file)));
    }

    public List<PageSize> sizes() {
        return sizes;
    }

    /**
     * @param index from 0
     * @param width in pixels
     * @return the picture; null when the pages were closed meanwhile
     */
    public Job<PagePicture> picture(int index, int width) {
        double scale = Math.min(SHARPEST, width / (sizes.get(index).width() * POINTS));
        return new Job<>(MessageRef.of("intake.job.picture", index + 1), control -> drawn(index, scale));
    }

    private synchronized PagePicture drawn(int index, double scale) {
        return closed ? null : pictures.picture(index, scale);
    }

    /** Waits for the page that is being drawn, so not on the window's thread. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            pictures.close();
        }
    }
}
