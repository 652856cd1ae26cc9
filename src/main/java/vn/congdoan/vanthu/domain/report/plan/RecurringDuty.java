package vn.congdoan.vanthu.domain.report.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan.PlannedForm;

/**
 * A report that is due again and again.
 *
 * @param id 0 until stored
 * @param title of each round, without its period: "Báo cáo công tác công đoàn"
 * @param code what the codes of its rounds begin with: "CTCD"
 * @param due when the units' reports are due; the office's own day where {@code margin} isn't negative
 * @param margin working days between the units' deadline and the office's own; negative where nothing goes further up
 * @param units codes; empty for all
 * @param since periods that begin earlier aren't its
 * @param automatic whether a round is opened without asking once its period has begun
 */
public record RecurringDuty(
        long id,
        String title,
        String code,
        Periods.Kind every,
        DueRule due,
        int margin,
        PlannedForm form,
        List<String> units,
        LocalDate since,
        boolean automatic,
        boolean active) {
    public RecurringDuty {
        title = title.strip();
        code = code.strip();
        Objects.requireNonNull(every, "every");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(form, "form");
        units = List.copyOf(units);
        Objects.requireNonNull(since, "since");
    }

    /** What its rounds are tied together by. */
    public String series() {
        return "duty-" + id;
    }

    /**
     * The periods that want a round: the one that runs, and the one before while its reports aren't due yet. Older ones aren't
     * made up for.
     *
     * @param rounds those there are of its series
     */
    public List<ReportPeriod> wanting(LocalDate today, List<ReportingRound> rounds) {
        ReportPeriod running = Periods.with(every, today);
        ReportPeriod before = Periods.with(every, running.from().minusDays(1));
        return Stream.of(before, running)
                .filter(period -> active && !period.from().isBefore(since))
                .filter(period -> !due.due(period).isBefore(today))
                .filter(period ->
                        rounds.stream().noneMatch(round -> round.period().equals(period)))
                .toList();
    }

    public RecurringDuty withId(long stored) {
        return new RecurringDuty(stored, title, code, every, due, margin, form, units, since, automatic, active);
    }
}
