package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many phrases looked for in one walk over a text: by their first word, the longest first. */
final class PhraseTable {
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    PhraseTable(List<Phrase> phrases) {
        phrases.forEach(phrase -> byFirst.computeIfAbsent(phrase.words().get(0), first -> new ArrayList<>())
                .add(phrase));
        byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Phrase p) -> -p.words().size())));
    }

    /** Where a phrase stands. @param first index of its first token @param last index of its last token */
    record Hit(Phrase phrase, int first, int last) {}

    /** The phrases of a text, none overlapping an earlier one. */
    List<Hit> find(List<Token> tokens) {
        List<String> keys = tokens.stream().map(Phrase::key).toList();
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < keys.size()) {
            Phrase phrase = phraseAt(keys, at);
            if (phrase == null) {
                at++;
            } else {
                hits.add(new Hit(phrase, at, at + phrase.words().size() - 1));
                at += phrase.words().size();
            }
        }
        return hits;
    }

    private Phrase phraseAt(List<String> keys, int at) {
        for (Phrase phrase : byFirst.getOrDefault(keys.get(at), List.of())) {
            int end = at + phrase.words().size();
            if (end <= keys.size()
                    && keys.subList(at, end).equals(phrase.words())
                    && (!phrase.atClause() || startsClause(keys, at))
                    && mayFollow(phrase, keys, end)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean startsClause(List<String> keys, int at) {
        return at == 0 || ".;:,!?".contains(keys.get(at - 1));
    }

    private static boolean mayFollow(Phrase phrase, List<String> keys, int end) {
        if (phrase.notBefore().isEmpty() || end >= keys.size()) {
            return true;
        }
        String next = keys.get(end);
        return !phrase.notBefore().contains(next)
                && !(phrase.notBefore().contains("#") && Character.isDigit(next.charAt(0)));
    }
}
