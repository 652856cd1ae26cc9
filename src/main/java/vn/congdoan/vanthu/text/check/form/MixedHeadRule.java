package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;

/** The heads of Party and State papers are never mixed. */
final class MixedHeadRule extends PartRule {
    private static final Pattern STATE = Pattern.compile("CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM");

    MixedHeadRule() {
        super("mixed-head", "NĐ 30, Điều 2", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        boolean mixed = isFile(input) && isParty(input) && says(input, STATE);
        return mixed ? List.of(missing(MessageRef.of("check.form.mixedHead"))) : List.of();
    }
}
