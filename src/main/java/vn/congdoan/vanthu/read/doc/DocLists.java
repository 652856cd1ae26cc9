package vn.congdoan.vanthu.read.doc;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.congdoan.vanthu.read.flow.NumberForm;

/** Counts the paragraphs of lists in the order of the text and writes their labels. */
final class DocLists {
    private static final int LEVELS = 9;
    private static final int NO_LIST = 0xF801;
    private static final int BULLET = 23;
    private static final int NOTHING = 255;

    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> started = new HashSet<>();

    /** "" when the paragraph belongs to no list; a broken list is none. */
    String label(Paragraph paragraph) {
        int ilfo = paragraph.getIlfo();
        int level = paragraph.getIlvl();
        if (ilfo <= 0 || ilfo == NO_LIST || level < 0 || level >= LEVELS) {
            return "";
        }
        try {
            return label(paragraph.getList(), ilfo, level);
        } catch (RuntimeException e) {
            return "";
        }
    }

    private String label(HWPFList list, int ilfo, int level) {
        int[] counts = counters.computeIfAbsent(list.getLsid(), key -> unset());
        boolean first = started.add(ilfo * LEVELS + level);
        if (counts[level] == Integer.MIN_VALUE || first && list.isStartAtOverridden((char) level)) {
            counts[level] = list.getStartAt((char) level);
        } else {
            counts[level]++;
        }
        Arrays.fill(counts, level + 1, LEVELS, Integer.MIN_VALUE);
        String text = list.getNumberText((char) level);
        if (text == null) {
            return "";
        }
        if (list.getNumberFormat((char) level) == BULLET) {
            return text.isBlank() ? "" : NumberForm.bullet(text);
        }
        return numbered(list, text, counts);
    }

    private static int[] unset() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, Integer.MIN_VALUE);
        return counts;
    }

    private static String numbered(HWPFList list, String text, int[] counts) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= LEVELS) {
                label.append(letter);
                continue;
            }
            if (counts[letter] == Integer.MIN_VALUE) {
                counts[letter] = list.getStartAt(letter);
            }
            label.append(form(list.getNumberFormat(letter)).write(counts[letter]));
        }
        return label.toString().strip();
    }

    private static NumberForm form(int code) {
        return switch (code) {
            case 1 -> NumberForm.UPPER_ROMAN;
            case 2 -> NumberForm.LOWER_ROMAN;
            case 3 -> NumberForm.UPPER_LETTER;
            case 4 -> NumberForm.LOWER_LETTER;
            case 22 -> NumberForm.TWO_DIGITS;
            case BULLET -> NumberForm.BULLET;
            case NOTHING -> NumberForm.NONE;
            default -> NumberForm.DECIMAL;
        };
    }
}
