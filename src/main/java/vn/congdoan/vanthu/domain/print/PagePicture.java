package vn.congdoan.vanthu.domain.print;

/**
 * A page as pixels, in no toolkit's classes.
 *
 * @param pixels row by row from the top, {@code 0xAARRGGBB}, opaque; not copied
 */
public record PagePicture(int width, int height, int[] pixels) {
    public PagePicture {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException(width + " × " + height + " needs other than " + pixels.length);
        }
    }
}
