package vn.congdoan.vanthu.sheet.make;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** How many lines words take in a cell that wraps them: no program that opens a made workbook counts them by itself in merged cells. */
public final class LineCount {
    /** Of the ordinary letters, which column widths are counted in: Times New Roman 12 has digits of 6 points. */
    private static final double DIGIT = 6.0;
    /** What a cell keeps free on both sides, in points, and a little for other programs' letters. */
    private static final double PADDING = 6;

    /** What Excel itself gives a line of Times New Roman: 15.75 points of 12, 16.5 of 13, 18.75 of 14; other programs are content with less. */
    private static final double LINE = 1.34;

    private static final double BOLD = 1.08;
    /** In parts of the size; signs that aren't named are as wide as digits. */
    private static final Map<Integer, Double> WIDTHS = widths();

    /** From here on signs are ideographs and pictures. */
    private static final int FIRST_WIDE = 0x2E80;

    private LineCount() {}

    /** @param width of the column or the merged columns in characters @param size of the letters in points */
    public static int of(String words, double width, int size, boolean bold) {
        double room = width * DIGIT - PADDING;
        int lines = 0;
        for (String paragraph : Normalizer.normalize(words, Normalizer.Form.NFD).split("\n", -1)) {
            lines += lines(paragraph, room, size * (bold ? BOLD : 1));
        }
        return lines;
    }

    /** The height of a row that holds so many lines, in points. */
    public static double height(int lines, int size) {
        return Math.min(409, Math.max(1, lines) * size * LINE + 2);
    }

    private static int lines(String words, double room, double size) {
        int lines = 1;
        double used = 0;
        for (String word : words.split(" ", -1)) {
            double wide = width(word, size);
            if (used > 0 && used + width(" ", size) + wide > room) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? width(" ", size) : 0) + wide;
            while (used > room) {
                lines++;
                used -= room;
            }
        }
        return lines;
    }

    private static double width(String words, double size) {
        return words.codePoints().mapToDouble(LineCount::width).sum() * size;
    }

    private static double width(int sign) {
        if (Character.getType(sign) == Character.NON_SPACING_MARK) {
            return 0;
        }
        Double known = WIDTHS.get(sign);
        if (known != null) {
            return known;
        }
        return Character.isUpperCase(sign) ? 0.73 : sign > FIRST_WIDE ? 1.1 : 0.51;
    }

    /** Of Times New Roman. */
    private static Map<Integer, Double> widths() {
        Map<Integer, Double> widths = new HashMap<>();
        Map.of(
                        " .,",
                        0.26,
                        "ijlt/:;'|",
                        0.28,
                        "frI()[]-!",
                        0.34,
                        "sJ",
                        0.4,
                        "acez“”",
                        0.45,
                        "+=<>",
                        0.57,
                        "EFLPSTZ",
                        0.62,
                        "wBCR",
                        0.73,
                        "m%&",
                        0.84,
                        "MW…—",
                        1.0)
                .forEach((signs, width) -> signs.chars().forEach(sign -> widths.put(sign, width)));
        return Map.copyOf(widths);
    }
}
