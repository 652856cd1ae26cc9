package vn.congdoan.vanthu.read.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.read.flow.NumberForm;

/** Counts the paragraphs of lists in the order of the text and writes their labels. */
final class ListCounters {
    private static final int LONGEST = 60;

    private final Numbering numbering;
    private final Map<Object, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    ListCounters(Numbering numbering) {
        this.numbering = numbering;
    }

    /** The label of the next paragraph of this list; "" when the list is unknown or shows nothing. */
    String next(String list, int at) {
        Numbering.Num num = numbering.num(list);
        Numbering.Level level = num == null ? null : numbering.level(num, at);
        if (level == null) {
            return "";
        }
        Object key = numbering.list(num) == null ? num : numbering.list(num);
        int[] counts = counters.computeIfAbsent(key, any -> unset());
        count(list, num, at, counts);
        if (level.form == NumberForm.BULLET) {
            return level.text.isBlank() ? "" : NumberForm.bullet(level.text);
        }
        return label(num, level, counts);
    }

    private static int[] unset() {
        int[] counts = new int[Numbering.LEVELS];
        Arrays.fill(counts, Integer.MIN_VALUE);
        return counts;
    }

    private void count(String list, Numbering.Num num, int at, int[] counts) {
        boolean first = started.add(list + "/" + at);
        Numbering.Level level = numbering.level(num, at);
        if (first && num.starts[at] != null) {
            counts[at] = num.starts[at];
        } else if (counts[at] == Integer.MIN_VALUE) {
            counts[at] = num.starts[at] != null ? num.starts[at] : level.start;
        } else {
            counts[at]++;
        }
        for (int higher = 0; higher < at; higher++) {
            Numbering.Level above = numbering.level(num, higher);
            if (counts[higher] == Integer.MIN_VALUE && above != null) {
                counts[higher] = above.start;
            }
        }
        for (int lower = at + 1; lower < Numbering.LEVELS; lower++) {
            Numbering.Level below = numbering.level(num, lower);
            if (below == null || below.restart == null || below.restart != 0 && at < below.restart) {
                counts[lower] = Integer.MIN_VALUE;
            }
        }
    }

    /** The text of a level with its numbers put in for %1, %2 …. */
    private String label(Numbering.Num num, Numbering.Level level, int[] counts) {
        StringBuilder label = new StringBuilder();
        String text = level.text;
        for (int i = 0; i < text.length() && label.length() < LONGEST; i++) {
            char letter = text.charAt(i);
            boolean place = letter == '%' && i + 1 < text.length() && "123456789".indexOf(text.charAt(i + 1)) >= 0;
            if (!place) {
                label.append(letter);
                continue;
            }
            i++;
            int named = text.charAt(i) - '1';
            Numbering.Level of = numbering.level(num, named);
            if (of != null && counts[named] != Integer.MIN_VALUE) {
                boolean plain = level.legal && of.form != NumberForm.NONE && of.form != NumberForm.TWO_DIGITS;
                label.append((plain ? NumberForm.DECIMAL : of.form).write(counts[named]));
            }
        }
        String written = label.toString().strip();
        boolean sign = written.length() == 1 && !Character.isLetterOrDigit(written.charAt(0));
        return sign ? NumberForm.bullet(written) : written;
    }
}
