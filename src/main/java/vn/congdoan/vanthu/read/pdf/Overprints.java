package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Letters drawn twice at nearly the same place, which is how some programs make them bold. */
final class Overprints {
    /** Of the letter's size: less than any letter is wide. */
    private static final double NEAR = 0.12;

    /** pt; wide enough for the nearness of the largest letters. */
    private static final double SQUARE = 12;

    private Overprints() {}

    /** Each letter once; bold when it was drawn more often. */
    static List<Glyph> once(List<Glyph> glyphs) {
        List<Glyph> once = new ArrayList<>(glyphs.size());
        Map<Long, List<Integer>> seen = new HashMap<>();
        for (Glyph glyph : glyphs) {
            int twin = glyph.isBlank() ? -1 : twin(glyph, once, seen);
            if (twin >= 0) {
                once.set(twin, once.get(twin).withBold());
            } else if (!glyph.isBlank()) {
                seen.computeIfAbsent(key(glyph, 0, 0), k -> new ArrayList<>(1)).add(once.size());
                once.add(glyph);
            } else {
                once.add(glyph);
            }
        }
        return once;
    }

    private static int twin(Glyph glyph, List<Glyph> once, Map<Long, List<Integer>> seen) {
        for (int across = 0; across <= 1; across++) {
            for (int down = 0; down <= 1; down++) {
                for (int index : seen.getOrDefault(key(glyph, across, down), List.of())) {
                    if (isTwin(glyph, once.get(index))) {
                        return index;
                    }
                }
            }
        }
        return -1;
    }

    private static boolean isTwin(Glyph glyph, Glyph other) {
        double near = NEAR * glyph.size();
        return other.text().equals(glyph.text())
                && Math.abs(other.x() - glyph.x()) < near
                && Math.abs(other.y() - glyph.y()) < near;
    }

    /** The square of the page in which the glyph stands, or the next one on the side to which it is nearer. */
    private static long key(Glyph glyph, int across, int down) {
        long column = square(glyph.x(), across);
        long row = square(glyph.y(), down);
        return (glyph.text().hashCode() * 31L + column) * 1_000_003L + row;
    }

    private static long square(double place, int neighbour) {
        double squares = place / SQUARE;
        long square = (long) Math.floor(squares);
        return neighbour == 0 ? square : squares - square < 0.5 ? square - 1 : square + 1;
    }
}
