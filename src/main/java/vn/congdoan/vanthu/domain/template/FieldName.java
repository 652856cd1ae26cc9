package vn.congdoan.vanthu.domain.template;

import java.text.Normalizer;
import java.util.Locale;

/** Names in templates may be written with or without accents: {@code {năm}} and {@code {nam}} are one field. */
public final class FieldName {
    private FieldName() {}

    /** The form in which names are compared and stored: lower case, without accents, đ as d, spaces as "_". */
    public static String key(String written) {
        String bare = Normalizer.normalize(written.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT).replaceAll("\\s+", "_");
    }

    /** Whether a key is a name: letters, digits and "_", beginning with a letter. */
    static boolean isName(String key) {
        return key.matches("[a-z][a-z0-9_]*");
    }
}
