package vn.congdoan.vanthu.render.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.layout.font.FontFace;
import vn.congdoan.vanthu.layout.font.FontFamily;

/**
 * Draws the arrival stamp, 50 × 35 mm (NĐ 30, Phụ lục IV): the organisation over all, then the word, number and date beside each
 * other, then to whom it goes and its file. Points, from the lower left corner.
 */
final class StampFace {
    static final double MM = 72 / 25.4;
    static final double WIDTH = 50 * MM;
    static final double HEIGHT = 35 * MM;

    private static final double BORDER = 1.1;
    private static final double LINE = 0.6;
    private static final double PADDING = 1.5 * MM;
    /** Heights above the lower edge of the rules below the organisation and below the date. */
    private static final double UPPER = 25.5 * MM;

    private static final double LOWER = 13 * MM;
    private static final double MIDDLE = 17 * MM;
    private static final double LARGEST_NAME = 9;
    private static final double SMALLEST_NAME = 5;
    private static final double SIZE = 9.5;
    private static final double WORD_SIZE = 17;
    private static final String RED = "0.82 0.05 0.08";

    private final ContentWriter out = new ContentWriter();
    private final UsedCharacters used = new UsedCharacters();
    private final FontFamily family;

    private StampFace(FontFamily family) {
        this.family = family;
    }

    /** The operators and the characters they need. */
    record Drawn(byte[] content, UsedCharacters used) {}

    static Drawn draw(StampWords words, FontFamily family) {
        StampFace face = new StampFace(family);
        face.out.ascii("/Artifact BMC q " + RED + " rg " + RED + " RG\n");
        face.frame();
        face.name(words.organisation());
        face.centred("ĐẾN", WORD_SIZE, MIDDLE / 2, (UPPER + LOWER) / 2 - WORD_SIZE * 0.3);
        double right = MIDDLE + PADDING;
        double end = WIDTH - PADDING;
        face.filled("Số:", words.number(), right, end, UPPER - 4.8 * MM);
        face.filled("Ngày:", words.date(), right, end, UPPER - 10.4 * MM);
        face.filled("Chuyển:", words.forwardedTo(), PADDING, end, LOWER - 5 * MM);
        face.filled("Số và ký hiệu HS:", words.file(), PADDING, end, LOWER - 10.8 * MM);
        face.out.ascii("Q EMC\n");
        return new Drawn(face.out.toBytes(), face.used);
    }

    private void frame() {
        double half = BORDER / 2;
        out.number(BORDER).ascii("w ").number(half).number(half);
        out.number(WIDTH - BORDER).number(HEIGHT - BORDER).ascii("re S\n");
        out.number(LINE).ascii("w ");
        line(0, UPPER, WIDTH, UPPER);
        line(0, LOWER, WIDTH, LOWER);
        line(MIDDLE, LOWER, MIDDLE, UPPER);
    }

    private void line(double x1, double y1, double x2, double y2) {
        out.number(x1).number(y1).ascii("m ").number(x2).number(y2).ascii("l S\n");
    }

    /** As large as it fits in two lines. */
    private void name(String organisation) {
        double room = WIDTH - 2 * PADDING;
        double size = LARGEST_NAME;
        List<String> lines = lines(organisation, size, room);
        while (lines.size() > 2 && size > SMALLEST_NAME) {
            size -= 0.25;
            lines = lines(organisation, size, room);
        }
        double step = size * 1.15;
        double y = (UPPER + HEIGHT) / 2 + (lines.size() - 1) * step / 2 - size * 0.33;
        for (String words : lines) {
            centred(words, size, WIDTH / 2, y);
            y -= step;
        }
    }

    private List<String> lines(String words, double size, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && family.width(longer, FontFace.BOLD, size) > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private void centred(String words, double size, double x, double y) {
        text(words, FontFace.BOLD, size, x - family.width(words, FontFace.BOLD, size) / 2, y);
    }

    /** A label and its value, or dots for the pen; a long value becomes smaller, then is cut. */
    private void filled(String label, String value, double from, double to, double y) {
        text(label, FontFace.REGULAR, SIZE, from, y);
        double x = from + family.width(label + " ", FontFace.REGULAR, SIZE);
        double room = to - x;
        if (value.isBlank()) {
            int dots = (int) (room / family.width(".", FontFace.REGULAR, SIZE));
            text(".".repeat(dots), FontFace.REGULAR, SIZE, x, y);
            return;
        }
        double size = SIZE;
        while (size > SMALLEST_NAME + 1 && family.width(value, FontFace.BOLD, size) > room) {
            size -= 0.25;
        }
        String shown = value;
        while (family.width(shown, FontFace.BOLD, size) > room && shown.length() > 1) {
            shown = shown.substring(0, shown.length() - 2).stripTrailing() + "…";
        }
        text(shown, FontFace.BOLD, size, x, y);
    }

    private void text(String words, FontFace face, double size, double x, double y) {
        String shown = shown(words, face);
        used.add(face, shown);
        out.ascii("BT /" + EmbeddedFonts.resourceName(face) + " ").number(size).ascii("Tf ");
        out.number(x).number(y).ascii("Td ");
        out.string(shown, 0, shown.length()).ascii("Tj ET\n");
    }

    /** A name may hold a sign that no face has; the stamp is put on all the same. */
    private String shown(String words, FontFace face) {
        StringBuilder shown = new StringBuilder();
        for (char c : words.toCharArray()) {
            shown.append(family.metrics(face).has(c) ? c : FontFamily.SUBSTITUTE);
        }
        return shown.toString();
    }
}
