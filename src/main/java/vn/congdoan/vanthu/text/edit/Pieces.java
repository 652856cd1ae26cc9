package vn.congdoan.vanthu.text.edit;

import java.util.ArrayList;
import java.util.List;

/** A text cut into its blocks. */
final class Pieces {
    private final List<Piece> all = new ArrayList<>();
    private final String tail;

    Pieces(Outline outline) {
        String text = outline.text();
        int from = 0;
        for (int i = 0; i < outline.size(); i++) {
            int start = outline.span(i).start();
            int next = i + 1 < outline.size() ? outline.span(i + 1).start() : text.length();
            int end = writtenEnd(text, outline.span(i).end(), next);
            all.add(new Piece(text.substring(from, start), text.substring(start, end), i, true));
            from = end;
        }
        tail = text.substring(from);
    }

    /** A list of its own, free to be changed. */
    List<Piece> list() {
        return new ArrayList<>(all);
    }

    String tail() {
        return tail;
    }

    /** Where the piece at {@code index} begins in the text of {@code pieces}. */
    static int start(List<Piece> pieces, int index) {
        int start = 0;
        for (int i = 0; i < index; i++) {
            start += pieces.get(i).lead().length() + pieces.get(i).text().length();
        }
        return start + pieces.get(index).lead().length();
    }

    /** Lines that are no block, such as the reference below an appendix's title, go with the block above them. */
    private static int writtenEnd(String text, int end, int next) {
        int written = end;
        for (int i = end; i < next; i++) {
            if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                int feed = text.indexOf('\n', i);
                written = feed < 0 || feed > next ? next : feed;
                i = written;
            }
        }
        return written;
    }
}
