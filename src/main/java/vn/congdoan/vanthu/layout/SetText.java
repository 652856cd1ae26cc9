package vn.congdoan.vanthu.layout;

import java.util.List;
import vn.congdoan.vanthu.layout.font.FontFace;
import vn.congdoan.vanthu.layout.geometry.LineMeasure;

/**
 * A paragraph in lines, placed from the left edge of its column and free of its place on a page, so that it can be kept and
 * painted again wherever the text around it moves it.
 *
 * @param lines their pieces
 * @param measure height of every line
 * @param missing characters that no face holds
 */
record SetText(List<List<Piece>> lines, LineMeasure measure, String missing) {

    /** One face on one line; {@code x} from the column's left edge, {@code offset} as in {@link Placed.Text}. */
    record Piece(double x, double width, String text, FontFace face, double size, double stretch, int offset) {}

    double height() {
        return lines.size() * measure.height();
    }
}
