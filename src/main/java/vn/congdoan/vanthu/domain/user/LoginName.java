package vn.congdoan.vanthu.domain.user;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody types to sign in: without accents, so that it can be typed whatever the input method does. */
public final class LoginName {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,31}");

    private LoginName() {}

    /** As it is stored and compared. */
    public static String of(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** A login for a name as Vietnamese offices make them, "hoa.nguyen" for Nguyen Thi Hoa with its accents; "" for none. */
    public static String proposedFor(String name) {
        String plain = Normalizer.normalize(of(name).replace('\u0111', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9 ]", "");
        String[] words = plain.strip().split(" +");
        String login = words.length == 1 ? words[0] : words[words.length - 1] + "." + words[0];
        return isGood(login) ? login : "";
    }

    /** Whether it can be one: 2 to 32 letters without accents, digits, dots, hyphens, underscores. */
    public static boolean isGood(String login) {
        return FORM.matcher(login).matches();
    }
}
