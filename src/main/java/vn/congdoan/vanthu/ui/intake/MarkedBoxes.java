package vn.congdoan.vanthu.ui.intake;

import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.domain.source.Box;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceLine;

/** Where words of a line stand on its page. */
final class MarkedBoxes {
    /** Millimetres around the letters. */
    private static final double ROOM = 0.6;

    private static final Font FACE = Font.font("Liberation Serif", 20);

    private MarkedBoxes() {}

    /** @param page from 1 */
    static List<Box> on(int page, SourceDocument source, List<SourcePlace> places) {
        return places.stream()
                .filter(place -> place.line() < source.lines().size())
                .filter(place -> {
                    SourceLine line = source.lines().get(place.line());
                    return line.place().page() == page && line.place().box() != null;
                })
                .map(place -> box(source.lines().get(place.line()), place))
                .toList();
    }

    /** The file says where a line stands, not its words; they are found by the widths of their letters in the usual face. */
    private static Box box(SourceLine line, SourcePlace place) {
        String text = line.text();
        Box all = line.place().box();
        double whole = Math.max(1, width(text));
        int start = Math.max(0, Math.min(place.start(), text.length()));
        int end = Math.max(start, Math.min(place.end(), text.length()));
        double from = all.x() + all.width() * width(text.substring(0, start)) / whole;
        double to = all.x() + all.width() * width(text.substring(0, end)) / whole;
        return new Box(from - ROOM, all.y() - ROOM / 2, to - from + 2 * ROOM, all.height() + ROOM);
    }

    private static double width(String words) {
        Text text = new Text(words);
        text.setFont(FACE);
        return text.getLayoutBounds().getWidth();
    }
}
