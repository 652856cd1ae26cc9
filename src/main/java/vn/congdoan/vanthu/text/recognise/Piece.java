package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.domain.source.Cell;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * Words of a source line that stand together: the whole line, or what is left or right of a wide gap in it.
 *
 * @param text white space folded to single spaces, signs of Markdown taken away
 * @param folded the same in small letters without accents
 * @param raw for each character of the text its offset in the line
 * @param styles for each character 1 for bold, 2 for italic, added
 * @param line index of the source line, of the first one where several were put together
 * @param next the pieces put together behind the first one, each with a space between; mostly none
 * @param column which piece of its line, from 0
 * @param afterGap whether an empty line stands before it
 */
record Piece(
        String text,
        String folded,
        int[] raw,
        byte[] styles,
        int line,
        int column,
        boolean afterGap,
        SourceLine source,
        List<Piece> next) {
    private static final int BOLD = 1;
    private static final int ITALIC = 2;

    static Piece of(String text, int[] raw, byte[] styles, int line, int column, boolean afterGap, SourceLine source) {
        return new Piece(text, Letters.fold(text), raw, styles, line, column, afterGap, source, List.of());
    }

    /** Lines that are one, broken apart, as one piece. */
    static Piece joined(List<Piece> pieces) {
        Piece first = pieces.get(0);
        int total = pieces.size() - 1;
        for (Piece piece : pieces) {
            total += piece.text().length();
        }
        StringBuilder text = new StringBuilder(total);
        int[] raw = new int[total];
        byte[] styles = new byte[total];
        List<Piece> next = new ArrayList<>(first.next);
        for (Piece piece : pieces) {
            text.append(text.length() == 0 || Texts.isHyphened(text) ? "" : " ");
            System.arraycopy(piece.raw(), 0, raw, text.length(), piece.raw().length);
            System.arraycopy(piece.styles(), 0, styles, text.length(), piece.styles().length);
            text.append(piece.text());
            if (piece != first) {
                next.add(piece.next.isEmpty() ? piece : piece.part(0));
                next.addAll(piece.next);
            }
        }
        String words = text.toString();
        return new Piece(
                words,
                Letters.fold(words),
                Arrays.copyOf(raw, words.length()),
                Arrays.copyOf(styles, words.length()),
                first.line,
                first.column,
                first.afterGap,
                first.source,
                List.copyOf(next));
    }

    /** A part of it, without blanks at its ends; null when nothing is left. */
    Piece cut(int from, int to, int newColumn) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (start < end && !next.isEmpty()) {
            return cutJoined(start, end, newColumn);
        }
        return start == end
                ? null
                : of(
                        text.substring(start, end),
                        Arrays.copyOfRange(raw, start, end),
                        Arrays.copyOfRange(styles, start, end),
                        line,
                        newColumn,
                        afterGap && start == 0,
                        source);
    }

    private Piece cutJoined(int from, int to, int newColumn) {
        List<Piece> parts = new ArrayList<>();
        int[] starts = starts();
        for (int i = 0; i <= next.size(); i++) {
            Piece part = part(i);
            int start = Math.max(0, from - starts[i]);
            int end = Math.min(part.text.length(), to - starts[i]);
            Piece cut = start < end ? part.cut(start, end, newColumn) : null;
            if (cut != null) {
                parts.add(cut);
            }
        }
        return parts.size() == 1 ? parts.get(0) : joined(parts);
    }

    /** Where each of the pieces put together begins; a blank stands between two, but none behind a hyphen. */
    private int[] starts() {
        int[] starts = new int[next.size() + 1];
        int at = text.length();
        for (int i = next.size(); i > 0; i--) {
            starts[i] = at - next.get(i - 1).text.length();
            at = starts[i] - (text.charAt(starts[i] - 1) == ' ' ? 1 : 0);
        }
        return starts;
    }

    private Piece part(int index) {
        if (index > 0) {
            return next.get(index - 1);
        }
        int length = firstLength();
        return of(
                text.substring(0, length),
                Arrays.copyOf(raw, length),
                Arrays.copyOf(styles, length),
                line,
                column,
                afterGap,
                source);
    }

    SourcePlace place() {
        return place(0, firstLength());
    }

    /** Where its words stand: one place for each line. */
    List<SourcePlace> places() {
        List<SourcePlace> places = new ArrayList<>(List.of(place()));
        next.forEach(piece -> places.add(piece.place()));
        return places;
    }

    /** Where a part of the words stands. */
    List<SourcePlace> places(int from, int to) {
        if (next.isEmpty()) {
            return List.of(place(from, to));
        }
        List<SourcePlace> places = new ArrayList<>();
        int[] starts = starts();
        for (int i = 0; i <= next.size(); i++) {
            int length = i == 0 ? firstLength() : next.get(i - 1).text.length();
            int start = Math.max(0, from - starts[i]);
            int end = Math.min(length, to - starts[i]);
            if (start < end) {
                places.add(i == 0 ? place(start, end) : next.get(i - 1).place(start, end));
            }
        }
        return places;
    }

    private int firstLength() {
        if (next.isEmpty()) {
            return text.length();
        }
        int second = starts()[1];
        return second - (text.charAt(second - 1) == ' ' ? 1 : 0);
    }

    /** Where a part of the text stands in its line. */
    SourcePlace place(int from, int to) {
        int start = Math.max(0, Math.min(from, raw.length - 1));
        int end = Math.max(start + 1, Math.min(to, raw.length));
        return new SourcePlace(line, raw[start], raw[end - 1] + 1);
    }

    boolean isBold() {
        return isAll(BOLD);
    }

    boolean isItalic() {
        return isAll(ITALIC);
    }

    boolean isBold(int at) {
        return (styles[at] & BOLD) != 0;
    }

    boolean isItalic(int at) {
        return (styles[at] & ITALIC) != 0;
    }

    /** Whether the source tells bold from plain at all. */
    boolean hasLook() {
        return !source.spans().isEmpty();
    }

    boolean isCentred() {
        return source.look().alignment() == SourceAlignment.CENTRE;
    }

    Cell cell() {
        return source.place().cell();
    }

    Region region() {
        return source.place().region();
    }

    boolean inTable() {
        return cell() != null && cell().bordered();
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    private boolean isAll(int style) {
        for (int i = 0; i < styles.length; i++) {
            if ((styles[i] & style) == 0 && text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
