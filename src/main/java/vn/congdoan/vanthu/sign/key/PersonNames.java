package vn.congdoan.vanthu.sign.key;

import java.text.Normalizer;
import java.util.Locale;

/** Compares names of people as certificates and documents write them. */
final class PersonNames {
    private PersonNames() {}

    /** Whether the words of the name stand together in the subject; certificates often lack accents, so none count. */
    static boolean contains(String subject, String name) {
        String wanted = folded(name);
        return !wanted.isEmpty() && (" " + folded(subject) + " ").contains(" " + wanted + " ");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('\u0111', 'd')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
