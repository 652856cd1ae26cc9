package vn.congdoan.vanthu.text.letters;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Composed letters, ordinary blanks, half-width signs, nothing invisible: what changes no word. */
final class Cleanup {
    private static final char FIRST_WIDE = '\uff01';
    private static final char LAST_WIDE = '\uff5e';
    private static final int WIDE_SHIFT = 0xfee0;
    private static final String INVISIBLE =
            "\u00ad\u034f\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\ufeff";

    /** Characters; what has more marks on one letter is no writing, and matching words in it takes the square of its length. */
    private static final int LONGEST_CLUSTER = 16;

    private Cleanup() {}

    static List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (isReady(text, at)) {
                at++;
                continue;
            }
            int end = clusterEnd(text, at);
            String cluster = text.substring(at, Math.min(end, at + LONGEST_CLUSTER));
            String clean = cluster.length() == 1 ? single(cluster.charAt(0), cluster) : composed(cluster);
            if (end - at > LONGEST_CLUSTER || !clean.equals(cluster)) {
                edits.add(new Edit(at, end, clean));
            }
            at = end;
        }
        return edits;
    }

    /** A sign of ordinary Vietnamese texts with nothing behind that could belong to it. */
    private static boolean isReady(String text, int at) {
        char sign = text.charAt(at);
        boolean ordinary =
                sign < '\u0080' || sign > '\u00ad' && sign < '\u0300' || sign >= '\u1ea0' && sign <= '\u1ef9';
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return ordinary && !Words.isMark(next) && !isInvisible(next);
    }

    /** A letter and the marks behind it; invisible signs between them belong to it. */
    private static int clusterEnd(String text, int start) {
        int end = start + 1;
        int reached = end;
        while (end < text.length() && (Words.isMark(text.charAt(end)) || isInvisible(text.charAt(end)))) {
            end++;
            reached = Words.isMark(text.charAt(end - 1)) ? end : reached;
        }
        return reached;
    }

    private static String composed(String cluster) {
        StringBuilder visible = new StringBuilder(cluster.length());
        cluster.chars().filter(sign -> !isInvisible((char) sign)).forEach(sign -> visible.append((char) sign));
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    private static String single(char sign, String itself) {
        if (sign < '\u0080') {
            return itself;
        }
        if (isInvisible(sign)) {
            return "";
        }
        if (isBlank(sign)) {
            return " ";
        }
        if (sign >= FIRST_WIDE && sign <= LAST_WIDE) {
            return String.valueOf((char) (sign - WIDE_SHIFT));
        }
        return Normalizer.isNormalized(itself, Normalizer.Form.NFC)
                ? itself
                : Normalizer.normalize(itself, Normalizer.Form.NFC);
    }

    private static boolean isInvisible(char sign) {
        return INVISIBLE.indexOf(sign) >= 0;
    }

    /** No-break, narrow and other blanks of print; not the tab. */
    private static boolean isBlank(char sign) {
        return sign == '\u00a0'
                || sign >= '\u2000' && sign <= '\u200a'
                || sign == '\u202f'
                || sign == '\u205f'
                || sign == '\u3000'
                || sign == '\u2028'
                || sign == '\u2029';
    }
}
