package vn.congdoan.vanthu.text.recognise;

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
 * @param line index of the source line
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
        SourceLine source) {
    private static final int BOLD = 1;
    private static final int ITALIC = 2;

    static Piece of(String text, int[] raw, byte[] styles, int line, int column, boolean afterGap, SourceLine source) {
        return new Piece(text, Letters.fold(text), raw, styles, line, column, afterGap, source);
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
        return start == end
                ? null
                : of(
                        text.substring(start, end),
                        java.util.Arrays.copyOfRange(raw, start, end),
                        java.util.Arrays.copyOfRange(styles, start, end),
                        line,
                        newColumn,
                        afterGap && start == 0,
                        source);
    }

    SourcePlace place() {
        return place(0, text.length());
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
