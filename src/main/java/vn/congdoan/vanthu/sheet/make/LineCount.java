package vn.congdoan.vanthu.sheet.make;

/** How many lines words take in a cell that wraps them: no program that opens a made workbook counts them by itself in merged cells. */
public final class LineCount {
    /** Of the ordinary letters, which column widths are counted in: Times New Roman 12 has digits of 6 points. */
    private static final double DIGIT = 6.0;
    /** What a cell keeps free on both sides, in points, and a little for other programs' letters. */
    private static final double PADDING = 6;

    private static final double LINE = 1.22;

    private LineCount() {}

    /** @param width of the column or the merged columns in characters @param size of the letters in points */
    public static int of(String words, double width, int size, boolean bold) {
        double room = width * DIGIT - PADDING;
        int lines = 0;
        for (String paragraph : words.split("\n", -1)) {
            lines += lines(paragraph, room, size * (bold ? 1.07 : 1));
        }
        return lines;
    }

    /** The height of a row that holds so many lines, in points. */
    public static double height(int lines, int size) {
        return Math.min(409, Math.max(1, lines) * size * LINE + 3);
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

    /** In parts of the size; a little too wide rather than too narrow. */
    private static double width(int sign) {
        if (" .,;:'|!ijltfrI()-/".indexOf(sign) >= 0) {
            return sign == ' ' ? 0.27 : 0.33;
        }
        if (Character.isUpperCase(sign)) {
            return sign == 'M' || sign == 'W' ? 0.92 : 0.72;
        }
        if (sign > 0x2E80) {
            return 1.1;
        }
        return sign == 'm' || sign == 'w' || sign == '…' || sign == '%' ? 0.9 : 0.48;
    }
}
