package vn.congdoan.vanthu.text.compare;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Tokens that stand in both lists, and the stretches between them. */
final class Pairs {
    private final List<String> before;
    private final List<String> after;
    /** Where the tokens that count stand. */
    private final int[] oldPlaces;

    private final int[] newPlaces;
    private final List<Match> matches;

    private Pairs(List<String> before, List<String> after, Predicate<String> counts) {
        this.before = before;
        this.after = after;
        oldPlaces = places(before, counts);
        newPlaces = places(after, counts);
        matches = Matches.of(at(before, oldPlaces), at(after, newPlaces));
    }

    /** @param counts the tokens that are paired; the others are left to the stretches between */
    static Pairs of(List<String> before, List<String> after, Predicate<String> counts) {
        return new Pairs(before, after, counts);
    }

    /** Tells everything in its order: what lies between two pairs, which may be nothing, and the token of a pair. */
    void walk(BiConsumer<List<String>, List<String>> between, Consumer<String> same) {
        int oldAt = 0;
        int newAt = 0;
        for (Match match : matches) {
            for (int i = 0; i < match.length(); i++) {
                int old = oldPlaces[match.oldStart() + i];
                int young = newPlaces[match.newStart() + i];
                between.accept(before.subList(oldAt, old), after.subList(newAt, young));
                same.accept(before.get(old));
                oldAt = old + 1;
                newAt = young + 1;
            }
        }
        between.accept(before.subList(oldAt, before.size()), after.subList(newAt, after.size()));
    }

    private static int[] places(List<String> tokens, Predicate<String> counts) {
        return IntStream.range(0, tokens.size())
                .filter(i -> counts.test(tokens.get(i)))
                .toArray();
    }

    private static List<String> at(List<String> tokens, int[] places) {
        return IntStream.of(places).mapToObj(tokens::get).toList();
    }
}
