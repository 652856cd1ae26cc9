package vn.congdoan.vanthu.app.register;

import java.util.Locale;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * Which rows of the book are wanted.
 *
 * @param year 0 for all
 * @param type code or name; "" for all
 * @param state null for all
 * @param text words of number, symbol, subject or recipients, also without accents; "" for all
 * @param signer part of the name, also without accents; "" for all
 */
public record RegisterQuery(int year, String type, RegisterEntry.State state, String text, String signer) {
    public static RegisterQuery ofYear(int year) {
        return new RegisterQuery(year, "", null, "", "");
    }

    boolean matches(RegisterEntry entry) {
        return (state == null || state == entry.state())
                && isType(entry)
                && holds(entry.subject().signer(), signer)
                && holds(words(entry), text);
    }

    private boolean isType(RegisterEntry entry) {
        return type.isBlank()
                || key(type).equals(key(entry.subject().typeCode()))
                || key(type).equals(key(entry.subject().typeName()));
    }

    private static String words(RegisterEntry entry) {
        return String.join(
                " ",
                entry.number().full(),
                entry.subject().typeName(),
                entry.subject().subject(),
                entry.delivery().recipients(),
                entry.delivery().note());
    }

    /** Every word must be there, in any order. */
    private static boolean holds(String words, String wanted) {
        String folded = key(words);
        for (String word : key(wanted).split("\\s+")) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String key(String words) {
        return Letters.fold(words).toLowerCase(Locale.ROOT).strip();
    }
}
