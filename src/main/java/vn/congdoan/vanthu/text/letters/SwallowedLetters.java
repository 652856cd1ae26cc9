package vn.congdoan.vanthu.text.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Unicode text that somebody sent through a converter for VNI: "oà" became "ồ", so "công đoàn" reads "công đồn". The result is a
 * syllable like any other; only compounds that don't exist in that shape are mended.
 */
final class SwallowedLetters {
    private static final String COMPOUNDS =
            "công đoàn,liên đoàn,đoàn viên,đoàn kết,đoàn thể,tập đoàn,đoàn thanh,hoàn thành,hoàn thiện,hoàn cảnh,"
                    + "hoàn toàn,toàn thể,toàn quốc,toàn diện,toàn dân,toàn đoàn,toàn tỉnh,toàn ngành,an toàn,văn hoá,đại hoá,hội hoá,"
                    + "hoà bình,hoà giải,cộng hoà,thanh toán,kế toán,ngoại khoá";
    private static final Map<String, String> RIGHT = new HashMap<>();

    static {
        for (String compound : COMPOUNDS.split(",")) {
            // The converter turned over the whole word, yet only pairs of vowel and mark changed.
            String swallowed = compound.replace("oà", "ồ").replace("oá", "ố");
            RIGHT.put(swallowed, compound);
        }
    }

    private SwallowedLetters() {}

    static List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        if (text.indexOf('ồ') < 0 && text.indexOf('ố') < 0 && text.indexOf('Ồ') < 0 && text.indexOf('Ố') < 0) {
            return edits;
        }
        int[] before = null;
        for (int[] word : Words.in(text)) {
            if (before != null && word[0] == before[1] + 1 && text.charAt(before[1]) == ' ') {
                String pair = text.substring(before[0], word[1]);
                String right = RIGHT.get(pair.toLowerCase(Locale.ROOT));
                if (right != null) {
                    edits.add(new Edit(before[0], word[1], cased(pair, right)));
                    before = null;
                    continue;
                }
            }
            before = word;
        }
        return edits;
    }

    /** All capitals stay capitals, a capital at a word's beginning stays one. */
    private static String cased(String pair, String right) {
        if (pair.equals(pair.toUpperCase(Locale.ROOT))) {
            return right.toUpperCase(Locale.ROOT);
        }
        int gap = right.indexOf(' ') + 1;
        StringBuilder cased = new StringBuilder(right);
        if (Character.isUpperCase(pair.charAt(0))) {
            cased.setCharAt(0, Character.toUpperCase(right.charAt(0)));
        }
        if (Character.isUpperCase(pair.charAt(pair.indexOf(' ') + 1))) {
            cased.setCharAt(gap, Character.toUpperCase(right.charAt(gap)));
        }
        return cased.toString();
    }
}
