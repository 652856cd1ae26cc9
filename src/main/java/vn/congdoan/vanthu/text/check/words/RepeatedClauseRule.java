package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** A long clause that stands twice word for word (R46): twenty words or more without a figure, outside quotation marks. */
final class RepeatedClauseRule extends NamedRule {
    private static final int WORDS = 20;

    RepeatedClauseRule() {
        super("clause-repeated", "", Severity.WARNING);
    }

    private record Word(Stretch stretch, Token token, int run) {}

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<Word> words = words(input);
        Map<Integer, Integer> firsts = new HashMap<>();
        List<CheckFinding> findings = new ArrayList<>();
        int coveredTo = -1;
        for (int end = WORDS; end <= words.size(); end++) {
            int start = end - WORDS;
            if (words.get(start).run() != words.get(end - 1).run()) {
                continue;
            }
            Integer earlier = firsts.putIfAbsent(hash(words, start), start);
            if (earlier != null && start > coveredTo && same(words, earlier, start)) {
                int last = longest(words, earlier, start);
                if (isOwnWording(words.subList(start, last + 1))) {
                    findings.add(finding(words, earlier, start, last));
                }
                coveredTo = last;
            }
        }
        return findings;
    }

    private static List<Word> words(CheckInput input) {
        List<Word> words = new ArrayList<>();
        int run = 0;
        for (Stretch stretch : Texts.running(input)) {
            if (stretch.block().ref().area() == Area.LEGAL_BASIS) {
                continue;
            }
            boolean[] quoted = Texts.quoted(stretch.words());
            run++;
            for (Token token : Token.of(stretch.words())) {
                if (token.isNumber() || quoted[token.start()]) {
                    run++;
                } else if (token.isWord()) {
                    words.add(new Word(stretch, token, run));
                }
            }
        }
        return words;
    }

    /** Names of bodies and documents are repeated as they are; so is what follows the date of a citation. */
    private static boolean isOwnWording(List<Word> clause) {
        long capitals =
                clause.stream().filter(word -> word.token().isCapitalised()).count();
        String first = clause.get(0).token().lower();
        return capitals * 6 <= clause.size() && !first.equals("của") && !first.equals("về");
    }

    private static int hash(List<Word> words, int start) {
        int hash = 7;
        for (int i = start; i < start + WORDS; i++) {
            hash = 31 * hash + words.get(i).token().lower().hashCode();
        }
        return hash;
    }

    private static boolean same(List<Word> words, int one, int other) {
        for (int i = 0; i < WORDS; i++) {
            if (!words.get(one + i)
                    .token()
                    .lower()
                    .equals(words.get(other + i).token().lower())) {
                return false;
            }
        }
        return other >= one + WORDS;
    }

    private static int longest(List<Word> words, int one, int other) {
        int length = WORDS;
        while (other + length < words.size()
                && one + length < other
                && words.get(other + length).stretch() == words.get(other).stretch()
                && words.get(one + length).stretch() == words.get(one).stretch()
                && words.get(one + length)
                        .token()
                        .lower()
                        .equals(words.get(other + length).token().lower())) {
            length++;
        }
        return other + length - 1;
    }

    /** Shown where it stands first, so that both are in view when the person goes on reading. */
    private CheckFinding finding(List<Word> words, int earlier, int start, int last) {
        int length = last - start + 1;
        Word first = words.get(earlier);
        Word end = words.get(earlier + length - 1);
        return found(
                first.stretch(),
                first.token().start(),
                end.stretch() == first.stretch()
                        ? end.token().end()
                        : first.token().end(),
                null,
                MessageRef.of("check.words.clause-repeated", length));
    }
}
