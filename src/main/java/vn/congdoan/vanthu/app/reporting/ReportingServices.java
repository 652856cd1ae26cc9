package vn.congdoan.vanthu.app.reporting;

import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.app.round.back.SendBackService;
import vn.congdoan.vanthu.app.round.board.BoardService;
import vn.congdoan.vanthu.app.round.board.ReminderService;
import vn.congdoan.vanthu.app.round.form.FormService;
import vn.congdoan.vanthu.app.round.intake.IntakeService;
import vn.congdoan.vanthu.app.round.report.RoundReportService;
import vn.congdoan.vanthu.app.round.setup.RoundSetupService;
import vn.congdoan.vanthu.app.round.total.ConsolidationService;
import vn.congdoan.vanthu.app.unit.UnitService;

/** The services of units and reporting rounds, for window and command line. */
public record ReportingServices(
        UnitService units,
        RoundService rounds,
        RoundSetupService setup,
        FormService forms,
        IntakeService intake,
        SendBackService back,
        BoardService board,
        ReminderService reminders,
        ConsolidationService totals,
        RoundReportService reports) {}
