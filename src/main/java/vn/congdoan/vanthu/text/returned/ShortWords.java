package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.text.viet.Lexicon;

/** Shortened words of labels written out: "so dv nu" as "so doan vien nu" and, because nobody can tell, "so don vi nu". */
final class ShortWords {
    private static final String LEXICON = "/text/viet/label-short.txt";
    private static final int MOST = 32;
    /** Of a label, in characters; what is longer is a paragraph. */
    private static final int LONGEST = 500;

    private static final Map<String, List<String>> LONG = new HashMap<>();
    private static final Set<String> FIRST_OF_PAIR = new HashSet<>();
    private static int longestWord;

    static {
        for (String line : Lexicon.lines(LEXICON)) {
            int sign = line.indexOf('=');
            String written = line.substring(0, sign).strip();
            LONG.computeIfAbsent(written, one -> new ArrayList<>())
                    .add(line.substring(sign + 1).strip());
            int blank = written.indexOf(' ');
            if (blank > 0) {
                FIRST_OF_PAIR.add(written.substring(0, blank));
            }
            longestWord = Math.max(longestWord, blank < 0 ? written.length() : blank);
        }
    }

    private ShortWords() {}

    /** All that a key may mean, itself left out; empty where nothing is shortened, or too much to be told. */
    static List<String> writtenOut(String key) {
        if (key.length() > LONGEST) {
            return List.of();
        }
        if (!isAnyShort(key)) {
            return List.of();
        }
        String[] words = key.split(" ");
        List<String> all = new ArrayList<>(List.of(""));
        for (int at = 0; at < words.length && all.size() <= MOST; at++) {
            String pair = at + 1 < words.length ? words[at] + " " + words[at + 1] : "";
            boolean two = LONG.containsKey(pair);
            List<String> meant = LONG.getOrDefault(two ? pair : words[at], List.of(words[at]));
            at += two ? 1 : 0;
            List<String> longer = new ArrayList<>();
            all.forEach(begun -> meant.forEach(word -> longer.add(begun.isEmpty() ? word : begun + " " + word)));
            all = longer;
        }
        all.remove(key);
        return all.size() > MOST ? List.of() : all;
    }

    /** Most cells hold no short word, and there are very many cells: looked through without taking them apart. */
    private static boolean isAnyShort(String key) {
        for (int start = 0; start < key.length(); ) {
            int blank = key.indexOf(' ', start);
            int end = blank < 0 ? key.length() : blank;
            if (end - start <= longestWord) {
                String word = key.substring(start, end);
                if (LONG.containsKey(word) || FIRST_OF_PAIR.contains(word) && isPair(key, start, end)) {
                    return true;
                }
            }
            start = end + 1;
        }
        return false;
    }

    private static boolean isPair(String key, int start, int end) {
        int next = key.indexOf(' ', end + 1);
        return LONG.containsKey(key.substring(start, next < 0 ? key.length() : next));
    }
}
