package vn.congdoan.vanthu.text.content;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mention that is being typed: its number ends at the caret. Offsets in the text.
 *
 * @param number as far as it is typed: "02-NQ"
 * @param typeStart where the words before it begin, type and "số"; the same as {@code wordStart} without a type
 * @param wordStart where "số" begins; where the number begins without it
 * @param end the caret
 */
public record TypedCitation(String number, int typeStart, int wordStart, int end) {
    /** Further back no number and no type reaches. */
    private static final int REACH = 120;

    private static final String NUMBER = "(?<![\\p{L}\\d/-])\\d{1,5}+[a-zđ]?+[/-](?:\\d{4}+/)?\\p{L}[\\p{L}\\d&/-]{0,60}+";
    private static final Pattern TYPED = Pattern.compile(NUMBER + "$");
    private static final Pattern WHOLE = Pattern.compile(NUMBER);
    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})[Ss]ố\\s{1,3}$");
    /** What follows says already what a full form would say. */
    private static final Pattern SAID = Pattern.compile("^,?\\s{0,3}(?:ngày\\s|của\\s|\\(?\\d{1,2}/\\d)");

    /** Empty when no number ends at the caret, when it goes on after it, or when a whole mention stands there already. */
    public static Optional<TypedCitation> at(String text, int caret) {
        int from = Math.max(text.lastIndexOf('\n', caret - 1) + 1, caret - REACH);
        Matcher number = TYPED.matcher(text.substring(from, caret));
        if (!number.find() || isFollowed(text, caret)) {
            return Optional.empty();
        }
        int start = from + number.start();
        Matcher word = WORD.matcher(text.substring(from, start));
        int wordStart = word.find() ? from + word.start() : start;
        String before = text.substring(from, wordStart);
        int typeStart = CitationTypes.endingAt(before, before.stripTrailing().length())
                .map(type -> from + type.start())
                .orElse(wordStart);
        return Optional.of(new TypedCitation(number.group(), typeStart, wordStart, caret));
    }

    private static boolean isFollowed(String text, int caret) {
        String after = text.substring(caret, Math.min(text.length(), caret + 20));
        boolean goesOn = !after.isEmpty() && (Character.isLetterOrDigit(after.charAt(0)) || "/-".indexOf(after.charAt(0)) >= 0);
        return goesOn || SAID.matcher(after).find();
    }

    /** Keys of all numbers that stand before this mention; those after it don't make it a later one. */
    public Set<String> keysBefore(String text) {
        Set<String> keys = new HashSet<>();
        Matcher number = WHOLE.matcher(text).region(0, typeStart);
        while (number.find()) {
            keys.add(CitationKey.of(number.group()));
        }
        return keys;
    }
}
