package vn.congdoan.vanthu.text.viet;

import java.util.List;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.text.viet.NameWords.Weight;
import vn.congdoan.vanthu.text.viet.NameWords.Word;

/**
 * How alike two names of units are. "CĐCS trường THPT Hoà Bình" and "Trường Trung học phổ thông Hòa Bình" are one name; "THPT
 * Hoa Lư A" and "THPT Hoa Lư B", "Tiểu học Hoa Lư" and "THCS Hoa Lư" are different ones, however many letters they share.
 */
public final class NameLikeness {
    /** From here on two names are so alike that a person is asked whether they are one unit. */
    public static final double NEAR = 0.8;

    /** Marks left out altogether, as on a telephone. */
    private static final double MARKS_LEFT_OUT = 0.01;
    /** "Hoà" against "Hoa": both were typed with marks elsewhere. */
    private static final double OTHER_MARKS = 0.06;

    private static final double SLIP = 0.06;
    /** One letter apart, but both can be words: "Mô" and "Mỹ". */
    private static final double NEIGHBOUR = 0.25;

    private static final double OTHER_WORD = 0.4;
    private static final double OTHER_KIND = 0.5;
    private static final double MORE_PLACE = 0.02;
    private static final double MORE_WORD = 0.08;
    private static final double MORE_KIND = 0.12;
    private static final double MORE_NUMBER = 0.35;
    /** A slip in a shorter word makes another word. */
    private static final int SHORTEST_SLIP = 3;

    private final List<Word> words;
    private final String key;
    private final String glued;

    private NameLikeness(String name) {
        words = NameWords.of(name);
        key = words.stream().map(Word::folded).collect(Collectors.joining(" "));
        glued = key.replace(" ", "");
    }

    /** A name that is held against many others. */
    public static NameLikeness name(String name) {
        return new NameLikeness(name);
    }

    /** Equal for names that differ only in accents, capitals, punctuation and the usual abbreviations: "thpt hoa lu a". */
    public static String key(String name) {
        return name(name).key;
    }

    /** From 0 (nothing in common) to 1 (one name); the same in both directions. */
    public static double of(String a, String b) {
        return name(a).to(name(b));
    }

    /** As {@link #key(String)}. */
    public String key() {
        return key;
    }

    /** As {@link #of}. */
    public double to(NameLikeness other) {
        return to(other, 0);
    }

    /** The same, much quicker for names that are no matter: 0 for any likeness below {@code least}. */
    public double to(NameLikeness other, double least) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return words.equals(other.words) ? 1 : 0;
        }
        // "Hoa Lư" and "HoaLu".
        double joined = glued.equals(other.glued) ? 1 - SLIP : 0;
        double most = 1 - least;
        double cost = Math.min(growing(words, other.words, most), growing(other.words, words, most));
        double likeness = Math.max(joined, 1 - Math.min(1, cost));
        return likeness < least ? 0 : likeness;
    }

    /**
     * Of the cheapest way to turn the plainer into the fuller name, word by word; a word that only the plainer has is another
     * word. 1 as soon as it is dearer than {@code most}.
     */
    private static double growing(List<Word> plain, List<Word> full, double most) {
        double[] above = new double[full.size() + 1];
        for (int j = 1; j <= full.size(); j++) {
            above[j] = above[j - 1] + alone(full.get(j - 1));
        }
        for (Word word : plain) {
            double lost = word.weight() == Weight.PLACE ? MORE_PLACE : OTHER_WORD;
            double[] row = new double[above.length];
            row[0] = above[0] + lost;
            double cheapest = row[0];
            for (int j = 1; j < row.length; j++) {
                Word facing = full.get(j - 1);
                double replaced = above[j - 1] + replaced(word, facing);
                row[j] = Math.min(replaced, Math.min(above[j] + lost, row[j - 1] + alone(facing)));
                cheapest = Math.min(cheapest, row[j]);
            }
            if (cheapest > most) {
                return 1;
            }
            above = row;
        }
        return above[full.size()] + foreign(plain, full);
    }

    /** Two names that share no telling word have nothing in common, however short they are. */
    private static double foreign(List<Word> one, List<Word> other) {
        boolean shared = one.stream()
                .filter(word -> word.weight() == Weight.ORDINARY || word.weight() == Weight.NUMBER)
                .anyMatch(word -> other.stream().anyMatch(facing -> replaced(word, facing) < OTHER_WORD));
        return shared || one.equals(other) ? 0 : OTHER_KIND;
    }

    private static double alone(Word word) {
        return switch (word.weight()) {
            case PLACE -> MORE_PLACE;
            case KIND -> MORE_KIND;
            case NUMBER -> MORE_NUMBER;
            case ORDINARY -> MORE_WORD;
        };
    }

    private static double replaced(Word one, Word other) {
        if (one.folded().equals(other.folded())) {
            return marks(one, other);
        }
        if (one.weight() == Weight.PLACE && other.weight() == Weight.PLACE) {
            return MORE_PLACE;
        }
        if (one.weight() != Weight.ORDINARY || other.weight() != Weight.ORDINARY) {
            return OTHER_KIND;
        }
        if (isSwapped(one.folded(), other.folded())) {
            return SLIP;
        }
        if (!isOneLetterApart(one.folded(), other.folded())) {
            return OTHER_WORD;
        }
        boolean words = one.real() && other.real();
        boolean small = Math.min(one.folded().length(), other.folded().length()) < SHORTEST_SLIP;
        return words || small && one.real() == other.real() ? NEIGHBOUR : SLIP;
    }

    private static double marks(Word one, Word other) {
        if (one.marked().equals(other.marked())) {
            return 0;
        }
        boolean leftOut = one.marked().equals(one.folded()) || other.marked().equals(other.folded());
        return leftOut ? MARKS_LEFT_OUT : OTHER_MARKS;
    }

    /** "hao" and "hoa". */
    private static boolean isSwapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = firstDifference(one, other);
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    private static boolean isOneLetterApart(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        int at = firstDifference(shorter, longer);
        if (shorter.length() == longer.length()) {
            return shorter.substring(at + 1).equals(longer.substring(at + 1));
        }
        return longer.length() == shorter.length() + 1 && shorter.substring(at).equals(longer.substring(at + 1));
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
