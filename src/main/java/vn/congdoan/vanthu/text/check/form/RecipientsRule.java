package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** Nơi nhận is there (R70). */
final class RecipientsRule extends PartRule {
    private static final Set<String> WITHOUT = Set.of("GGT", "GNP", "GUQ", "THƯ", "HĐ", "BTT", "BGN", "BB", "PG", "PB");

    private static final Pattern RECIPIENTS = Pattern.compile("(?iu)nơi\\s{1,3}(?:nhận|gửi)|^\\W{0,9}lưu\\s{0,3}:");

    RecipientsRule() {
        super("recipients-missing", "NĐ 30, Phụ lục I, II.9", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        boolean missing = showsAll(input)
                && !WITHOUT.contains(input.parts().type().code())
                && !isShown(input, Part.RECIPIENTS)
                && !isShown(input, Part.ARCHIVE)
                && !says(input, RECIPIENTS);
        return missing ? List.of(missing(MessageRef.of("check.form.recipients.missing"))) : List.of();
    }
}
