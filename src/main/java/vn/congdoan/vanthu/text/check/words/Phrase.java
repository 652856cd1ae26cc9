package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words to look for, and what is to stand there.
 *
 * @param words the tokens in lower case, tones in the older place ("hóa")
 * @param right what stands there when it is right
 * @param atClause only where a clause begins
 * @param notBefore tokens that must not follow; "#" is any number
 * @param flag what the data file says in front: "=", "?", "!" or ""
 */
record Phrase(List<String> words, String right, boolean atClause, Set<String> notBefore, String flag) {

    /** "wrong => right". */
    static Phrase ofPair(String line) {
        int arrow = line.indexOf("=>");
        String wrong = line.substring(0, arrow).strip();
        boolean atClause = wrong.startsWith("^");
        Set<String> notBefore = new TreeSet<>();
        List<String> words = new ArrayList<>();
        for (String part : (atClause ? wrong.substring(1) : wrong).strip().split(" +")) {
            if (part.startsWith("!") && part.length() > 1) {
                notBefore.add(part.substring(1));
            } else {
                words.addAll(keys(part));
            }
        }
        return new Phrase(words, line.substring(arrow + 2).strip(), atClause, notBefore, "");
    }

    /** A right form that is looked for in any capitals and, when it has commas, without them. */
    static List<Phrase> ofRight(String line) {
        boolean flagged = "=?!".indexOf(line.charAt(0)) >= 0;
        String right = flagged ? line.substring(1).strip() : line;
        String flag = flagged ? line.substring(0, 1) : "";
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(new Phrase(keys(right), right, false, Set.of(), flag));
        if (right.indexOf(',') >= 0) {
            phrases.add(new Phrase(keys(right.replace(",", " ")), right, false, Set.of(), flag));
        }
        return phrases;
    }

    /** The tokens of words as they are compared. */
    static List<String> keys(String words) {
        return Token.of(words).stream().map(token -> key(token)).toList();
    }

    static String key(Token token) {
        return Tones.older(token.lower());
    }
}
