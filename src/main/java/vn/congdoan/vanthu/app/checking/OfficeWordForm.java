package vn.congdoan.vanthu.app.checking;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.OfficeWord;
import vn.congdoan.vanthu.domain.check.OfficeWord.Kind;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.text.viet.Letters;

/** How people write the entries of a dictionary, and what is wrong with one that means nothing. */
public final class OfficeWordForm {
    static final String EQUALS = " = ";
    static final String BECOMES = " → ";
    private static final int LONGEST = 120;
    private static final Pattern SHORT = Pattern.compile("[\\p{Lu}\\d][\\p{L}\\d&-]{1,14}");
    private static final Pattern ARROW = Pattern.compile("\\s*(?:=>|->|→|=)\\s*");
    private static final Pattern HYPHEN = Pattern.compile("\\s+[-–]\\s+");
    /** They have a meaning of their own in the lexicons. */
    private static final Pattern SIGNS = Pattern.compile("^[#=?!^|]|[|<>]");

    private OfficeWordForm() {}

    /** The entry in the one form in which it is kept. */
    public static OfficeWord of(Kind kind, String line) {
        String words = Letters.nfc(line).strip().replaceAll("\\s+", " ");
        return new OfficeWord(
                kind,
                switch (kind) {
                    case ABBREVIATION ->
                        words.replaceFirst("\\s*[=:]\\s*", EQUALS).replaceFirst(" =\\s*$", "");
                    case REPLACEMENT -> ARROW.matcher(words).replaceFirst(BECOMES);
                    case TERM -> HYPHEN.matcher(words).replaceAll(" - ");
                    case ENUMERATION -> words.replaceAll("\\s*,\\s*", ", ").strip();
                    case NAME, KEPT -> words;
                });
    }

    /** What is to be mended before it means anything; nothing when it is right. */
    public static Optional<MessageRef> problem(OfficeWord word) {
        String entry = word.entry();
        if (entry.length() > LONGEST) {
            return Optional.of(MessageRef.of("settings.words.problem.long", LONGEST));
        }
        if (SIGNS.matcher(entry).find()) {
            return Optional.of(MessageRef.of("settings.words.problem.signs"));
        }
        return isRight(word)
                ? Optional.empty()
                : Optional.of(
                        switch (word.kind()) {
                            case ABBREVIATION -> MessageRef.of("settings.words.problem.ABBREVIATION");
                            case NAME -> MessageRef.of("settings.words.problem.NAME");
                            case REPLACEMENT -> MessageRef.of("settings.words.problem.REPLACEMENT");
                            case ENUMERATION -> MessageRef.of("settings.words.problem.ENUMERATION");
                            case TERM -> MessageRef.of("settings.words.problem.TERM");
                            case KEPT -> MessageRef.of("settings.words.problem.KEPT");
                        });
    }

    private static boolean isRight(OfficeWord word) {
        String entry = word.entry();
        return switch (word.kind()) {
            case ABBREVIATION -> SHORT.matcher(entry.split(EQUALS, 2)[0]).matches();
            case NAME -> entry.contains(" ") && entry.chars().anyMatch(Character::isUpperCase);
            case REPLACEMENT -> isReplacement(entry);
            case ENUMERATION -> eachHasLetters(entry, ", ");
            case TERM -> eachHasLetters(entry, " - ");
            case KEPT -> hasLetters(entry);
        };
    }

    private static boolean isReplacement(String entry) {
        int at = entry.indexOf(BECOMES);
        return at > 0
                && hasLetters(entry.substring(0, at))
                && hasLetters(entry.substring(at + BECOMES.length()))
                && !entry.substring(0, at).equals(entry.substring(at + BECOMES.length()));
    }

    private static boolean eachHasLetters(String entry, String separator) {
        String[] parts = entry.split(Pattern.quote(separator), -1);
        boolean all = parts.length > 1;
        for (String part : parts) {
            all &= hasLetters(part);
        }
        return all;
    }

    private static boolean hasLetters(String words) {
        return words.chars().anyMatch(Character::isLetter);
    }
}
