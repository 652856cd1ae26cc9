package vn.congdoan.vanthu.read.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.text.viet.Letters;

/** Accents that are drawn as glyphs of their own, over the letter before or after them, put on that letter. */
final class Accents {
    private static final String SPACING = "´`ˆ˜¨˘¯˚˙";
    private static final String COMBINING = "\u0301\u0300\u0302\u0303\u0308\u0306\u0304\u030A\u0307";
    /** Marks that make another letter stand before tones, or NFC wouldn't compose them. */
    private static final String LETTER_MARKS = "\u0302\u0306\u031B";

    private Accents() {}

    static List<Glyph> composed(List<Glyph> glyphs) {
        List<Glyph> composed = new ArrayList<>(glyphs.size());
        Glyph waiting = null;
        for (Glyph glyph : glyphs) {
            String mark = mark(glyph);
            if (mark.isEmpty()) {
                composed.add(waiting != null && overlaps(waiting, glyph) ? marked(glyph, mark(waiting)) : glyph);
                if (waiting != null && !overlaps(waiting, glyph)) {
                    composed.add(composed.size() - 1, waiting);
                }
                waiting = null;
                continue;
            }
            int before = composed.size() - 1;
            if (before >= 0 && stands(composed.get(before), glyph)) {
                composed.set(before, marked(composed.get(before), mark));
            } else {
                if (waiting != null) {
                    composed.add(waiting);
                }
                waiting = glyph;
            }
        }
        if (waiting != null) {
            composed.add(waiting);
        }
        return composed;
    }

    private static String mark(Glyph glyph) {
        if (glyph.text().length() != 1) {
            return "";
        }
        char letter = glyph.text().charAt(0);
        if (letter < 0x60) {
            return "";
        }
        int spacing = SPACING.indexOf(letter);
        if (spacing >= 0) {
            return COMBINING.substring(spacing, spacing + 1);
        }
        return Character.getType(letter) == Character.NON_SPACING_MARK ? glyph.text() : "";
    }

    /** Whether the mark belongs to the letter just drawn: over it, or set where that letter ends, as fonts with marks of no width do. */
    private static boolean stands(Glyph base, Glyph mark) {
        boolean real = Character.getType(mark.text().charAt(0)) == Character.NON_SPACING_MARK;
        boolean sameLine = Math.abs(base.y() - mark.y()) < 0.6 * base.size();
        double slack = 0.12 * base.size();
        if (!sameLine || !Character.isLetter(base.text().charAt(0))) {
            return false;
        }
        return real ? mark.x() >= base.x() - slack && mark.x() <= base.right() + slack : overlaps(mark, base);
    }

    private static boolean overlaps(Glyph mark, Glyph base) {
        if (Math.abs(base.y() - mark.y()) >= 0.6 * base.size()
                || !Character.isLetter(base.text().charAt(0))) {
            return false;
        }
        double common = Math.min(mark.right(), base.right()) - Math.max(mark.x(), base.x());
        return mark.width() == 0 ? mark.x() > base.x() && mark.x() <= base.right() : common > 0.5 * mark.width();
    }

    /** Marks of letters before tones, whichever was drawn first, and all in one letter. */
    private static Glyph marked(Glyph base, String mark) {
        String apart = Normalizer.normalize(base.text(), Normalizer.Form.NFD);
        int end = apart.length();
        if (LETTER_MARKS.contains(mark)) {
            while (end > 1 && isTone(apart.charAt(end - 1))) {
                end--;
            }
        }
        return base.withText(Letters.nfc(apart.substring(0, end) + mark + apart.substring(end)));
    }

    private static boolean isTone(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK && LETTER_MARKS.indexOf(letter) < 0;
    }
}
