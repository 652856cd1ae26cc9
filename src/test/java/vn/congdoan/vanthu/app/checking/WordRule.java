package vn.congdoan.vanthu.app.checking;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.CheckRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** A rule for tests: it dislikes one word, and may know a better one. */
public record WordRule(String id, String word, String better, boolean safe, Severity severity) implements CheckRule {
    /** Safely mended. */
    public static final WordRule WRONG = new WordRule("wrong-word", "nghỉa", "nghĩa", true, Severity.ERROR);
    /** Mended when asked. */
    public static final WordRule DOUBTFUL = new WordRule("doubtful-word", "triệt để", "đầy đủ", false, Severity.HINT);
    /** Only a person can mend it. */
    public static final WordRule VAGUE = new WordRule("vague-word", "kịp thời", "", false, Severity.WARNING);

    @Override
    public String clause() {
        return "NĐ 30, Phụ lục I, II.6";
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        for (Stretch stretch : input.stretches()) {
            int at = stretch.words().indexOf(word);
            while (at >= 0) {
                var place = stretch.place(at, at + word.length());
                Repair repair =
                        better.isEmpty() ? null : safe ? Repair.safe(place, better) : Repair.proposed(place, better);
                findings.add(new CheckFinding(
                        id, clause(), severity, place, word, MessageRef.of("editor.findings.excerpt", word), repair));
                at = stretch.words().indexOf(word, at + word.length());
            }
        }
        return findings;
    }
}
