package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The width at which the lines of a file are wrapped.
 *
 * @param width in characters; 0 when its lines are paragraphs
 */
record Wrap(int width) {
    private static final int FEWEST = 3;
    private static final int SHORTEST = 24;
    private static final int LONGEST = 150;
    /** Of this many lines one at least goes on with a small letter. */
    private static final int SHARE = 12;

    /** Lines that go on in small letters without a stop between are wrapped; in a file of paragraphs there are hardly any. */
    static Wrap of(List<Piece> pieces) {
        List<Integer> lengths = new ArrayList<>();
        int lines = 0;
        int gaps = 0;
        int paragraphs = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece next = pieces.get(i);
            if (next.cell() != null) {
                continue;
            }
            lines++;
            gaps += next.afterGap() ? 1 : 0;
            paragraphs += next.text().length() > LONGEST ? 1 : 0;
            if (i > 0 && isWrapped(pieces.get(i - 1), next)) {
                lengths.add(pieces.get(i - 1).text().length());
            }
        }
        boolean parted = gaps * 5 > lines * 3 && !lengths.isEmpty() && paragraphs == 0;
        boolean wrapped = parted
                || lengths.size() >= FEWEST && lengths.size() * SHARE >= lines && paragraphs * 2 <= lengths.size();
        if (!wrapped) {
            return new Wrap(0);
        }
        Collections.sort(lengths);
        return new Wrap(lengths.get(lengths.size() - 1 - lengths.size() / 10));
    }

    private static boolean isWrapped(Piece before, Piece next) {
        int length = before.text().length();
        return length >= SHORTEST
                && length <= LONGEST
                && WrappedLines.isNeighbour(before, next)
                && Character.isLowerCase(next.text().charAt(0))
                && !WrappedLines.isStopped(before)
                && !WrappedLines.isStart(next)
                && !Words.isCapitals(before.text());
    }

    /** Whether the first word of the next line had no room at the end of this one. */
    boolean isFull(Piece before, Piece next) {
        int space = next.text().indexOf(' ');
        int word = space < 0 ? next.text().length() : space;
        return before.text().length() + 1 + word > width;
    }
}
