package vn.congdoan.vanthu.text.letters;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Encodings that set a mark's sign behind its vowel ("toaøn"), with single signs for a few letters. */
final class PairTable implements OldEncoding.Table {
    private static final char BREVE = '\u0306';
    private static final char CIRCUMFLEX = '\u0302';
    private static final char ACUTE = '\u0301';
    private static final char GRAVE = '\u0300';
    private static final char HOOK = '\u0309';
    private static final char TILDE = '\u0303';
    private static final char DOT = '\u0323';

    private final Map<String, Character> letters = new HashMap<>();

    private PairTable() {}

    static PairTable vni() {
        PairTable table = new PairTable();
        table.tones("aeouy", "", "ùøûõï", "aeouy");
        table.tones("ao", "", "ùøûõï", "ao");
        table.tones("e", "", "ùøûõï", "e");
        table.tones("ôö", "", "ùøûõï", "ơư");
        table.singles("ñôöíìæóòî", "đơưíìỉĩịỵ");
        for (String vowel : new String[] {"a", "e", "o"}) {
            table.composed(vowel, "âáàåãä", vowel + CIRCUMFLEX);
        }
        table.composed("a", "êéèúüë", "a" + BREVE);
        return table;
    }

    static PairTable bkHcm2() {
        PairTable table = new PairTable();
        table.tones("aeouyúû", "", "áâãäå", "aeouyơư");
        table.singles("àêùïòñóôõöúû", "đâăêìíỉĩịôơư");
        table.tones("êïö", "", "ëìíîå", "âêô");
        table.tones("ù", "", "æçèéå", "ă");
        return table;
    }

    private void singles(String misread, String meant) {
        for (int i = 0; i < misread.length(); i++) {
            put(misread.substring(i, i + 1), meant.charAt(i));
        }
    }

    /** @param marks the signs of acute, grave, hook, tilde and dot */
    private void tones(String vowels, String between, String marks, String meant) {
        char[] tones = {ACUTE, GRAVE, HOOK, TILDE, DOT};
        for (int v = 0; v < vowels.length(); v++) {
            for (int t = 0; t < tones.length; t++) {
                String whole = Normalizer.normalize("" + meant.charAt(v) + tones[t], Normalizer.Form.NFC);
                put(vowels.charAt(v) + between + marks.charAt(t), whole.charAt(0));
            }
        }
    }

    /** @param signs of the vowel with its own mark only, then with acute, grave, hook, tilde and dot beside */
    private void composed(String vowel, String signs, String meant) {
        String base = Normalizer.normalize(meant, Normalizer.Form.NFC);
        put(vowel + signs.charAt(0), base.charAt(0));
        tones(vowel, "", signs.substring(1), base);
    }

    private void put(String misread, char meant) {
        letters.put(misread, meant);
        letters.put(misread.toUpperCase(Locale.ROOT), Character.toUpperCase(meant));
        if (misread.length() > 1) {
            char first = Character.toUpperCase(misread.charAt(0));
            letters.put("" + first + misread.charAt(1), Character.toUpperCase(meant));
        }
    }

    @Override
    public String decoded(String misread) {
        StringBuilder decoded = new StringBuilder(misread.length());
        int at = 0;
        while (at < misread.length()) {
            Character pair = at + 1 < misread.length() ? letters.get(misread.substring(at, at + 2)) : null;
            Character single = pair == null ? letters.get(misread.substring(at, at + 1)) : null;
            decoded.append(pair != null ? pair : single != null ? single : (Character) misread.charAt(at));
            at += pair == null ? 1 : 2;
        }
        return decoded.toString();
    }
}
