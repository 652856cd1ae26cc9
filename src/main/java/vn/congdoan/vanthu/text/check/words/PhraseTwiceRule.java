package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** One complement twice in a sentence (R46): "trong cán bộ, đoàn viên … trong cán bộ, đoàn viên". */
final class PhraseTwiceRule extends NamedRule {
    private static final int WORDS = 6;
    private static final Set<String> OPENERS = Set.of("trong", "cho", "tới", "đến", "với", "tại");

    PhraseTwiceRule() {
        super("phrase-twice", "", Severity.HINT);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        for (Stretch stretch : Texts.running(input)) {
            boolean[] quoted = Texts.quoted(stretch.words());
            List<Token> sentence = new ArrayList<>();
            for (Token token : Token.of(stretch.words())) {
                if (token.isMark() && ".;:?!".contains(token.text())) {
                    sentence(stretch, sentence, findings);
                    sentence.clear();
                } else if (token.isWord() && !quoted[token.start()]) {
                    sentence.add(token);
                }
            }
            sentence(stretch, sentence, findings);
        }
        return findings;
    }

    private void sentence(Stretch stretch, List<Token> words, List<CheckFinding> findings) {
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            if (OPENERS.contains(words.get(i).lower())) {
                String phrase = phrase(words, i);
                Integer first = firsts.putIfAbsent(phrase, i);
                if (first != null && i >= first + WORDS && !isTitle(stretch.words(), words, first, i)) {
                    Token start = words.get(first);
                    Token end = words.get(first + WORDS - 1);
                    String there = stretch.words().substring(start.start(), end.end());
                    findings.add(found(
                            stretch, start.start(), end.end(), null, MessageRef.of("check.words.phrase-twice", there)));
                    return;
                }
            }
        }
    }

    /** The name of a document says again what the sentence is about. */
    private static boolean isTitle(String text, List<Token> words, int first, int second) {
        return text.substring(words.get(first).start(), words.get(second).start())
                .matches("(?s).*\\d[-/]\\p{Lu}[^,;.”]{0,80} về [^,;.”]{0,120}");
    }

    private static String phrase(List<Token> words, int from) {
        StringBuilder phrase = new StringBuilder();
        words.subList(from, from + WORDS)
                .forEach(word -> phrase.append(word.lower()).append(' '));
        return phrase.toString();
    }
}
