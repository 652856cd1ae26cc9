package vn.congdoan.vanthu.text.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What two lists of tokens have in common, in the order of both. Short stretches are compared by the smallest edit script, whose
 * time is the length times the number of changes; long ones are first cut at runs that occur once in either, and where there is
 * none are compared window by window, so that the whole takes little more than a time in proportion to the length.
 */
final class Matches {
    /** Tokens of both lists together up to which the smallest edit script is sought. */
    private static final int SHORT = 1200;
    /** Cuts within cuts. */
    private static final int DEEPEST = 24;

    private final int[] before;
    private final int[] after;
    private final List<Match> found = new ArrayList<>();

    private Matches(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    static List<Match> of(List<String> before, List<String> after) {
        Map<String, Integer> numbers = new HashMap<>();
        Matches matches = new Matches(numbered(before, numbers), numbered(after, numbers));
        matches.compare(new Stretch(0, before.size(), 0, after.size()), 0);
        return matches.found;
    }

    private static int[] numbered(List<String> tokens, Map<String, Integer> numbers) {
        return tokens.stream()
                .mapToInt(token -> numbers.computeIfAbsent(token, unknown -> numbers.size()))
                .toArray();
    }

    private void compare(Stretch all, int depth) {
        int head = 0;
        while (head < all.shorter() && before[all.oldStart() + head] == after[all.newStart() + head]) {
            head++;
        }
        int tail = 0;
        while (tail < all.shorter() - head && before[all.oldEnd() - 1 - tail] == after[all.newEnd() - 1 - tail]) {
            tail++;
        }
        add(new Match(all.oldStart(), all.newStart(), head));
        Stretch inner = all.without(head, tail);
        if (inner.shorter() > 0) {
            inner(inner, depth);
        }
        add(new Match(inner.oldEnd(), inner.newEnd(), tail));
    }

    private void inner(Stretch stretch, int depth) {
        List<Match> anchors =
                stretch.length() <= SHORT || depth == DEEPEST ? List.of() : Anchors.of(before, after, stretch);
        if (anchors.isEmpty()) {
            windows(stretch);
            return;
        }
        Stretch rest = stretch;
        for (Match anchor : anchors) {
            compare(rest.before(anchor), depth + 1);
            add(anchor);
            rest = rest.after(anchor);
        }
        compare(rest, depth + 1);
    }

    /** A short stretch as a whole; of a long one a window that moves on to where the texts last agreed well within it. */
    private void windows(Stretch stretch) {
        Stretch rest = stretch;
        while (rest.shorter() > 0) {
            Stretch window = rest.length() <= SHORT ? rest : rest.first(SHORT / 2);
            Match last = null;
            for (Match match : smallest(window)) {
                if (window == rest || last == null || window.isWellWithin(match)) {
                    add(match);
                    last = match;
                }
            }
            if (window == rest) {
                return;
            }
            rest = last == null ? rest.behind(window) : rest.after(last);
        }
    }

    private List<Match> smallest(Stretch stretch) {
        List<Integer> old = boxed(before, stretch.oldStart(), stretch.oldEnd());
        List<Integer> young = boxed(after, stretch.newStart(), stretch.newEnd());
        List<Match> matches = new ArrayList<>();
        int oldAt = 0;
        int newAt = 0;
        for (Change change : new MyersDiffWithLinearSpace<Integer>().computeDiff(old, young, null)) {
            matches.add(
                    new Match(stretch.oldStart() + oldAt, stretch.newStart() + newAt, change.startOriginal - oldAt));
            oldAt = change.endOriginal;
            newAt = change.endRevised;
        }
        matches.add(new Match(stretch.oldStart() + oldAt, stretch.newStart() + newAt, old.size() - oldAt));
        matches.removeIf(match -> match.length() == 0);
        return matches;
    }

    private static List<Integer> boxed(int[] numbers, int start, int end) {
        return IntStream.range(start, end).mapToObj(i -> numbers[i]).toList();
    }

    private void add(Match match) {
        if (match.length() > 0) {
            found.add(match);
        }
    }
}
