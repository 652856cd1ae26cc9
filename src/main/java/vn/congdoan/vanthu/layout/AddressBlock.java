package vn.congdoan.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.layout.font.FontFace;
import vn.congdoan.vanthu.layout.font.FontFamily;

/** Lines under each other within a width; smaller letters when they would run out of their room. Points. */
final class AddressBlock {
    private static final double LEADING = 1.25;
    private static final double SMALLER = 0.92;
    private static final double SMALLEST = 0.5;

    private record Paragraph(String words, FontFace face, double size) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final FontFamily family;
    private final double left;
    private final double width;
    private final int element;

    AddressBlock(FontFamily family, double left, double width, int element) {
        this.family = family;
        this.left = left;
        this.width = width;
        this.element = element;
    }

    /** Goes on below; nothing for "". */
    void lines(String words, FontFace face, double size) {
        if (!words.isBlank()) {
            paragraphs.add(new Paragraph(words.strip().replaceAll("\\s+", " "), face, size));
        }
    }

    List<Placed.Text> placedAt(double top, double bottom) {
        List<Placed.Text> placed = placed(top, 1);
        for (double scale = SMALLER; scale > SMALLEST && isBelow(placed, bottom); scale *= SMALLER) {
            placed = placed(top, scale);
        }
        return placed;
    }

    private static boolean isBelow(List<Placed.Text> placed, double bottom) {
        return !placed.isEmpty() && placed.get(placed.size() - 1).baseline() > bottom;
    }

    private List<Placed.Text> placed(double top, double scale) {
        List<Placed.Text> placed = new ArrayList<>();
        double y = top;
        for (Paragraph paragraph : paragraphs) {
            double size = paragraph.size() * scale;
            for (String line : broken(paragraph, size)) {
                y += size * LEADING;
                double wide = family.width(line, paragraph.face(), size);
                placed.add(new Placed.Text(left, y, wide, line, paragraph.face(), size, 0, element, -1));
            }
        }
        return placed;
    }

    private List<String> broken(Paragraph paragraph, double size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.words().split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && family.width(longer, paragraph.face(), size) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
