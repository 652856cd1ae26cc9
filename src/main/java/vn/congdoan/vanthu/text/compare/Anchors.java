package vn.congdoan.vanthu.text.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs of tokens that stand once in either stretch: the same run in both is surely the same place of the text. */
final class Anchors {
    /** Tokens of a run; long runs first, since a single word stands by chance in two unlike texts. */
    private static final int[] LENGTHS = {24, 8, 1};

    private static final long BASE = 1_000_003;

    private final int[] before;
    private final int[] after;
    private final Stretch stretch;
    private final int length;

    private Anchors(int[] before, int[] after, Stretch stretch, int length) {
        this.before = before;
        this.after = after;
        this.stretch = stretch;
        this.length = length;
    }

    /** In the order of both lists and without overlaps; empty when there is none. */
    static List<Match> of(int[] before, int[] after, Stretch stretch) {
        for (int length : LENGTHS) {
            List<Match> anchors = new Anchors(before, after, stretch, length).find();
            if (!anchors.isEmpty()) {
                return anchors;
            }
        }
        return List.of();
    }

    private List<Match> find() {
        Map<Long, Integer> places = once(after, stretch.newStart(), stretch.newEnd());
        List<Match> pairs = new ArrayList<>();
        once(before, stretch.oldStart(), stretch.oldEnd()).forEach((hash, at) -> {
            Integer there = places.get(hash);
            if (at >= 0 && there != null && there >= 0 && isSame(at, there)) {
                pairs.add(new Match(at, there, length));
            }
        });
        pairs.sort((one, other) -> Integer.compare(one.oldStart(), other.oldStart()));
        return apart(Rising.longest(pairs));
    }

    private boolean isSame(int at, int there) {
        return Arrays.equals(before, at, at + length, after, there, there + length);
    }

    /** Where each run starts, by its hash; -1 for one that stands there several times. */
    private Map<Long, Integer> once(int[] numbers, int start, int end) {
        Map<Long, Integer> places = new HashMap<>();
        long top = 1;
        for (int i = 1; i < length; i++) {
            top *= BASE;
        }
        long hash = 0;
        for (int i = start; i < end; i++) {
            if (i - start >= length) {
                hash -= top * (numbers[i - length] + 1);
            }
            hash = hash * BASE + numbers[i] + 1;
            if (i - start >= length - 1) {
                places.merge(hash, i - length + 1, (one, other) -> -1);
            }
        }
        return places;
    }

    /** Runs that overlap on one diagonal become one; of others that overlap the first stays. */
    private static List<Match> apart(List<Match> rising) {
        List<Match> result = new ArrayList<>();
        for (Match match : rising) {
            Match last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last == null || match.oldStart() >= last.oldEnd() && match.newStart() >= last.newEnd()) {
                result.add(match);
            } else if (match.oldStart() - last.oldStart() == match.newStart() - last.newStart()) {
                int length = match.oldEnd() - last.oldStart();
                result.set(result.size() - 1, new Match(last.oldStart(), last.newStart(), length));
            }
        }
        return result;
    }
}
