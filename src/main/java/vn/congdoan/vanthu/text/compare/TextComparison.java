package vn.congdoan.vanthu.text.compare;

import java.util.List;
import vn.congdoan.vanthu.domain.review.TextPiece;
import vn.congdoan.vanthu.domain.review.TextPiece.Kind;

/** Compares two texts: whole lines first, then the words of the lines that changed. Words that moved went here and came there. */
public final class TextComparison {
    private final PieceList pieces = new PieceList();

    private TextComparison() {}

    /** Of running texts. The time grows little faster than their length. */
    public static List<TextPiece> compare(String before, String after) {
        return compare(before, after, '\n');
    }

    static List<TextPiece> compare(String before, String after, char lineEnd) {
        TextComparison comparison = new TextComparison();
        comparison.lines(Tokens.lines(before, lineEnd), Tokens.lines(after, lineEnd));
        return comparison.pieces.end();
    }

    private void lines(List<String> before, List<String> after) {
        int oldAt = 0;
        int newAt = 0;
        for (Match match : Matches.of(before, after)) {
            words(before.subList(oldAt, match.oldStart()), after.subList(newAt, match.newStart()));
            add(Kind.SAME, before.subList(match.oldStart(), match.oldEnd()));
            oldAt = match.oldEnd();
            newAt = match.newEnd();
        }
        words(before.subList(oldAt, before.size()), after.subList(newAt, after.size()));
    }

    private void words(List<String> oldLines, List<String> newLines) {
        List<String> before = Tokens.words(String.join("", oldLines));
        List<String> after = Tokens.words(String.join("", newLines));
        int oldAt = 0;
        int newAt = 0;
        for (Match match : Matches.of(before, after)) {
            add(Kind.DELETED, before.subList(oldAt, match.oldStart()));
            add(Kind.INSERTED, after.subList(newAt, match.newStart()));
            add(Kind.SAME, before.subList(match.oldStart(), match.oldEnd()));
            oldAt = match.oldEnd();
            newAt = match.newEnd();
        }
        add(Kind.DELETED, before.subList(oldAt, before.size()));
        add(Kind.INSERTED, after.subList(newAt, after.size()));
    }

    private void add(Kind kind, List<String> tokens) {
        pieces.add(kind, String.join("", tokens));
    }
}
