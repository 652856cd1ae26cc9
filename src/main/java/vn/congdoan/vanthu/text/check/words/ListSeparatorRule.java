package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** Documents in a list are kept apart by one mark (R45): a comma among semicolons joins two that don't belong together. */
final class ListSeparatorRule extends NamedRule {
    private static final String TYPES =
            "Nghị quyết|Nghị định|Quyết định|Quy định|Chỉ thị|Kết luận|Hướng dẫn|Kế hoạch|Thông tư|Công văn|Chương trình hành động";

    private static final Pattern AFTER_COMMA = Pattern.compile("của Đảng(,) ((?:" + TYPES + ") số \\d{1,5})");
    private static final Pattern AFTER_SEMICOLON = Pattern.compile("; (?:" + TYPES + ") số \\d");

    ListSeparatorRule() {
        super("list-separator", "", Severity.HINT);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        for (Stretch stretch : Texts.running(input)) {
            Matcher comma = AFTER_COMMA.matcher(stretch.words());
            while (comma.find()) {
                String type = comma.group(2).substring(0, comma.group(2).indexOf(" số"));
                String before = stretch.words().substring(Math.max(0, comma.start() - 90), comma.start());
                if (AFTER_SEMICOLON.matcher(stretch.words()).find() && !before.contains(type + " Đại hội")) {
                    findings.add(found(
                            stretch,
                            comma.start(),
                            comma.end(),
                            Repair.proposed(stretch.place(comma.start(1), comma.end(1)), ";"),
                            MessageRef.of("check.words.list-comma", comma.group(2))));
                }
            }
        }
        return findings;
    }
}
