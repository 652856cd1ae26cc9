package vn.congdoan.vanthu.app.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.plan.FormRevision;
import vn.congdoan.vanthu.domain.report.plan.FormVersions;
import vn.congdoan.vanthu.domain.report.plan.IndicatorCheck;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;
import vn.congdoan.vanthu.domain.template.NearestName;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.ReportFormRepository;
import vn.congdoan.vanthu.storage.RoundRepository;
import vn.congdoan.vanthu.storage.SubmissionRepository;

/** What may change of a round after it was opened; each change needs its reason and is noted. */
public final class RoundChangeService {
    private final Database database;
    private final RoundRepository rounds;
    private final ReportFormRepository forms;
    private final SubmissionRepository submissions;
    private final AuditTrail audit;
    private final Access access;
    private final BiFunction<ReportingRound, List<String>, List<ExpectedUnit>> addable;

    /** @param addable the units of some codes as a round would expect them; refuses unknown ones */
    RoundChangeService(
            Database database,
            AuditTrail audit,
            Access access,
            BiFunction<ReportingRound, List<String>, List<ExpectedUnit>> addable) {
        this.database = Objects.requireNonNull(database, "database");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.addable = Objects.requireNonNull(addable, "addable");
        rounds = new RoundRepository(database);
        forms = new ReportFormRepository(database);
        submissions = new SubmissionRepository(database);
    }

    /** These units owe nothing from now on; what they sent stays where it is. */
    public List<ExpectedUnit> exempt(long roundId, List<String> codes, String reason) {
        String why = reason(reason);
        return units(roundId, codes, "ROUND_EXEMPT", why, unit -> unit.exempted(why));
    }

    /** These units owe a report again. */
    public List<ExpectedUnit> expect(long roundId, List<String> codes, String reason) {
        return units(roundId, codes, "ROUND_EXPECT", reason(reason), unit -> unit.exempted(""));
    }

    /**
     * Gives these units a last day of their own.
     *
     * @param until after the round's deadline; null takes an extension back
     */
    public List<ExpectedUnit> extend(long roundId, List<String> codes, LocalDate until, String reason) {
        String why = reason(reason);
        return database.transaction(() -> {
            ReportingRound round = locked(roundId);
            if (until != null && !until.isAfter(round.deadline())) {
                throw ProblemException.of(
                        "round.extend.notLater", PrintedDay.of(until), PrintedDay.of(round.deadline()));
            }
            String detail = until == null ? why : PrintedDay.of(until) + " – " + why;
            return units(roundId, codes, "ROUND_EXTEND", detail, unit -> unit.extended(until));
        });
    }

    /** Gives all units a later deadline. Extensions that end before it have become pointless and go. */
    public ReportingRound postpone(long roundId, LocalDate deadline, String reason) {
        String why = reason(reason);
        return round(
                roundId,
                "ROUND_POSTPONE",
                before -> PrintedDay.of(before.deadline()) + " → " + PrintedDay.of(deadline) + " – " + why,
                before -> {
                    if (!deadline.isAfter(before.deadline())) {
                        throw ProblemException.of(
                                "round.extend.notLater", PrintedDay.of(deadline), PrintedDay.of(before.deadline()));
                    }
                    List<ExpectedUnit> pointless = rounds.expected(roundId).stream()
                            .filter(unit -> unit.extension() != null
                                    && !unit.extension().isAfter(deadline))
                            .map(unit -> unit.extended(null))
                            .toList();
                    rounds.saveExpected(roundId, pointless);
                    return before.withDeadline(deadline);
                });
    }

    /** Adds units that a round didn't expect: founded later, or forgotten. */
    public List<ExpectedUnit> add(long roundId, List<String> codes, String reason) {
        String why = reason(reason);
        access.require(Permission.REPORT);
        return database.transaction(() -> {
            ReportingRound round = locked(roundId);
            Set<Long> there =
                    rounds.expected(roundId).stream().map(ExpectedUnit::unitId).collect(Collectors.toSet());
            List<ExpectedUnit> added = addable.apply(round, codes).stream()
                    .filter(unit -> !there.contains(unit.unitId()))
                    .toList();
            if (!added.isEmpty()) {
                rounds.saveExpected(roundId, added);
                note("ROUND_ADD", roundId, named(added) + " – " + why);
            }
            return added;
        });
    }

    /** What another form would mean for the round; nothing is stored. */
    public FormChange formChange(long roundId, List<Indicator> indicators) {
        access.require(Permission.REPORT);
        return change(rounds.byId(roundId).orElseThrow(() -> ProblemException.of("round.gone")), indicators);
    }

