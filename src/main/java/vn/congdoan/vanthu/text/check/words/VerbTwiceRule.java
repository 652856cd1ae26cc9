package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** One verb twice within a few words (R46): "quán triệt nội dung, quán triệt …", "triển khai, lập kế hoạch và triển khai". */
final class VerbTwiceRule extends NamedRule {
    private static final int NEAR = 2;
    private static final int LISTED = 5;
    private static final Set<String> VERBS = Set.of(
            "học tập", "triển khai", "quán triệt", "phát động", "bồi dưỡng", "đẩy mạnh", "tăng cường", "nâng cao", "phổ biến",
            "tiếp tục", "phấn đấu", "góp phần", "đề nghị", "tuyên truyền");
    private static final Set<String> LISTED_VERBS = Set.of("thực hiện", "xây dựng", "hướng dẫn", "kiểm tra", "rà soát");
    /** After these the verb is a noun's complement and may well stand again. */
    private static final Set<String> NOUNS = Set.of(
            "quả", "việc", "tác", "dung", "hoạch", "trình", "độ", "hình", "thức", "pháp", "liệu", "vụ", "động", "thần", "trường",
            "và", "hoặc", "bản", "trào", "nghiệm", "đã", "được", "gian", "để", "phải");

    VerbTwiceRule() {
        super("verb-twice", "", Severity.HINT);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        for (Stretch stretch : Texts.running(input)) {
            boolean[] quoted = Texts.quoted(stretch.words());
            List<Token> tokens = Token.of(stretch.words());
            for (int i = 0; i + 4 < tokens.size(); i++) {
                int second = second(tokens, i);
                if (second > 0
                        && !quoted[tokens.get(i).start()]
                        && !quoted[tokens.get(second).start()]) {
                    findings.add(finding(stretch, tokens, i, second));
                    i = second + 1;
                }
            }
        }
        return findings;
    }

    /** Index of the verb's second place; -1 for none. */
    private static int second(List<Token> tokens, int first) {
        String verb = verb(tokens, first);
        boolean near = VERBS.contains(verb);
        if (!near && !LISTED_VERBS.contains(verb)) {
            return -1;
        }
        int from = first + 2;
        if (tokens.get(from).text().equals(",")) {
            int to = next(tokens, verb, from + 1, LISTED);
            return to > 0 && tokens.get(to - 1).lower().equals("và") ? to : -1;
        }
        int to = near ? next(tokens, verb, from, NEAR) : -1;
        return to > from && !NOUNS.contains(tokens.get(to - 1).lower()) ? to : -1;
    }

    /** Where the verb stands again within so many words, no mark between. */
    private static int next(List<Token> tokens, String verb, int from, int most) {
        for (int i = from; i + 1 < tokens.size() && i <= from + most; i++) {
            if (!tokens.get(i).isWord()) {
                return -1;
            }
            if (!tokens.get(i).isCapitalised() && verb(tokens, i).equals(verb)) {
                return i;
            }
        }
        return -1;
    }

    private static String verb(List<Token> tokens, int at) {
        return tokens.get(at).lower() + " " + tokens.get(at + 1).lower();
    }

    private CheckFinding finding(Stretch stretch, List<Token> tokens, int first, int second) {
        return found(
                stretch,
                tokens.get(first).start(),
                tokens.get(second + 1).end(),
                null,
                MessageRef.of("check.words.verb-twice", verb(tokens, first)));
    }
}
