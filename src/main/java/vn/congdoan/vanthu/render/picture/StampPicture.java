package vn.congdoan.vanthu.render.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/** Whether a picture of a seal or of a written signature is fit for a page (NĐ 30, Phụ lục I, II.7d and II.8a). */
public final class StampPicture {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    /** Pixels: 36 mm at 200 dpi take about 280. */
    private static final int LEAST = 200;

    private StampPicture() {}

    /** What is wrong, the gravest first; empty when nothing is. */
    public static List<MessageRef> faults(byte[] file) {
        if (!isPng(file)) {
            return List.of(MessageRef.of("signing.picture.noPng"));
        }
        BufferedImage image = read(file);
        if (image == null) {
            return List.of(MessageRef.of("signing.picture.broken"));
        }
        List<MessageRef> faults = new ArrayList<>();
        if (!cornersAreClear(image)) {
            faults.add(MessageRef.of("signing.picture.notTransparent"));
        }
        if (Math.max(image.getWidth(), image.getHeight()) < LEAST) {
            faults.add(MessageRef.of("signing.picture.small", image.getWidth(), image.getHeight()));
        }
        return List.copyOf(faults);
    }

    private static boolean isPng(byte[] file) {
        for (int i = 0; i < PNG.length; i++) {
            if (file.length <= i || file[i] != PNG[i]) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return null; // told as broken
        }
    }

    private static boolean cornersAreClear(BufferedImage image) {
        int right = image.getWidth() - 1;
        int bottom = image.getHeight() - 1;
        return isClear(image, 0, 0)
                && isClear(image, right, 0)
                && isClear(image, 0, bottom)
                && isClear(image, right, bottom);
    }

    private static boolean isClear(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >>> 24 == 0;
    }
}
