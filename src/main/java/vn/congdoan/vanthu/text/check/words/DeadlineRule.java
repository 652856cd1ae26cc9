package vn.congdoan.vanthu.text.check.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.content.Deadline;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;

/** A deadline lies after the document's date and not on a day off (R78). */
final class DeadlineRule extends NamedRule {
    DeadlineRule() {
        super("deadline-day", "", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        Optional<LocalDate> own = input.parts().date().full();
        for (Deadline deadline : input.content().deadlines()) {
            Optional<LocalDate> day = deadline.date().full();
            if (day.isEmpty()) {
                continue;
            }
            CheckPlace place = new CheckPlace.InBody(
                    deadline.range().start(), deadline.range().end());
            if (own.isPresent() && day.get().isBefore(own.get())) {
                findings.add(found(
                        severity(),
                        place,
                        deadline.text(),
                        null,
                        MessageRef.of("check.words.deadline-past", written(day.get()), written(own.get()))));
            } else if (deadline.kind() == Deadline.Kind.NO_LATER_THAN
                    && day.get().getDayOfWeek().getValue() >= 6) {
                findings.add(found(
                        Severity.HINT,
                        place,
                        deadline.text(),
                        null,
                        MessageRef.of(
                                "check.words.deadline-weekend", written(day.get()), CalendarRule.name(day.get()))));
            }
        }
        return findings;
    }

    private static String written(LocalDate date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
    }
}
