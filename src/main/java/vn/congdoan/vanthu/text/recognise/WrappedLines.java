package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.source.LinePlace;
import vn.congdoan.vanthu.text.parse.Notation;

/**
 * Lines that a page, a mail program or a converter has wrapped at a width, put together again as the paragraphs they were. Only in
 * files whose lines are visibly wrapped; capitals stay apart, because a head's and a title's lines are told by where they break.
 */
final class WrappedLines {
    private static final int TITLE_LINES = 6;
    private static final int SHORTEST_BASIS = 40;
    private static final String STOPS = ".;:!?…";

    private final List<Piece> pieces;
    private final TypeNames types;
    /** Characters of the national title, with room for damage. */
    private static final int LONGEST_NATIONAL = 45;

    private final Wrap wrap;
    /** How many lines ago the title of the paper stood while nothing has ended since. */
    private int sinceTitle = TITLE_LINES + 1;

    private WrappedLines(List<Piece> pieces, TypeNames types) {
        this.pieces = pieces;
        this.types = types;
        this.wrap = Wrap.of(pieces);
    }

    static List<Piece> joined(List<Piece> pieces, TypeNames types) {
        WrappedLines lines = new WrappedLines(pieces, types);
        return lines.join();
    }

    private List<Piece> join() {
        List<Piece> result = new ArrayList<>();
        List<Piece> paragraph = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!paragraph.isEmpty() && !goesOn(paragraph, piece)) {
                close(paragraph, result);
            }
            paragraph.add(piece);
        }
        close(paragraph, result);
        return result;
    }

    private void close(List<Piece> paragraph, List<Piece> result) {
        if (paragraph.isEmpty()) {
            return;
        }
        Piece whole = paragraph.size() == 1 ? paragraph.get(0) : Piece.joined(paragraph);
        TypeNames.Match title = types.match(whole.text(), whole.folded());
        boolean titled = title != null && Words.isCapitals(whole.text().substring(0, title.end()));
        sinceTitle = titled ? 0 : isStopped(whole) ? TITLE_LINES + 1 : sinceTitle + 1;
        result.add(whole);
        paragraph.clear();
    }

    private boolean goesOn(List<Piece> paragraph, Piece next) {
        Piece before = paragraph.get(paragraph.size() - 1);
        if (isSetAsOne(paragraph.get(0), before, next)) {
            return true;
        }
        if (!isNeighbour(before, next) || isStopped(before) || isStart(next)) {
            return false;
        }
        if (wrap.width() > 0 && Words.isCapitals(before.text())
                || Words.isCapitals(next.text()) && next.text().length() > 4) {
            return isWrappedHeading(paragraph.get(0), before, next);
        }
        if (before.isBold() != next.isBold() || before.isCentred() != next.isCentred()) {
            return false;
        }
        boolean basis = paragraph.get(0).folded().startsWith("can cu ");
        if (basis && isOpening(before, next)) {
            return false;
        }
        if (wrap.width() == 0) {
            return basis && (before.text().length() > SHORTEST_BASIS || Paragraphs.isOpen(before));
        }
        boolean upper = Character.isUpperCase(next.text().charAt(0));
        return upper ? isCapitalGoingOn(paragraph, before, next) : isSmallGoingOn(before, next);
    }

    /**
     * Lines of one paragraph by the page's own look. Centred ones but addressees are left to the other signs: each line of a head
     * or a title may be its own.
     */
    private static boolean isSetAsOne(Piece first, Piece before, Piece next) {
        LinePlace above = before.source().place();
        LinePlace below = next.source().place();
        return above.box() != null
                && below.box() != null
                && above.paragraph() == below.paragraph()
                && isNeighbour(before, next)
                && !isNational(before)
                && !isNational(next)
                && (!(before.isCentred() || next.isCentred()) || first.folded().startsWith("kinh gui"));
    }

    /** The national title and the motto stand alone, also where a scan has set them beside the left margin like a text. */
    private static boolean isNational(Piece piece) {
        String words = piece.folded();
        return words.length() <= LONGEST_NATIONAL
                && (words.startsWith("cong hoa xa hoi chu nghia") || words.startsWith("doc lap"));
    }

    /** Words with which the text behind the bases begins. */
    private static boolean isOpening(Piece before, Piece next) {
        boolean speaks = before.last() == ',' && Words.isOrganisation(next.folded());
        return speaks
                || Neighbours.opensText(
                        next.folded(), Character.isLowerCase(next.text().charAt(0)))
                || next.folded().startsWith("theo de nghi")
                || next.folded().startsWith("xet ");
    }

    private boolean isSmallGoingOn(Piece before, Piece next) {
        return Character.isLowerCase(next.text().charAt(0))
                || Paragraphs.isOpen(before)
                || wrap.isFull(before, next)
                || ")”\"".indexOf(next.text().charAt(0)) >= 0;
    }

    private boolean isCapitalGoingOn(List<Piece> paragraph, Piece before, Piece next) {
        boolean basis = paragraph.get(0).folded().startsWith("can cu ");
        if (basis || Paragraphs.isOpen(before)) {
            return true;
        }
        boolean title = sinceTitle <= TITLE_LINES;
        if (title) {
            return wrap.isFull(before, next) && !Neighbours.opensText(next.folded(), false);
        }
        boolean sentence = paragraph.size() > 1 && before.text().length() * 5 > wrap.width() * 3;
        return wrap.isFull(before, next) || sentence && !isHeading(paragraph.get(0));
    }

    /** "I. ĐÁNH GIÁ … / NĂM 2024": a heading in capitals over two lines. */
    private boolean isWrappedHeading(Piece first, Piece before, Piece next) {
        return Notation.isItem(start(first))
                && Words.isCapitals(before.text())
                && Words.isCapitals(next.text())
                && wrap.isFull(before, next);
    }

    private static boolean isHeading(Piece piece) {
        return Notation.isItem(start(piece))
                && piece.text().charAt(0) != '-'
                && piece.text().charAt(0) != '+';
    }

    static boolean isNeighbour(Piece before, Piece next) {
        return before.column() == 0
                && next.column() == 0
                && before.cell() == null
                && next.cell() == null
                && !next.afterGap()
                && before.region() == next.region()
                && before.line() < next.line();
    }

    static boolean isStopped(Piece piece) {
        return STOPS.indexOf(piece.last()) >= 0 || piece.text().endsWith("./") || Words.isRule(piece.text());
    }

    /** A line that can only begin something of its own. */
    static boolean isStart(Piece next) {
        String text = next.text();
        return Notation.isItem(start(next))
                || "-–—+*•|".indexOf(text.charAt(0)) >= 0
                || text.startsWith("Kính gửi")
                || text.startsWith("Căn cứ ")
                || text.startsWith("V/v")
                || text.startsWith("(Kèm theo")
                || text.startsWith("(Ban hành")
                || NumberLine.of(text) != null && text.charAt(0) == 'S'
                || Character.isUpperCase(text.charAt(0)) && DateLine.of(text) != null
                || FootWords.labelEnd(text) >= 0
                || FootWords.capacity(text) != null
                || Words.isRule(text)
                || Words.isPageNumber(text) && (text.length() < 4 || Character.isLetter(text.charAt(0)))
                || FootWords.isSigned(text);
    }

    private static String start(Piece piece) {
        return piece.text().length() > 200 ? piece.text().substring(0, 200) : piece.text();
    }
}
