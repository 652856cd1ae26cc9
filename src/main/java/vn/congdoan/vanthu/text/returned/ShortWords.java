package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.text.viet.Lexicon;

/** Shortened words of labels written out: "so dv nu" as "so doan vien nu" and, because nobody can tell, "so don vi nu". */
final class ShortWords {
    private static final String LEXICON = "/text/viet/label-short.txt";
    private static final int MOST = 32;
    /** Of a label, in characters; what is longer is a paragraph. */
    private static final int LONGEST = 500;

    private static final Map<String, List<String>> LONG = new HashMap<>();

    static {
        for (String line : Lexicon.lines(LEXICON)) {
            int sign = line.indexOf('=');
            LONG.computeIfAbsent(line.substring(0, sign).strip(), one -> new ArrayList<>())
                    .add(line.substring(sign + 1).strip());
        }
    }

    private ShortWords() {}

    /** All that a key may mean, itself left out; empty where nothing is shortened, or too much to be told. */
    static List<String> writtenOut(String key) {
        if (key.length() > LONGEST) {
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
}
