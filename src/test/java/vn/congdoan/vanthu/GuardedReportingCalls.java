package vn.congdoan.vanthu;

import static vn.congdoan.vanthu.GuardedCalls.NONE;
import static vn.congdoan.vanthu.GuardedCalls.REASON;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.app.round.RoundChangeService;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.app.round.Rounds;
import vn.congdoan.vanthu.app.round.back.SendBackService;
import vn.congdoan.vanthu.app.round.board.BoardService;
import vn.congdoan.vanthu.app.round.board.ReminderService;
import vn.congdoan.vanthu.app.round.fill.FillService;
import vn.congdoan.vanthu.app.round.form.FormService;
import vn.congdoan.vanthu.app.round.intake.IntakeService;
import vn.congdoan.vanthu.app.round.intake.SubmissionService;
import vn.congdoan.vanthu.app.round.report.RoundReportService;
import vn.congdoan.vanthu.app.round.setup.RoundSetupService;
import vn.congdoan.vanthu.app.round.total.ConsolidationService;
import vn.congdoan.vanthu.app.unit.UnitBookService;
import vn.congdoan.vanthu.app.unit.UnitSendingService;
import vn.congdoan.vanthu.app.unit.UnitService;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.user.Permission;

/** Rows of units, reporting rounds, what comes back and what becomes of it. */
final class GuardedReportingCalls {
    private static final LocalDate DAY = ReportingSample.DAY;
    private static final Path FILE = Path.of("none.xlsx");
    private static final Path FOLDER = Path.of("none");
    private static final List<String> CODES = List.of("U01");

    /** See {@link GuardedCalls#SERVICES}. */
    static final Map<Class<?>, Set<String>> SERVICES = Map.ofEntries(
            Map.entry(UnitService.class, Set.of("book", "sending")),
            Map.entry(UnitBookService.class, Set.of()),
            Map.entry(UnitSendingService.class, Set.of()),
            Map.entry(RoundService.class, Set.of("changes")),
            Map.entry(RoundChangeService.class, Set.of()),
            Map.entry(RoundSetupService.class, Set.of("days", "catalogue", "today")),
            Map.entry(FormService.class, Set.of()),
            Map.entry(IntakeService.class, Set.of("submissions")),
            Map.entry(SubmissionService.class, Set.of()),
            Map.entry(SendBackService.class, Set.of()),
            Map.entry(BoardService.class, Set.of()),
            // Words about figures that whoever calls it has already.
            Map.entry(ReminderService.class, Set.of("sample")),
            Map.entry(ConsolidationService.class, Set.of()),
            Map.entry(FillService.class, Set.of()),
            Map.entry(RoundReportService.class, Set.of()));

    private GuardedReportingCalls() {}

    static Stream<GuardedCall> all() {
        return Stream.of(units(), unitSteps(), rounds(), changes(), setup(), intake(), back(), board(), totals())
                .flatMap(List::stream);
    }

    private static List<GuardedCall> units() {
        return List.of(
                of("UnitService.tree", office -> office.units().tree()),
                of("UnitService.on", office -> office.units().on(DAY)),
                of("UnitService.aliveDuring", office -> office.units().aliveDuring(DAY, DAY)),
                of("UnitService.names", office -> office.units().names()),
                of("UnitService.names of a day", office -> office.units().names(DAY)),
                of("UnitService.history", office -> office.units().history(NONE)),
                of("UnitService.learn", office -> office.units().learn(NONE, " ")),
                of("UnitService.learnSender", office -> office.units().learnSender(1, "none@example.org")),
                of("UnitService.save", office -> office.units().save(ReportingSample.NO_UNIT, DAY)),
                job("UnitBookService.plan", office -> office.units().book().plan(FILE)),
                job(
                        "UnitBookService.store",
                        office -> office.units().book().store(ReportingSample.noUnits(), Map.of(), DAY)),
                of(
                        "UnitBookService.export",
                        office -> office.units().book().export(PermissionMatrixTest.folder.resolve("u.xlsx"), DAY)),
                of("UnitSendingService.join", office -> office.units().sending().join()));
    }

