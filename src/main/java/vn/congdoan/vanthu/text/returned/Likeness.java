package vn.congdoan.vanthu.text.returned;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.text.value.Plain;

/** How alike two labels are; figures and single letters must be the same, they tell things apart. */
final class Likeness {
    private static final double KIN = 0.6;

    private Likeness() {}

    /** From 0 to 1, by slips of letters. */
    static double of(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        if (longest == 0 || !marks(one).equals(marks(other))) {
            return 0;
        }
        return 1 - (double) Plain.slips(one, other) / longest;
    }

    /** Words enough in common to be the same thing reworded. */
    static boolean isKin(String one, String other) {
        if (of(one, other) >= KIN) {
            return true;
        }
        return ofWords(one, other) >= KIN;
    }

    /** From 0 to 1, by the words in common. */
    static double ofWords(String one, String other) {
        Set<String> words = new HashSet<>(List.of(one.split(" ")));
        Set<String> others = new HashSet<>(List.of(other.split(" ")));
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        return marks(one).equals(marks(other)) ? (double) common.size() / Math.max(words.size(), others.size()) : 0;
    }

    private static Set<String> marks(String key) {
        Set<String> marks = new HashSet<>();
        for (String word : key.split(" ")) {
            if (word.length() == 1 || word.chars().anyMatch(Character::isDigit)) {
                marks.add(word);
            }
        }
        return marks;
    }
}
