package vn.congdoan.vanthu.text.check.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** The section on money names a sum or an estimate (R77). */
final class BudgetRule extends NamedRule {
    private static final Pattern SUM = Pattern.compile(
            "\\d|dự toán|theo quy định|theo chế độ|phụ lục", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    BudgetRule() {
        super("budget-without-sum", "", Severity.HINT);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<Stretch> running = Texts.running(input);
        for (int i = 0; i + 1 < running.size(); i++) {
            Stretch head = running.get(i);
            String title = head.words().strip().toLowerCase(Locale.ROOT);
            if (head.block().level() != null && (title.equals("kinh phí") || title.equals("kinh phí thực hiện"))) {
                return section(running, i);
            }
        }
        return List.of();
    }

    private List<CheckFinding> section(List<Stretch> running, int head) {
        Level level = running.get(head).block().level();
        int end = head + 1;
        while (end < running.size() && !ends(running.get(end).block().level(), level)) {
            if (SUM.matcher(running.get(end).words()).find()) {
                return List.of();
            }
            end++;
        }
        if (end == head + 1) {
            return List.of();
        }
        Stretch first = running.get(head + 1);
        return List.of(found(first, 0, first.words().length(), null, MessageRef.of("check.words.budget-empty")));
    }

    private static boolean ends(Level level, Level head) {
        return level != null && level.compareTo(head) <= 0;
    }
}