    private static List<GuardedCall> unitSteps() {
        return List.of(
                of("UnitService.rename", office -> office.units().rename(NONE, REASON, DAY, REASON)),
                of("UnitService.transfer", office -> office.units().transfer(List.of(NONE), "", DAY, REASON)),
                of("UnitService.dissolve", office -> office.units().dissolve(List.of(NONE), DAY, REASON)),
                of("UnitService.merge", office -> office.units().merge(NONE, List.of(NONE + 1), DAY, "", REASON)),
                of("UnitService.last", office -> office.units().last()),
                of("UnitService.undo", office -> office.units().undo(NONE)),
                of("UnitService.renameGroup", office -> office.units().renameGroup(NONE, "", DAY)));
    }

    private static List<GuardedCall> rounds() {
        return List.of(
                of("RoundService.rounds", office -> office.rounds().rounds()),
                of("RoundService.round by code", office -> office.rounds().round("none")),
                of("RoundService.round", office -> office.rounds().round(NONE)),
                of("RoundService.expected", office -> office.rounds().expected(NONE)),
                of("RoundService.expected of a plan", office -> office.rounds().expected(Rounds.plan())),
                of("RoundService.earlier", office -> office.rounds().earlier(sample().round())),
                of("RoundService.history", office -> office.rounds().history(NONE)),
                of("RoundService.readSpec", office -> office.rounds().readSpec(Path.of("none.json"))),
                of("RoundService.plan", office -> office.rounds().plan(sample().round())),
                of("RoundService.check", office -> office.rounds().check(Rounds.plan())),
                of("RoundService.create", office -> office.rounds().create(Rounds.plan())));
    }

    private static List<GuardedCall> changes() {
        return List.of(
                changing("exempt", changes -> changes.exempt(NONE, CODES, REASON)),
                changing("expect", changes -> changes.expect(NONE, CODES, REASON)),
                changing("extend", changes -> changes.extend(NONE, CODES, DAY, REASON)),
                changing("postpone", changes -> changes.postpone(NONE, DAY, REASON)),
                changing("add", changes -> changes.add(NONE, CODES, REASON)),
                changing("formChange", changes -> changes.formChange(NONE, List.of())),
                changing("changeForm", changes -> changes.changeForm(NONE, List.of(), REASON)),
                changing("close", changes -> changes.close(NONE)),
                changing("reopen", changes -> changes.reopen(NONE, REASON)));
    }

    private static List<GuardedCall> setup() {
        return List.of(
                of("RoundSetupService.proposals", office -> office.setup().proposals(NONE)),
                of("RoundSetupService.freeCode", office -> office.setup().freeCode("none", Rounds.YEAR)),
                of("RoundSetupService.margin", office -> office.setup().margin()),
                of("RoundSetupService.duties", office -> office.setup().duties()),
                of("RoundSetupService.save", office -> office.setup().save(ReportingSample.duty())),
                of("RoundSetupService.remove", office -> office.setup().remove(NONE)),
                of("RoundSetupService.due", office -> office.setup().due()),
                of("RoundSetupService.openDue", office -> office.setup().openDue()),
                of("RoundSetupService.plan", office -> office.setup().plan(ReportingSample.duty(), Rounds.YEAR)),
                job("FormService.forms", office -> office.forms().forms(NONE, ReportingSample.forms(FOLDER))),
                job("FormService.blank", office -> office.forms().blank(NONE, FOLDER, "")));
    }

    private static List<GuardedCall> intake() {
        return List.of(
                of("IntakeService.typed", office -> office.intake().typed(sample().intake(), "A1", "12", REASON)),
                job("IntakeService.plan", office -> office.intake().plan(NONE, List.of(FILE), DAY)),
                job(
                        "IntakeService.around",
                        office -> office.intake().around(sample().intake(), 0, new CellPlace("", 0, 0))),
                job("IntakeService.review", office -> office.intake().review(NONE)),
                job("IntakeService.waiting", office -> office.intake().waiting(NONE)),
                job("IntakeService.waiting one file", office -> office.intake().waiting(NONE, "none.xlsx")),
                of("IntakeService.drop", office -> office.intake().drop(NONE, "none.xlsx")),
                of("IntakeService.waitingFiles", office -> office.intake().waitingFiles(NONE)),
                job("IntakeService.confirm", office -> office.intake().confirm(sample().intake())));
    }

