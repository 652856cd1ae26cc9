package vn.congdoan.vanthu.text.viet;

import java.text.Normalizer;
import java.util.Set;

/**
 * Two ways to set a tone's mark on oa, oe and uy are in use: "hoà, thuỷ" and "hòa, thủy". Texts keep theirs; comparisons go
 * through one form (format-spec 10.5).
 */
public final class ToneStyle {
    private static final Set<String> TWOFOLD = Set.of("oa", "oe", "uy");
    private static final String LATE = "àáảãạèéẻẽẹỳýỷỹỵ";

    private ToneStyle() {}

    static boolean isTwofold(String rhyme) {
        return TWOFOLD.contains(rhyme);
    }

    /**
     * The text with every mark on the first of both vowels: "hoà" as "hòa", "uỷ" as "ủy"; "quý", "quá" stay, their u belongs
     * to the onset. Same length; the text is taken to be composed.
     */
    public static String unified(String text) {
        StringBuilder unified = null;
        for (int i = 1; i < text.length(); i++) {
            if (LATE.indexOf(Character.toLowerCase(text.charAt(i))) >= 0 && isOpenPair(text, i)) {
                unified = unified == null ? new StringBuilder(text) : unified;
                move(unified, i);
            }
        }
        return unified == null ? text : unified.toString();
    }

    private static boolean isOpenPair(String text, int second) {
        String pair = "" + bare(text.charAt(second - 1)) + bare(text.charAt(second));
        boolean open = second + 1 == text.length() || !Character.isLetter(text.charAt(second + 1));
        boolean afterQ = second > 1 && Character.toLowerCase(text.charAt(second - 2)) == 'q';
        boolean alone = text.charAt(second - 1) < '\u0080';
        return open && alone && !afterQ && isTwofold(pair);
    }

    private static char bare(char letter) {
        return Normalizer.normalize(String.valueOf(Character.toLowerCase(letter)), Normalizer.Form.NFD)
                .charAt(0);
    }

    private static void move(StringBuilder text, int second) {
        String apart = Normalizer.normalize(text.substring(second, second + 1), Normalizer.Form.NFD);
        String first = Normalizer.normalize("" + text.charAt(second - 1) + apart.charAt(1), Normalizer.Form.NFC);
        text.setCharAt(second - 1, first.charAt(0));
        text.setCharAt(second, apart.charAt(0));
    }
}
