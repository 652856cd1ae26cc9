package vn.congdoan.vanthu.app.round.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.round.PastFigures;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.sheet.open.WorkbookOpener;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.SubmissionRepository;

/** What people do with reports that are in: correct a figure, say which counts, put the day of receipt right. All of it is logged. */
public final class SubmissionService {
    private final Database database;
    private final RoundService rounds;
    private final SubmissionRepository submissions;
    private final AuditTrail audit;
    private final Access access;
    private final Messages words;
    private final Clock clock;

    SubmissionService(
            Database database, RoundService rounds, AuditTrail audit, Access access, Messages words, Clock clock) {
        this.database = database;
        this.rounds = rounds;
        this.audit = audit;
        this.access = access;
        this.words = words;
        this.clock = clock;
        submissions = new SubmissionRepository(database);
    }

    /** All files of a round, by unit and version. */
    public List<FiledSubmission> of(long roundId) {
        access.require(Permission.REPORT);
        return submissions.filed(roundId);
    }

    /**
     * The cells around one of a stored file, as the unit sent it.
     *
     * @return without cells where the sheet isn't there any more; the job fails with {@code round.file.none} when the file wasn't kept
     */
    public Job<CellSurroundings> around(long id, CellPlace place) {
        return new Job<>(MessageRef.of("report.in.job.cell"), control -> {
            FiledSubmission one = submission(id);
            byte[] bytes = submissions.file(id);
            if (bytes.length == 0) {
                throw ProblemException.of("round.file.none", one.submission().file());
            }
            return CellSurroundings.of(
                    WorkbookOpener.open(bytes, one.submission().file()), place);
        });
    }

    /** @throws ProblemException {@code report.in.noSubmission} */
    public FiledSubmission submission(long id) {
        access.require(Permission.REPORT);
        return submissions.byId(id).orElseThrow(() -> ProblemException.of("report.in.noSubmission"));
    }

    /**
     * Puts a value in place of what a unit reported; what stood there stays beside it. A rejected report whose last error that was
     * counts from now on, unless a later one does.
     *
     * @param typed in any shape that units use; "" to leave the figure out
     * @throws ProblemException as {@link TypedValue#read}, {@code report.in.noSubmission}, {@code report.in.closed}
     */
    public FiledSubmission correct(long id, String code, String typed, String reason) {
        access.require(Permission.REPORT);
        return database.transaction(() -> {
            FiledSubmission filed = submission(id);
            ReportingRound round = open(filed);
            Correction correction = TypedValue.read(round.form(), round.period(), code, typed, reason);
            List<ReportedValue> values = corrected(round, filed, code, correction);
            audit.note(
                    "REPORT_CORRECTED",
                    AuditSubject.round(round.id()),
                    words.get("report.in.audit.corrected", unit(filed), code, typed.strip(), reason.strip()));
            return settled(round, filed, values, code);
        });
    }

    private FiledSubmission settled(
            ReportingRound round, FiledSubmission filed, List<ReportedValue> values, String corrected) {
        List<CellFinding> findings = FigureChecks.again(
                round.form(), values, filed.findings(), Set.of(corrected), question -> false, previous(round, filed));
        boolean right = findings.stream().allMatch(one -> one.weight() == Weight.NOTE);
        Submission before = filed.submission();
        Status status = before.status();
        if (status == Status.REJECTED && right) {
            status = isOvertaken(filed) ? Status.SUPERSEDED : Status.COUNTS;
        }
        if (status == Status.COUNTS && before.status() != Status.COUNTS) {
            makeWay(before);
        }
        String problem = status == Status.REJECTED ? problem(before, findings, round) : "";
        Submission after = before.judged(status, values, problem);
        return submissions.save(new FiledSubmission(after, filed.filing(), findings), null);
    }

    private String problem(Submission before, List<CellFinding> findings, ReportingRound round) {
        String errors = new FindingWords(words).errors(findings, round.form());
        return errors.isEmpty() ? before.problem() : errors;
    }

    private List<ReportedValue> previous(ReportingRound round, FiledSubmission filed) {
        return new PastFigures(rounds, submissions)
                .before(round)
                .getOrDefault(filed.submission().unitId(), List.of());
    }