    private static List<GuardedCall> back() {
        return List.of(
                of(
                        "SubmissionService.of",
                        office -> office.intake().submissions().of(NONE)),
                of(
                        "SubmissionService.submission",
                        office -> office.intake().submissions().submission(NONE)),
                of(
                        "SubmissionService.correct",
                        office -> office.intake().submissions().correct(NONE, "A1", "12", REASON)),
                job(
                        "SubmissionService.around",
                        office -> office.intake().submissions().around(NONE, new CellPlace("", 0, 0))),
                of(
                        "SubmissionService.count",
                        office -> office.intake().submissions().count(NONE, REASON)),
                of(
                        "SubmissionService.receive",
                        office -> office.intake().submissions().receive(NONE, DAY, REASON)),
                of("SendBackService.rejected", office -> office.back().rejected(NONE)),
                of("SendBackService.message", office -> office.back().message(NONE)),
                job("SendBackService.sendBack", office -> office.back().sendBack(NONE, List.of(NONE), FOLDER)),
                of("SendBackService.reject", office -> office.back().reject(NONE, REASON)));
    }

    private static List<GuardedCall> board() {
        return List.of(
                of("BoardService.board", office -> office.board().board(NONE)),
                of("BoardService.heatMap", office -> office.board().heatMap(NONE)),
                of("BoardService.running", office -> office.board().running()),
                of("BoardService.copy", office -> office.board().copy(ReportingSample.receipt())),
                of("ReminderService.preview", office -> office.reminders().preview(NONE)),
                of("ReminderService.draft", office -> office.reminders().draft(NONE, ReportingSample.ORDER)),
                of("ReminderService.letter", office -> office.reminders().letter(NONE, ReportingSample.ORDER)),
                of("ReminderService.messages", office -> office.reminders().messages(NONE, ReportingSample.ORDER)),
                job("ReminderService.save", office -> office.reminders().save(NONE, ReportingSample.ORDER, FOLDER)));
    }

    private static List<GuardedCall> totals() {
        return List.of(
                of("ConsolidationService.totals", office -> office.totals().totals(sample().round())),
                job(
                        "ConsolidationService.totals as a job",
                        office -> office.totals().totals(NONE)),
                job("ConsolidationService.series", office -> office.totals().series(NONE)),
                job("ConsolidationService.export", office -> office.totals().export(sample().totals(), written())),
                job("ConsolidationService.copy", office -> office.totals().copy(NONE, "none.xlsx")),
                job("FillService.fill", office -> office.fill().fill(sample().fill(), Map.of(), written())),
                of("FillService.subject", office -> office.fill().subject(sample().fill(), "none")),
                of(
                        "FillService.pointed",
                        office -> office.fill().pointed(sample().fill(), sample().line(), sample().place())),
                job("FillService.propose", office -> office.fill().propose(NONE, FILE)),
                of("RoundReportService.draft", office -> office.reports().draft(NONE)),
                of("RoundReportService.stale", office -> office.reports().stale(NONE)),
                of("RoundReportService.refresh", office -> office.reports().refresh(NONE)));
    }

    /** Where whoever may do it really writes: never among the sources. */
    private static Path written() {
        return PermissionMatrixTest.folder.resolve("written.xlsx");
    }

    private static ReportingSample sample() {
        return PermissionMatrixTest.reporting;
    }

    private static GuardedCall changing(String method, Changing call) {
        return of(
                "RoundChangeService." + method,
                office -> call.on(office.rounds().changes()));
    }

    private static GuardedCall of(String method, Calling call) {
        return GuardedCall.of(
                method, Permission.REPORT, office -> call.on(office.life().reporting()));
    }

    private static GuardedCall job(String method, Making job) {
        return GuardedCall.job(
                method, Permission.REPORT, office -> job.of(office.life().reporting()));
    }

    @FunctionalInterface
    private interface Calling {
        void on(ReportingServices office) throws Exception;
    }

    @FunctionalInterface
    private interface Making {
        Job<?> of(ReportingServices office) throws Exception;
    }

    @FunctionalInterface
    private interface Changing {
        void on(RoundChangeService changes);
    }
}
