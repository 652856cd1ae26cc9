package vn.congdoan.vanthu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.app.round.Rounds;
import vn.congdoan.vanthu.app.round.board.Reminder;
import vn.congdoan.vanthu.app.round.board.ReminderOrder;
import vn.congdoan.vanthu.app.round.fill.FillLine;
import vn.congdoan.vanthu.app.round.fill.FillPlan;
import vn.congdoan.vanthu.app.round.form.FormsOrder;
import vn.congdoan.vanthu.app.round.form.MadeForms;
import vn.congdoan.vanthu.app.round.intake.IntakePlan;
import vn.congdoan.vanthu.app.round.total.RoundTotals;
import vn.congdoan.vanthu.app.unit.ImportPlan;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.board.Receipt;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;
import vn.congdoan.vanthu.domain.report.fill.FillSubject;
import vn.congdoan.vanthu.domain.report.fill.FillTarget;
import vn.congdoan.vanthu.domain.report.plan.DueRule;
import vn.congdoan.vanthu.domain.report.plan.Periods;
import vn.congdoan.vanthu.domain.report.plan.RecurringDuty;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.unit.Unit;

/** A round with a unit that owes its report, for what services are given and not asked for by a number. */
record ReportingSample(ReportingRound round, IntakePlan intake, RoundTotals totals, Reminder reminder, FillPlan fill) {
    static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    static final ReminderOrder ORDER = new ReminderOrder(DAY, "", false);
    static final Unit NO_UNIT = new Unit(0, "", "", "", "", "", "", null, null, null);

    static ReportingSample in(AppContext office, Path folder) throws Exception {
        ReportingServices reporting = office.life().reporting();
        reporting.units().save(Rounds.newUnit(1), DAY);
        ReportingRound round = reporting.rounds().create(Rounds.plan(Rounds.count("A1", "Một")));
        Path torn = Files.writeString(folder.resolve("torn.xlsx"), "PK");
        MadeForms form = reporting
                .forms()
                .blank(round.id(), folder.resolve("forms"), "")
                .work()
                .run(JobControl.UNATTENDED);
        Path superior = form.place().resolve(form.forms().get(0).file());
        return new ReportingSample(
                round,
                reporting.intake().plan(round.id(), List.of(torn), DAY).work().run(JobControl.UNATTENDED),
                reporting.totals().totals(round),
                reporting.reminders().preview(round.id()),
                reporting.fill().propose(round.id(), superior).work().run(JobControl.UNATTENDED));
    }

    UnitStanding standing() {
        return reminder.board().units().get(0);
    }

    CellPlace place() {
        return new CellPlace(fill.book().sheets().get(0).name(), 0, 0);
    }

    FillLine line() {
        FillSubject subject = new FillSubject("A1", FillSubject.Scope.TOTAL, "", 0);
        FillTarget target = new FillTarget(subject, place(), "", "", FillTarget.State.values()[0], Optional.empty());
        return new FillLine(target, form().get(0), "", Optional.empty());
    }

    static Receipt receipt() {
        return new Receipt(GuardedCalls.NONE, 1, 1, "none.xlsx", DAY, Submission.Status.COUNTS, "", false);
    }

    static ImportPlan noUnits() {
        return new ImportPlan("none.xlsx", List.of(), List.of(), List.of());
    }

    static FormsOrder forms(Path folder) {
        return new FormsOrder(Set.of(), folder, false, false, "");
    }

    /** Of no title, which is refused. */
    static RecurringDuty duty() {
        return new RecurringDuty(
                0,
                "",
                "none",
                Periods.Kind.YEAR,
                new DueRule(DueRule.Kind.AFTER_END, 0, 0, List.of()),
                -1,
                Rounds.plan().form(),
                List.of(),
                DAY,
                false,
                true);
    }

    List<Indicator> form() {
        return round.form().indicators();
    }
}