    private List<ReportedValue> corrected(
            ReportingRound round, FiledSubmission filed, String code, Correction correction) {
        Map<String, ReportedValue> byCode = filed.submission().values().stream()
                .collect(Collectors.toMap(ReportedValue::code, Function.identity()));
        ReportedValue before = byCode.remove(code);
        CellFinding found = filed.findings().stream()
                .filter(one -> one.code().equals(code) && one.place() != null)
                .findFirst()
                .orElse(null);
        correction
                .value()
                .ifPresent(value -> byCode.put(
                        code,
                        new ReportedValue(
                                code,
                                value,
                                before != null ? before.place() : found == null ? null : found.place(),
                                before != null ? before.original() : found == null ? "" : found.value(),
                                words.get(
                                        "report.in.note.corrected",
                                        access.user().name(),
                                        correction.reason()))));
        List<ReportedValue> ordered = new ArrayList<>();
        for (Indicator indicator : round.form().indicators()) {
            if (byCode.containsKey(indicator.code())) {
                ordered.add(byCode.get(indicator.code()));
            }
        }
        return ordered;
    }

    /**
     * Says which of a unit's reports counts.
     *
     * @param reason why; kept with it and in the log
     * @throws ProblemException {@code report.in.count.reason}, {@code report.in.count.rejected} for one that can't be used
     */
    public FiledSubmission count(long id, String reason) {
        access.require(Permission.REPORT);
        if (reason.isBlank()) {
            throw ProblemException.of("report.in.count.reason");
        }
        return database.transaction(() -> {
            FiledSubmission filed = submission(id);
            ReportingRound round = open(filed);
            Submission one = filed.submission();
            if (one.status() == Status.REJECTED) {
                throw ProblemException.of("report.in.count.rejected", one.file());
            }
            makeWay(one);
            audit.note(
                    "REPORT_COUNTS",
                    AuditSubject.round(round.id()),
                    words.get("report.in.audit.counts", unit(filed), one.file(), one.version(), reason.strip()));
            return submissions.save(
                    filed.with(one.withStatus(Status.COUNTS))
                            .with(filed.filing().withStatusReason(reason.strip())),
                    null);
        });
    }

    /**
     * Puts the day of receipt right, which decides between in time and late.
     *
     * @throws ProblemException {@code report.in.received.reason}, {@code report.in.received.future}
     */
    public FiledSubmission receive(long id, LocalDate day, String reason) {
        access.require(Permission.REPORT);
        if (reason.isBlank()) {
            throw ProblemException.of("report.in.received.reason");
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw ProblemException.of("report.in.received.future", PrintedDay.of(day));
        }
        return database.transaction(() -> {
            FiledSubmission filed = submission(id);
            ReportingRound round = open(filed);
            audit.note(
                    "REPORT_RECEIVED",
                    AuditSubject.round(round.id()),
                    words.get(
                            "report.in.audit.received",
                            unit(filed),
                            PrintedDay.of(filed.submission().received()),
                            PrintedDay.of(day),
                            reason.strip()));
            return submissions.save(
                    filed.with(filed.submission().receivedOn(day))
                            .with(filed.filing().withReceivedReason(reason.strip())),
                    null);
        });
    }

    private ReportingRound open(FiledSubmission filed) {
        ReportingRound round = rounds.round(filed.submission().roundId());
        if (round.closed()) {
            throw ProblemException.of("report.in.closed", round.code());
        }
        return round;
    }

    private void makeWay(Submission one) {
        submissions.all(one.roundId()).stream()
                .filter(other -> other.unitId() == one.unitId() && other.id() != one.id())
                .filter(other -> other.status() == Status.COUNTS)
                .forEach(other -> submissions.save(other.withStatus(Status.SUPERSEDED), null));
    }

    /** Whether one that counts was received later. */
    private boolean isOvertaken(FiledSubmission filed) {
        Submission one = filed.submission();
        return submissions.filed(one.roundId()).stream()
                .filter(other -> other.submission().unitId() == one.unitId())
                .filter(other -> other.submission().status() == Status.COUNTS)
                .anyMatch(other -> Standings.isLater(other, filed));
    }

    private String unit(FiledSubmission filed) {
        long unit = filed.submission().unitId();
        return rounds.expected(filed.submission().roundId()).stream()
                .filter(one -> one.unitId() == unit)
                .map(ExpectedUnit::code)
                .findFirst()
                .orElse(String.valueOf(unit));
    }
}
