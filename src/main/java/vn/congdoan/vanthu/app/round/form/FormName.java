package vn.congdoan.vanthu.app.round.form;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.congdoan.vanthu.text.viet.Letters;

/** The names of a round's forms: ASCII, short, sorted by the units' codes, each only once. */
final class FormName {
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 40;
    /** What nearly every unit's name begins with tells nothing. */
    private static final String COMMON = "(?i)^(cong-doan-co-so-|cong-doan-|cdcs-|truong-)+";

    private final Set<String> given = new HashSet<>();

    /** "U07_THPT-Kim-Son-B_TG-2024.xlsx". */
    String of(String code, String name, String round) {
        String unit = Letters.slug(Letters.slug(name, 2 * LONGEST_NAME).replaceFirst(COMMON, ""), LONGEST_NAME);
        String head = joined(Letters.slug(code, LONGEST_CODE), unit, Letters.slug(round, LONGEST_CODE));
        String free = head;
        for (int i = 2; !given.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = head + "-" + i;
        }
        return free + ".xlsx";
    }

    private static String joined(String... parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            all.append(all.length() > 0 && !part.isEmpty() ? "_" : "").append(part);
        }
        return all.toString();
    }
}
