package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** A share of people or of units is at most 100% (R78); targets may be passed ("đạt 105% kế hoạch"). */
final class PercentageRule extends NamedRule {
    private static final Pattern SHARE = Pattern.compile(
            "(?<![\\d.,])(\\d{3,4})(?:,\\d{1,2})? ?%(?= (?:số )?(?:trở lên )?(?:cán bộ|đoàn viên|người lao động|CNVCLĐ|NLĐ|CĐCS|công đoàn cơ sở|Công đoàn cơ sở|cơ quan|đơn vị|doanh nghiệp|gia đình|nữ|giáo viên|nhà giáo|học sinh))");

    PercentageRule() {
        super("percentage", "", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        for (Stretch stretch : input.stretches()) {
            Matcher share = SHARE.matcher(stretch.words());
            while (share.find()) {
                if (Integer.parseInt(share.group(1)) > 100) {
                    findings.add(found(
                            stretch,
                            share.start(),
                            share.end(),
                            null,
                            MessageRef.of("check.words.percentage", share.group())));
                }
            }
        }
        return findings;
    }
}
