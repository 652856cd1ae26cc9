package vn.congdoan.vanthu.ui.common.page;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import vn.congdoan.vanthu.domain.print.PagePicture;

/** A drawn page as the toolkit shows it. */
public final class PageImage {
    private PageImage() {}

    public static WritableImage of(PagePicture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.pixels(),
                        0,
                        picture.width());
        return image;
    }
}
