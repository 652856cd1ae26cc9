package vn.congdoan.vanthu.read.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which lines make one paragraph: a line goes on with the one before when that was full and nothing sets the new one off. */
final class Paragraphs {
    private static final Pattern LABEL = Pattern.compile(
            "([-+*•–—▪●○·](?=\\s)|\\(?[0-9]{1,3}(\\.[0-9]{1,3}){0,4}[.)](?=\\s)|[0-9]{1,2}(\\.[0-9]{1,3}){1,4}(?=\\s)|\\p{L}[.)](?=\\s)|[IVXLC]{1,6}[.)](?=\\s)"
                    + "|(Điều|Chương|Phần|Mục|Phụ lục|PHỤ LỤC|Khoản|CHƯƠNG|PHẦN|MỤC)\\s+[0-9IVXLC]{1,6}\\b).*",
            Pattern.DOTALL);

    private final List<PlacedLine> lines;
    private final Map<String, TextBlock> bodies;
    private final int[] numbers;
    private final boolean[] gaps;
    private final Map<Long, Double> pitches = new HashMap<>();

    /** @param bodies by {@link #key} */
    private Paragraphs(List<PlacedLine> lines, Map<String, TextBlock> bodies) {
        this.lines = lines;
        this.bodies = bodies;
        this.numbers = new int[lines.size()];
        this.gaps = new boolean[lines.size()];
    }

    /** One number a line, from 1, and whether a wider gap stands before it. */
    record Result(int[] numbers, boolean[] gaps) {}

    static Result numbered(List<PlacedLine> lines, Map<String, TextBlock> bodies) {
        Paragraphs paragraphs = new Paragraphs(lines, bodies);
        paragraphs.findPitches();
        paragraphs.number();
        return new Result(paragraphs.numbers, paragraphs.gaps);
    }

    /** Pages of one size are set alike. */
    static String key(PlacedLine line) {
        return Math.round(line.page().width() / 10) + "x"
                + Math.round(line.page().height() / 10);
    }

    TextBlock block(PlacedLine line) {
        return line.block() != null ? TextBlock.of(line.block()) : bodies.get(key(line));
    }

    private void number() {
        int number = 0;
        for (int i = 0; i < lines.size(); i++) {
            PlacedLine before = i == 0 ? null : lines.get(i - 1);
            gaps[i] = before != null && isGap(before, lines.get(i));
            if (before == null || !goesOn(before, lines.get(i))) {
                number++;
            }
            numbers[i] = number;
        }
    }

