package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;
import vn.congdoan.vanthu.text.viet.Letters;

/** A union's document names the body, not its level only (R17): "kế hoạch của huyện" may be anybody's. Told once. */
final class LevelOnlyRule extends NamedRule {
    private static final Pattern LEVEL = Pattern.compile(
            "(?<!\\p{L})((?:[Tt]rên cơ sở|[Cc]ăn cứ|[Tt]heo|[Tt]hực hiện) (?:[Kk]ế hoạch|[Hh]ướng dẫn|[Cc]hương trình) của )"
                    + "(tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?=\\s?(?:[,.;)]|$))");

    LevelOnlyRule() {
        super("organisation-level", "", Severity.HINT);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        if (!isUnion(input)) {
            return List.of();
        }
        for (Stretch stretch : input.bodyStretches()) {
            Matcher level = LEVEL.matcher(stretch.words());
            if (level.find()) {
                String full = "của LĐLĐ " + level.group(2);
                return List.of(found(
                        stretch,
                        level.start(),
                        level.end(),
                        null,
                        MessageRef.of("check.form.level", "của " + level.group(2), full)));
            }
        }
        return List.of();
    }

    private static boolean isUnion(CheckInput input) {
        String issuer = Letters.fold(input.parts().parentOrganisation() + " " + input.parts().organisation());
        return issuer.contains("lien doan lao dong") || issuer.contains("cong doan");
    }
}
