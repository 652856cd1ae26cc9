package vn.congdoan.vanthu.text.compare;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.congdoan.vanthu.domain.review.TextPiece;
import vn.congdoan.vanthu.domain.review.TextPiece.Kind;

/**
 * Compares two texts: whole lines first, then the words of the lines that changed, then the signs between those words, and blanks
 * last. In that order, because blanks and full stops stand everywhere and would pair words that have nothing to do with each
 * other. Words that moved went here and came there.
 */
public final class TextComparison {
    /** What is looked for within what is left of the step before. */
    private static final List<Predicate<String>> STEPS =
            List.of(Tokens::hasWord, token -> !token.isBlank() || isBreak(token));

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

    private static boolean isBreak(String token) {
        return !Tokens.firstBreak(token).isEmpty();
    }

    private void lines(List<String> before, List<String> after) {
        Pairs pairs = Pairs.of(before, after, line -> !line.isBlank());
        pairs.walk(this::words, line -> pieces.add(Kind.SAME, line));
    }

    private void words(List<String> before, List<String> after) {
        tokens(Tokens.words(String.join("", before)), Tokens.words(String.join("", after)), 0);
    }

    private void tokens(List<String> before, List<String> after, int step) {
        if (before.equals(after)) {
            add(Kind.SAME, before);
        } else if (step == STEPS.size() || before.isEmpty() || after.isEmpty()) {
            rest(before, after);
        } else {
            Pairs pairs = Pairs.of(before, after, STEPS.get(step));
            pairs.walk((old, young) -> tokens(old, young, step + 1), token -> pieces.add(Kind.SAME, token));
        }
    }

    /** Nothing in it is paired; but the blanks at its ends may be the same. */
    private void rest(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = (int) IntStream.range(0, shorter)
                .takeWhile(i -> before.get(i).equals(after.get(i)))
                .count();
        int tail = (int) IntStream.rangeClosed(1, shorter - head)
                .takeWhile(i -> before.get(before.size() - i).equals(after.get(after.size() - i)))
                .count();
        add(Kind.SAME, before.subList(0, head));
        add(Kind.DELETED, before.subList(head, before.size() - tail));
        add(Kind.INSERTED, after.subList(head, after.size() - tail));
        add(Kind.SAME, before.subList(before.size() - tail, before.size()));
    }

    private void add(Kind kind, List<String> tokens) {
        pieces.add(kind, String.join("", tokens));
    }
}
