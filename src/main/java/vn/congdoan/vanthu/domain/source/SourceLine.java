package vn.congdoan.vanthu.domain.source;

import java.util.List;
import java.util.Objects;

/**
 * One line of a file: in word processors' files a paragraph or a piece of one between forced breaks, in a PDF a line as it is
 * set, in a plain text a line.
 *
 * @param number what a person would call it: the line of a text file, else the line counted in reading order, from 1
 * @param text NFC, without line feeds; the label of an automatic list stands at its beginning; tabs and runs of spaces are kept
 * @param labelLength how many characters at its beginning an automatic list has put there; 0 for none
 * @param spans in order, without gaps where the look is known; empty when it isn't
 */
public record SourceLine(
        int number, String text, int labelLength, LinePlace place, ParagraphLook look, List<SourceSpan> spans) {
    public SourceLine {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(look, "look");
        spans = List.copyOf(spans);
    }

    /** A line of which only the words are known. */
    public static SourceLine of(int number, String text, boolean afterGap) {
        return new SourceLine(number, text, 0, LinePlace.flowing(number, afterGap), ParagraphLook.UNKNOWN, List.of());
    }

    /** The same line with other words, as after its letters were repaired; spans are kept when the length is the same. */
    public SourceLine withText(String changed) {
        return new SourceLine(
                number,
                changed,
                Math.min(labelLength, changed.length()),
                place,
                look,
                changed.length() == text.length() ? spans : List.of());
    }
}
