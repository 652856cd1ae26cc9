package vn.congdoan.vanthu.text.letters;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.text.viet.Syllables;
import vn.congdoan.vanthu.text.viet.ToneStyle;

/**
 * Marks torn from their letter: behind a blank ("tô ́"), behind a consonant ("toaǹ"), or in the gap between two halves of a word
 * ("đoa ̀n"). Each goes back where just one place makes a syllable; otherwise it stays and is told.
 */
final class TornMarks {
    private static final int MOST_MARKS = 3;
    private static final int LONGEST_WORD = 10;

    /**
     * What was found in a line.
     *
     * @param left how many marks have no sure place
     */
    record Outcome(List<Edit> edits, int left) {}

    private final String text;
    private final List<Edit> edits = new ArrayList<>();
    private int left;
    private int done;

    private TornMarks(String text) {
        this.text = text;
    }

    static Outcome in(String text) {
        TornMarks torn = new TornMarks(text);
        for (int i = 0; i < text.length(); i++) {
            if (Words.isMark(text.charAt(i))) {
                i = Math.max(i, torn.mend(i) - 1);
            } else if (carries(text.charAt(i))) {
                i = Math.max(i, torn.moveFromConsonant(i) - 1);
            }
        }
        return new Outcome(List.copyOf(torn.edits), torn.left);
    }

    /** @return the offset behind what was looked at */
    private int mend(int mark) {
        int marksEnd = mark;
        while (marksEnd < text.length() && Words.isMark(text.charAt(marksEnd))) {
            marksEnd++;
        }
        String marks = text.substring(mark, marksEnd);
        int wordEnd = mark;
        while (wordEnd > done && text.charAt(wordEnd - 1) == ' ') {
            wordEnd--;
        }
        int wordStart = wordEnd;
        while (wordStart > done && Character.isLetter(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        int restEnd = marksEnd;
        while (restEnd < text.length() && Character.isLetter(text.charAt(restEnd))) {
            restEnd++;
        }
        String before = text.substring(wordStart, wordEnd);
        String after = text.substring(marksEnd, restEnd);
        boolean likely =
                marks.length() <= MOST_MARKS && !before.isEmpty() && before.length() + after.length() <= LONGEST_WORD;
        String mended = likely ? mended(before, marks, after, wordEnd < mark) : null;
        if (mended == null) {
            left += marks.length();
            return marksEnd;
        }
        edits.add(new Edit(wordStart, restEnd, mended));
        done = restEnd;
        return restEnd;
    }

    /** "ǹ": composed signs of a consonant and a tone, as "đoaǹ" has after its parts were set together. */
    private static boolean carries(char letter) {
        if (letter < '\u00f1' || Syllables.isLetter(letter) || !Character.isLetter(letter)) {
            return false;
        }
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return apart.length() == 2 && "\u0300\u0301\u0303\u0309\u0323".indexOf(apart.charAt(1)) >= 0;
    }

    private int moveFromConsonant(int at) {
        int start = at;
        while (start > done && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String apart = Normalizer.normalize(text.substring(at, at + 1), Normalizer.Form.NFD);
        boolean likely = end - start <= LONGEST_WORD;
        String whole = likely
                ? only(placed(
                        text.substring(start, at) + apart.charAt(0), apart.substring(1), text.substring(at + 1, end)))
                : null;
        if (whole != null) {
            edits.add(new Edit(start, end, whole));
            done = end;
        }
        return end;
    }

    /** The word whole again, or null; a rest that is a word of its own is parted from it. */
    private static String mended(String before, String marks, String after, boolean torn) {
        if (!after.isEmpty()) {
            String whole = only(placed(before, marks, after));
            if (whole != null) {
                return whole;
            }
        }
        String alone = only(placed(before, marks, ""));
        if (alone == null || !after.isEmpty() && !isWord(after)) {
            return null;
        }
        return after.isEmpty() ? alone : torn ? alone + " " + after : null;
    }

    private static boolean isWord(String after) {
        return Syllables.isSyllable(after) || Syllables.isBareSyllable(after) || Words.isShortForm(after);
    }

    /** Every syllable that the marks can make of the letters, one for each word in whatever style of tone marks. */
    private static Set<String> placed(String before, String marks, String after) {
        Set<String> tries = new LinkedHashSet<>();
        tries.add(before + after);
        for (char mark : marks.toCharArray()) {
            Set<String> next = new LinkedHashSet<>();
            for (String word : tries) {
                for (int i = 0; i < word.length(); i++) {
                    addWith(word, i, mark, next);
                }
            }
            tries = next;
        }
        Set<String> syllables = new LinkedHashSet<>();
        tries.stream().filter(Syllables::isSyllable).map(ToneStyle::unified).forEach(syllables::add);
        return syllables;
    }

    private static void addWith(String word, int at, char mark, Set<String> words) {
        if (!Syllables.isVowel(word.charAt(at))) {
            return;
        }
        String letter = Normalizer.normalize("" + word.charAt(at) + mark, Normalizer.Form.NFC);
        if (letter.length() == 1) {
            words.add(word.substring(0, at) + letter + word.substring(at + 1));
        }
    }

    private static String only(Set<String> words) {
        return words.size() == 1 ? words.iterator().next() : null;
    }
}
