package vn.congdoan.vanthu.ui.round;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;

/**
 * A round in the list.
 *
 * @param expected how many units owe a report
 * @param exempt how many don't
 * @param received how many units' reports count; negative while nobody can tell
 */
public record RoundRow(ReportingRound round, int expected, int exempt, int received) {

    /** Negative when the deadline has passed. */
    long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, round.deadline());
    }
}
