package vn.congdoan.vanthu.text.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The longest choice of pairs that keeps the order of both lists. */
final class Rising {
    private Rising() {}

    /** @param pairs by their place in the old list; no two start at the same place of either */
    static List<Match> longest(List<Match> pairs) {
        int[] ends = new int[pairs.size()]; // the pair that ends the best choice of each length
        int[] earlier = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int place = place(pairs, ends, length, pairs.get(i).newStart());
            earlier[i] = place == 0 ? -1 : ends[place - 1];
            ends[place] = i;
            length = Math.max(length, place + 1);
        }
        List<Match> chosen = new ArrayList<>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = earlier[i]) {
            chosen.add(pairs.get(i));
        }
        Collections.reverse(chosen);
        return chosen;
    }

    private static int place(List<Match> pairs, int[] ends, int length, int newStart) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(ends[middle]).newStart() < newStart) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
