package vn.congdoan.vanthu;

import java.time.Clock;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.calendar.CalendarService;
import vn.congdoan.vanthu.app.office.OfficeService;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.app.round.RegisteredUnits;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.app.round.back.SendBackService;
import vn.congdoan.vanthu.app.round.board.BoardService;
import vn.congdoan.vanthu.app.round.board.ReminderService;
import vn.congdoan.vanthu.app.round.fill.FillService;
import vn.congdoan.vanthu.app.round.form.FormService;
import vn.congdoan.vanthu.app.round.intake.IntakeService;
import vn.congdoan.vanthu.app.round.report.RoundReportService;
import vn.congdoan.vanthu.app.round.setup.DeadlineDays;
import vn.congdoan.vanthu.app.round.setup.RoundSetupService;
import vn.congdoan.vanthu.app.round.total.ConsolidationService;
import vn.congdoan.vanthu.app.unit.UnitService;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.files.DataFolder;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.SubmissionRepository;

/** The part of the composition root for units and reporting rounds. */
final class ReportingContext {
    private ReportingContext() {}

    /**
     * @param app with the services of writing ready
     * @param folder with the office's calendars
     */
    static ReportingServices services(
            AppContext app, Database database, AuditTrail audit, Access access, DataFolder folder, Clock clock) {
        CalendarService calendar = new CalendarService(folder.calendar());
        UnitService units = new UnitService(database, audit, access, clock);
        Messages words = new Messages(Messages.VIETNAMESE);
        SubmissionRepository submissions = new SubmissionRepository(database);
        RoundService rounds = new RoundService(database, audit, access, new RegisteredUnits(units, words), words);
        RoundSetupService setup = new RoundSetupService(
                database,
                rounds,
                app.documentService()::draft,
                app.checkingService()::content,
                new DeadlineDays(calendar::workingDays),
                access,
                clock);
        OfficeService office = app.officeService();
        FormService forms = new FormService(
                database, rounds, () -> office.profile().orElseGet(office::sampleProfile), audit, access);
        IntakeService intake = new IntakeService(database, rounds, units, audit, access, words, clock);
        SendBackService back = new SendBackService(database, rounds, () -> office(app), audit, access, words, clock);
        BoardService board = new BoardService(database, rounds, access, folder.returned(), clock);
        ReminderService reminders = new ReminderService(
                database,
                board,
                new ReminderService.Texts(app.documentService(), app.templateService(), app.officeService()),
                units::on,
                calendar::workingDays,
                audit,
                access,
                clock);
        ConsolidationService totals = new ConsolidationService(rounds, units, submissions, access, folder.returned());
        FillService fill = new FillService(database, rounds, units, totals, access);
        RoundReportService reports = new RoundReportService(
                database,
                new RoundReportService.Texts(app.documentService(), app.templateService()),
                rounds,
                totals,
                board::board,
                audit,
                access,
                clock);
        return new ReportingServices(
                units, rounds, setup, forms, intake, back, board, reminders, totals, fill, reports);
    }

    /** Our name, as units know it; "" before the office was set up. */
    private static String office(AppContext app) {
        return app.officeService().profile().map(OfficeProfile::organisation).orElse("");
    }
}