    /** The usual distance of two baselines, by the size of letters: that of lines of which the first is full. */
    private void findPitches() {
        Map<Long, Map<Long, Integer>> counts = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            PlacedLine before = lines.get(i - 1);
            PlacedLine line = lines.get(i);
            double pitch = line.y() - before.y();
            TextBlock block = block(line);
            if (samePlace(before, line) && pitch > 0 && pitch < 3 * line.size() && block != null) {
                int weight = block.isFull(before, line.firstWord()) && line.left() <= block.left() + 4 ? 5 : 1;
                counts.computeIfAbsent(Math.round(line.size()), k -> new HashMap<>())
                        .merge(Math.round(pitch * 2), weight, Integer::sum);
            }
        }
        counts.forEach((size, found) -> pitches.put(
                size,
                found.entrySet().stream()
                                .max(Map.Entry.comparingByValue())
                                .orElseThrow()
                                .getKey()
                        / 2.0));
    }

    private double pitch(PlacedLine line) {
        return pitches.getOrDefault(Math.round(line.size()), 1.2 * line.size());
    }

    private static boolean samePlace(PlacedLine a, PlacedLine b) {
        boolean sameCell = a.cell() == null ? b.cell() == null : a.cell().equals(b.cell());
        return sameCell
                && a.region() == b.region()
                && a.page().number() == b.page().number();
    }

    private boolean isGap(PlacedLine before, PlacedLine line) {
        if (!samePlace(before, line)) {
            return before.page().number() == line.page().number() && line.isBody() && table(before) != table(line);
        }
        return line.y() - before.y() > 1.6 * Math.max(pitch(line), 1.1 * line.size());
    }

    private static int table(PlacedLine line) {
        return line.cell() == null ? -1 : line.cell().table();
    }

    private boolean goesOn(PlacedLine before, PlacedLine line) {
        boolean sameCell =
                before.cell() == null ? line.cell() == null : before.cell().equals(line.cell());
        if (!sameCell || before.region() != line.region() || line.text().isBlank()) {
            return false;
        }
        boolean samePage = before.page().number() == line.page().number();
        if (samePage && !isNear(before, line) || !sameSize(before, line)) {
            return false;
        }
        if (line.cell() != null && !line.cell().bordered()) {
            // how wide the column is can't be seen; only a small letter shows that a line goes on
            return startsLow(line) && !isLabelled(line) && before.isBold() == line.isBold();
        }
        TextBlock block = block(line);
        TextBlock blockBefore = block(before);
        if (block == null || blockBefore == null || !blockBefore.isFull(before, line.firstWord())) {
            return false;
        }
        if (line.cell() == null && block.isCentred(line) != blockBefore.isCentred(before)) {
            return block.isCentred(before)
                    || isShortEnd(before, line, block)
                    || isCentredBelow(before, line, block) && !isLabelled(line);
        }
        return line.cell() != null ? !isLabelled(line) : goesOnInBody(before, line, block, blockBefore);
    }

    /** The last line of a paragraph may happen to end as far from the right as its block's lines begin from the left. */
    private static boolean isShortEnd(PlacedLine before, PlacedLine line, TextBlock block) {
        return Math.abs(before.left() - line.left()) < TextBlock.SAME && !block.isCentred(before) && startsLow(line);
    }

    /** A centred line that fills its width is told from flowing text by the line below only. */
    private static boolean isCentredBelow(PlacedLine before, PlacedLine line, TextBlock block) {
        return Math.abs(before.centre() - block.centre()) < TextBlock.SAME
                && Math.abs(line.centre() - block.centre()) < TextBlock.SAME
                && before.left() > block.left() + 2 * TextBlock.SAME
                && line.left() > before.left()
                && before.isBold() == line.isBold();
    }

    private boolean isNear(PlacedLine before, PlacedLine line) {
        double away = line.y() - before.y();
        return away > 0 && away <= 1.16 * Math.max(pitch(line), 1.05 * line.size()) + 0.8;
    }

    private static boolean sameSize(PlacedLine a, PlacedLine b) {
        return Math.abs(a.size() - b.size()) < 1.2;
    }

    private static boolean goesOnInBody(PlacedLine before, PlacedLine line, TextBlock block, TextBlock blockBefore) {
        double indent = line.left() - block.left();
        double indentBefore = before.left() - blockBefore.left();
        boolean centred = block.isCentred(line) && blockBefore.isCentred(before);
        if (centred) {
            return before.isBold() == line.isBold() && !isLabelled(line);
        }
        if (indent > 4 && indent > indentBefore + 4) {
            // further to the right than the line before: a paragraph's first line, or the lines of a hanging one
            return isLabelled(before) && !isLabelled(line) && (startsLow(line) || !endsSentence(before));
        }
        if (indent > 4) {
            return startsLow(line) && !(isLabelled(line) && endsSentence(before))
                    || !isLabelled(line) && indent < indentBefore - 4
                    || !endsSentence(before) && !isLabelled(line);
        }
        return block.indented() && indentBefore > 4
                || block.indented() && !(isLabelled(line) && endsSentence(before))
                || !(endsSentence(before)
                        && (isLabelled(line) || !block.justified() && !startsLow(line) && indentBefore > 4));
    }

    private static boolean isLabelled(PlacedLine line) {
        return LABEL.matcher(line.text()).matches();
    }

    private static boolean startsLow(PlacedLine line) {
        String text = line.text().strip();
        int start = text.length() > 1 && "([“\"".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        return Character.isLowerCase(text.codePointAt(start));
    }

    private static boolean endsSentence(PlacedLine line) {
        String text = line.text().strip();
        return !text.isEmpty() && ".;:!?/”".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