    /**
     * Asks something else. Forms that went out keep their version: figures that came in stay, and files that still come
     * back on them are asked about.
     *
     * @throws ProblemException with the findings that are errors; {@code round.form.closed}
     */
    public FormChange changeForm(long roundId, List<Indicator> indicators, String reason) {
        String why = reason(reason);
        access.require(Permission.REPORT);
        return database.transaction(() -> {
            ReportingRound before = locked(roundId);
            if (before.closed()) {
                throw ProblemException.of("round.form.closed", before.code());
            }
            FormChange change = change(before, indicators);
            RoundService.refuse(change.all());
            if (change.isChange()) {
                forms.keep(change.form());
                rounds.save(before.withForm(change.form()));
                String versions =
                        before.form().version() + " → " + change.form().version();
                note("ROUND_FORM", roundId, versions + " – " + why);
            }
            return change;
        });
    }

    private FormChange change(ReportingRound before, List<Indicator> indicators) {
        List<Submission> sent = submissions.all(before.id());
        Set<Long> counting = sent.stream()
                .filter(one -> one.status() == Submission.Status.COUNTS)
                .map(Submission::unitId)
                .collect(Collectors.toSet());
        List<ExpectedUnit> reported = rounds.expected(before.id()).stream()
                .filter(unit -> counting.contains(unit.unitId()))
                .toList();
        return new FormChange(
                before,
                next(before.form(), indicators),
                reported,
                IndicatorCheck.of(indicators),
                FormRevision.findings(before.form(), indicators, sent));
    }

    /** Another round of the series may have gone on to a later version: what stays the same stays this version. */
    private ReportForm next(ReportForm form, List<Indicator> indicators) {
        return form.indicators().equals(indicators)
                ? form
                : FormVersions.next(form.code(), form.title(), indicators, forms.versions(form.code()));
    }

    /** Nothing comes in any more. */
    public ReportingRound close(long roundId) {
        return round(roundId, "ROUND_CLOSE", before -> "", before -> before.withClosed(true));
    }

    /** Reports come in again. */
    public ReportingRound reopen(long roundId, String reason) {
        String why = reason(reason);
        return round(roundId, "ROUND_REOPEN", before -> why, before -> before.withClosed(false));
    }

    private ReportingRound round(
            long roundId,
            String action,
            Function<ReportingRound, String> detail,
            UnaryOperator<ReportingRound> change) {
        access.require(Permission.REPORT);
        return database.transaction(() -> {
            ReportingRound before = locked(roundId);
            ReportingRound after = change.apply(before);
            if (!after.equals(before)) {
                rounds.save(after);
                note(action, roundId, detail.apply(before));
            }
            return after;
        });
    }

    /** @return those that changed */
    private List<ExpectedUnit> units(
            long roundId, List<String> codes, String action, String detail, UnaryOperator<ExpectedUnit> change) {
        access.require(Permission.REPORT);
        return database.transaction(() -> {
            locked(roundId);
            List<ExpectedUnit> changed = new ArrayList<>();
            for (ExpectedUnit unit : chosen(rounds.expected(roundId), codes)) {
                ExpectedUnit after = change.apply(unit);
                if (!after.equals(unit)) {
                    changed.add(after);
                }
            }
            if (!changed.isEmpty()) {
                rounds.saveExpected(roundId, changed);
                note(action, roundId, named(changed) + " – " + detail);
            }
            return List.copyOf(changed);
        });
    }

    private static List<ExpectedUnit> chosen(List<ExpectedUnit> expected, List<String> codes) {
        return codes.stream()
                .map(code -> expected.stream()
                        .filter(unit -> RoundPlan.key(unit.code()).equals(RoundPlan.key(code)))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.of(
                                "round.unit.unknown",
                                code,
                                NearestName.question(
                                        expected.stream()
                                                .map(ExpectedUnit::code)
                                                .toList(),
                                        code))))
                .distinct()
                .toList();
    }

    private ReportingRound locked(long roundId) {
        access.require(Permission.REPORT);
        return rounds.lock(roundId).orElseThrow(() -> ProblemException.of("round.gone"));
    }

    private void note(String action, long roundId, String detail) {
        audit.note(action, AuditSubject.round(roundId), detail);
    }

    private static String reason(String reason) {
        if (reason.isBlank()) {
            throw ProblemException.of("round.reason.missing");
        }
        return reason.strip();
    }

    private static String named(List<ExpectedUnit> units) {
        return units.stream().map(ExpectedUnit::code).collect(Collectors.joining(", "));
    }
}
