package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import java.util.Locale;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.viet.Letters;

/** The heads of Party and State papers are never mixed. */
final class MixedHeadRule extends PartRule {
    private static final int HEAD = 15;

    MixedHeadRule() {
        super("mixed-head", "NĐ 30, Điều 2", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        boolean mixed = isParty(input) && hasNationalTitle(input);
        return mixed ? List.of(missing(MessageRef.of("check.form.mixedHead"))) : List.of();
    }

    /** Looked for in the file itself: the reader takes the Party's own title for the national one. */
    private static boolean hasNationalTitle(CheckInput input) {
        return input.source()
                .map(source -> source.lines().stream()
                        .limit(HEAD)
                        .anyMatch(line -> Letters.fold(line.text()).contains("cong hoa xa hoi chu nghia")
                                && line.text().equals(line.text().toUpperCase(Locale.ROOT))))
                .orElse(false);
    }
}
