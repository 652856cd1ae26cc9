package vn.congdoan.vanthu.text.viet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The telling words of a unit's name: kinds in one short form, words that every name has left out. */
final class NameWords {
    /** How much a word tells of which body is meant. */
    enum Weight {
        /** A kind of place: a name is as good with it as without. */
        PLACE,
        /** A kind of body. */
        KIND,
        /** A figure or a single letter: the second school isn't the first. */
        NUMBER,
        ORDINARY
    }

    /**
     * One of them.
     *
     * @param folded without accents, lower case
     * @param marked the same word as it was written, tone marks in one place
     * @param real whether it can be a Vietnamese word as it stands, so that it is hardly a slip of typing
     */
    record Word(String folded, String marked, Weight weight, boolean real) {}

    private static final String LEXICON = "/text/viet/name-kinds.txt";
    private static final Set<String> PLACES = Set.of("huyen", "tinh", "xa", "phuong", "tp", "tx", "ttr", "no");
    /** Says nothing at the beginning; further on it is part of a place's name: "Trường Yên". */
    private static final String SCHOOL = "truong";

    /** Compiled once: a folder of returned workbooks holds tens of thousands of names. */
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Map<String, String> SHORT = new HashMap<>();
    private static final Set<String> KINDS = new HashSet<>();
    private static final int LONGEST = load();

    private NameWords() {}

    /** All words when it has no telling one: "Công đoàn cơ sở" is then a name too. */
    static List<Word> of(String name) {
        List<String> marked = split(ToneStyle.unified(Letters.nfc(name).toLowerCase(Locale.ROOT)));
        List<String> folded = marked.stream().map(Letters::fold).toList();
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < folded.size()) {
            at += next(folded, marked, at, words);
        }
        if (words.isEmpty()) {
            for (int i = 0; i < folded.size(); i++) {
                words.add(ordinary(folded.get(i), marked.get(i)));
            }
        }
        return words;
    }

    private static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        for (String word : GAP.split(name)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Returns how many words were taken. */
    private static int next(List<String> folded, List<String> marked, int at, List<Word> words) {
        for (int length = Math.min(LONGEST, folded.size() - at); length > 0; length--) {
            String phrase = String.join(" ", folded.subList(at, at + length));
            String token = phrase.equals(SCHOOL) && !words.isEmpty() ? null : SHORT.get(phrase);
            if (token != null) {
                for (String part : token.isEmpty() ? new String[0] : token.split(" ")) {
                    words.add(new Word(part, part, PLACES.contains(part) ? Weight.PLACE : Weight.KIND, true));
                }
                return length;
            }
        }
        words.add(ordinary(folded.get(at), marked.get(at)));
        return 1;
    }

    private static Word ordinary(String folded, String marked) {
        if (KINDS.contains(folded)) {
            return new Word(folded, folded, PLACES.contains(folded) ? Weight.PLACE : Weight.KIND, true);
        }
        String bare = withoutZeros(folded);
        boolean number = bare.length() == 1 || Character.isDigit(bare.charAt(0)) || isRoman(bare);
        boolean real = marked.equals(folded) ? Syllables.isBareSyllable(folded) : Syllables.isSyllable(marked);
        return new Word(bare, number ? bare : marked, number ? Weight.NUMBER : Weight.ORDINARY, real);
    }

    /** "02" as "2". */
    private static String withoutZeros(String word) {
        int zeros = 0;
        while (zeros + 1 < word.length() && word.charAt(zeros) == '0' && isFigure(word.charAt(zeros + 1))) {
            zeros++;
        }
        return word.substring(zeros);
    }

    private static boolean isFigure(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isRoman(String word) {
        return word.chars().allMatch(sign -> sign == 'i' || sign == 'v' || sign == 'x');
    }

    private static int load() {
        int longest = 1;
        for (String line : Lexicon.lines(LEXICON)) {
            int sign = line.indexOf('=');
            String phrase = line.substring(0, sign).strip();
            String token = line.substring(sign + 1).strip();
            SHORT.put(phrase, token);
            KINDS.addAll(List.of(token.split(" ")));
            longest = Math.max(longest, phrase.split(" ").length);
        }
        return longest;
    }
}
