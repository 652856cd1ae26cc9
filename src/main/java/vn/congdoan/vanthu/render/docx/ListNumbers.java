package vn.congdoan.vanthu.render.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.document.Numbering;

/**
 * Follows what Word's own counting will print in one text, and steps in only where it would differ from the document's labels:
 * by a fresh start where a list must begin anew, by a fixed label where Word has no such number (đ).
 */
final class ListNumbers {
    /** "đ" and "e" stand where Word counts e and f; from "g" to "i" both alphabets agree. */
    private static final int FIFTH = 5;

    private static final int SIXTH = 6;

    private final NumberingPart part;
    private final int[] lists = new int[2];
    private final int[] instances = new int[2];
    private final int[][] counts = {new int[Lists.DIVISIONS.size()], new int[Lists.ITEMS.size()]};
    private final boolean[][] skipped = {new boolean[Lists.DIVISIONS.size()], new boolean[Lists.ITEMS.size()]};
    private final Map<String, Integer> fixed = new HashMap<>();

    private ListNumbers(NumberingPart part, int divisions, int items, int firstInstance) {
        this.part = part;
        lists[0] = divisions;
        lists[1] = items;
        instances[0] = firstInstance;
        instances[1] = firstInstance + 1;
    }

    /** The main text, whose lists every file has. */
    static ListNumbers main(NumberingPart part) {
        ListNumbers main = new ListNumbers(part, Lists.MAIN_DIVISIONS - 1, Lists.MAIN_ITEMS - 1, Lists.MAIN_DIVISIONS);
        main.fixed.put("đ)", Lists.MAIN_FIFTH_POINT);
        main.fixed.put("e)", Lists.MAIN_SIXTH_POINT);
        return main;
    }

    /** An appendix, with new lists. */
    static ListNumbers appendix(NumberingPart part) {
        int divisions = part.list(Lists.DIVISIONS);
        int items = part.list(Lists.ITEMS);
        int first = part.instance(divisions, "");
        part.instance(items, "");
        return new ListNumbers(part, divisions, items, first);
    }

    /** The place that prints {@code label} before the next item. */
    ListPlace next(Level level, String label) {
        int list = level.isDivision() ? 0 : 1;
        int index = Lists.indexOf(level);
        int wanted = wordNumber(level, label);
        boolean natural = wanted == counts[list][index] + 1 && !skipped[list][index];
        boolean printable = wanted > 0 && printed(level, wanted).equals(label);
        count(list, index, printable ? wanted : counts[list][index] + 1);
        if (!printable) {
            return new ListPlace(fixed.computeIfAbsent(label, l -> labelled(level, l)), index);
        }
        return new ListPlace(natural || !level.isNumbered() ? instances[list] : restarted(level, wanted), index);
    }

    private int labelled(Level level, String label) {
        return part.instance(lists[level.isDivision() ? 0 : 1], part.labelled(level, label));
    }

    private int restarted(Level level, int wanted) {
        return part.instance(lists[level.isDivision() ? 0 : 1], NumberingPart.restarted(level, wanted));
    }

    private void count(int list, int index, int number) {
        int[] count = counts[list];
        count[index] = number;
        for (int outer = 0; outer < index; outer++) {
            // Programs disagree on whether a level counts that was passed over: it will have to begin by order.
            skipped[list][outer] |= count[outer] == 0;
        }
        skipped[list][index] = false;
        for (int inner = index + 1; inner < count.length; inner++) {
            count[inner] = 0;
            skipped[list][inner] = false;
        }
    }

    /** The number that Word must reach to print the label; 0 when it never does. */
    private int wordNumber(Level level, String label) {
        List<String> words = List.of(label.split("[ .)]+"));
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return switch (Lists.counting(level)) {
            case "upperRoman" -> roman(last);
            case "decimal" -> last.chars().allMatch(Character::isDigit) && !last.isEmpty() ? Integer.parseInt(last) : 0;
            case "lowerLetter" -> letter(last);
            default -> counts[1][Lists.indexOf(level)] + 1;
        };
    }

    private static int roman(String word) {
        for (int n = 1; n < 100; n++) {
            if (Numbering.roman(n).equals(word)) {
                return n;
            }
        }
        return 0;
    }

    /** Behind "i" Word's own letters are used again, begun anew where the alphabets part ("k", "x"). */
    private int letter(String word) {
        boolean ours = word.equals(Numbering.letter(FIFTH)) || word.equals(Numbering.letter(SIXTH));
        return word.length() == 1 && !ours && word.charAt(0) >= 'a' && word.charAt(0) <= 'z'
                ? word.charAt(0) - 'a' + 1
                : 0;
    }

    private String printed(Level level, int number) {
        return switch (level) {
            case PART, CHAPTER, ROMAN -> Lists.pattern(level).replaceFirst("%\\d", Numbering.roman(number));
            case SECTION, SUBSECTION, ARTICLE, CLAUSE ->
                Lists.pattern(level).replaceFirst("%\\d", String.valueOf(number));
            case SUBCLAUSE -> counts[1][Lists.indexOf(Level.CLAUSE)] + "." + number + ".";
            case POINT -> (char) ('a' + number - 1) + ")";
            case DASH, PLUS -> Lists.pattern(level);
        };
    }
}
