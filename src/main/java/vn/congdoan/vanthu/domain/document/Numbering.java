package vn.congdoan.vanthu.domain.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The printed labels of blocks, computed from their position. Every level restarts under each item of an outer level; articles
 * run through the whole document (NĐ 30, Phụ lục I, II.6đ).
 */
public final class Numbering {
    /** The letters of điểm in their order: the alphabet of the decree, with đ and without f, j, w, z. */
    static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private Numbering() {}

    /** One label a block: "I.", "2.1.", "a)", "Điều 3.", "Chương II", "-"; "" for paragraphs and tables. */
    public static List<String> labels(List<Block> blocks) {
        int[] counts = new int[Level.values().length];
        List<String> labels = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            labels.add(block instanceof Block.Item item ? next(item.level(), counts) : "");
        }
        return labels;
    }

    private static String next(Level level, int[] counts) {
        counts[level.ordinal()]++;
        for (int inner = level.ordinal() + 1; inner < counts.length; inner++) {
            if (inner != Level.ARTICLE.ordinal()) {
                counts[inner] = 0;
            }
        }
        int n = counts[level.ordinal()];
        return switch (level) {
            case PART -> "Phần " + roman(n);
            case CHAPTER -> "Chương " + roman(n);
            case SECTION -> "Mục " + n;
            case SUBSECTION -> "Tiểu mục " + n;
            case ARTICLE -> "Điều " + n + ".";
            case ROMAN -> roman(n) + ".";
            case CLAUSE -> n + ".";
            case SUBCLAUSE -> Math.max(1, counts[Level.CLAUSE.ordinal()]) + "." + n + ".";
            case POINT -> letter(n) + ")";
            case DASH -> "-";
            case PLUS -> "+";
        };
    }

    /** I, II, III … for 1 and more. */
    public static String roman(int n) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = n;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }

    /** a, b, c, d, đ, e, g … y, then aa, ab … */
    public static String letter(int n) {
        int index = n - 1;
        int size = LETTERS.length();
        String last = String.valueOf(LETTERS.charAt(index % size));
        return index < size ? last : letter(index / size) + last;
    }
}
