package vn.congdoan.vanthu.app.round;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.round.spec.RoundSpec;
import vn.congdoan.vanthu.app.round.spec.SpecReader;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.ReportingRound.Source;
import vn.congdoan.vanthu.domain.report.plan.ExpectedUnits;
import vn.congdoan.vanthu.domain.report.plan.FormVersions;
import vn.congdoan.vanthu.domain.report.plan.PlanCheck;
import vn.congdoan.vanthu.domain.report.plan.PlanFinding;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;
import vn.congdoan.vanthu.domain.template.NearestName;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.ReportFormRepository;
import vn.congdoan.vanthu.storage.RoundRepository;

/** Reporting rounds, their forms and the units they expect. */
public final class RoundService {
    private final Database database;
    private final RoundRepository rounds;
    private final ReportFormRepository forms;
    private final AuditTrail audit;
    private final Access access;
    private final RoundUnits units;
    private final Messages words;
    private final RoundChangeService changes;

    /** @param words of the office's language, for reasons that the program itself gives */
    public RoundService(Database database, AuditTrail audit, Access access, RoundUnits units, Messages words) {
        this.database = Objects.requireNonNull(database, "database");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.units = Objects.requireNonNull(units, "units");
        this.words = Objects.requireNonNull(words, "words");
        rounds = new RoundRepository(database);
        forms = new ReportFormRepository(database);
        changes = new RoundChangeService(database, audit, access, this::addable);
    }

    /** What may change of a round that is open. */
    public RoundChangeService changes() {
        return changes;
    }

    /** The one that is due last first. */
    public List<ReportingRound> rounds() {
        access.require(Permission.REPORT);
        return rounds.list();
    }

    /** @throws ProblemException {@code round.unknown} */
    public ReportingRound round(String code) {
        access.require(Permission.REPORT);
        return rounds.byCode(code).orElseThrow(() -> ProblemException.of("round.unknown", code, meant(code)));
    }

    private Object meant(String code) {
        return NearestName.question(
                rounds.list().stream().map(ReportingRound::code).toList(), code);
    }

    /** @throws ProblemException {@code round.gone} */
    public ReportingRound round(long id) {
        access.require(Permission.REPORT);
        return rounds.byId(id).orElseThrow(() -> ProblemException.of("round.gone"));
    }

    /** As they were when the round was opened, by code; the exempt ones among them. */
    public List<ExpectedUnit> expected(long roundId) {
        access.require(Permission.REPORT);
        return rounds.expected(roundId);
    }

    /** The rounds of a series before this one, the last first. */
    public List<ReportingRound> earlier(ReportingRound round) {
        access.require(Permission.REPORT);
        return round.series().isEmpty()
                ? List.of()
                : rounds.ofSeries(round.series()).stream()
                        .filter(one -> one.period().to().isBefore(round.period().to()))
                        .sorted((a, b) -> b.period().to().compareTo(a.period().to()))
                        .toList();
    }

    /** As {@link RoundUnits#predecessors}. */
    Map<Long, Set<Long>> predecessors() {
        return units.predecessors();
    }

    /** What was done to a round, the oldest first. */
    public List<AuditEntry> history(long roundId) {
        access.require(Permission.REPORT);
        return audit.of(AuditSubject.round(roundId));
    }

    /**
     * A plan from a SPEC.json.
     *
     * @throws ProblemException with the line of everything that can't be understood
     */
    public RoundSpec readSpec(Path file) {
        access.require(Permission.REPORT);
        try {
            return SpecReader.read(Files.readAllBytes(file), file.getFileName().toString());
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "round.spec.unreadable", file);
        }
    }

    /** The plan behind a round, from which it could be opened again: elsewhere, or with other days. */
    public RoundPlan plan(ReportingRound round) {
        List<ExpectedUnit> expected = expected(round.id());
        RoundPlan all = new RoundPlan(
                round.code(),
                round.title(),
                round.period(),
                round.deadline(),
                List.of(),
                Map.of(),
                new RoundPlan.PlannedForm(
                        round.form().code(), round.form().title(), round.form().indicators()),
                round.source(),
                round.series(),
                round.upward());
        List<ExpectedUnit> anew = expected(all);
        Set<String> byThemselves = anew.stream()
                .filter(ExpectedUnit::isExempt)
                .map(ExpectedUnit::code)
                .collect(Collectors.toSet());
        Map<String, String> exempt = expected.stream()
                .filter(unit -> unit.isExempt() && !byThemselves.contains(unit.code()))
                .collect(Collectors.toMap(ExpectedUnit::code, ExpectedUnit::exemption));
        List<String> codes = expected.stream().map(ExpectedUnit::code).toList();
        boolean every = anew.stream().map(ExpectedUnit::code).toList().equals(codes);
        return all.withUnits(every ? List.of() : codes, exempt);
    }

    /** Everything that is wrong with a plan, or odd; it can be opened unless one is an error. */
    public List<PlanFinding> check(RoundPlan plan) {
        access.require(Permission.REPORT);
        return check(plan, units.during(plan.period()));
    }

    /** The units that a plan would expect, the exempt ones among them; codes that nobody has are passed over. */
    public List<ExpectedUnit> expected(RoundPlan plan) {
        access.require(Permission.REPORT);
        return frozen(plan, units.during(plan.period()));
    }

    /**
     * Opens a round: its form gets its version, and its units are frozen as they are.
     *
     * @throws ProblemException with every error of {@link #check}; nothing is stored
     */
    public ReportingRound create(RoundPlan plan) {
        access.require(Permission.REPORT);
        return database.transaction(() -> {
            List<Unit> there = units.during(plan.period());
            refuse(check(plan, there));
            ReportForm form = version(plan);
            List<ExpectedUnit> expected = frozen(plan, there);
            ReportingRound round = rounds.add(round(plan, form), expected);
            long exempt = expected.stream().filter(ExpectedUnit::isExempt).count();
            audit.note(
                    "ROUND_OPENED",
                    AuditSubject.round(round.id()),
                    words.get(
                            "round.audit.opened",
                            round.code(),
                            PrintedDay.of(round.deadline()),
                            expected.size() - exempt,
                            exempt));
            return round;
        });
    }

    /** Units of these codes as a round would expect them that is open already. */
    private List<ExpectedUnit> addable(ReportingRound round, List<String> codes) {
        RoundPlan plan = RoundPlan.free(
                        round.code(),
                        round.title(),
                        round.period(),
                        round.deadline(),
                        round.form().indicators())
                .forUnits(codes);
        List<Unit> there = units.during(round.period());
        refuse(PlanCheck.units(plan, there));
        return frozen(plan, there);
    }

    private List<PlanFinding> check(RoundPlan plan, List<Unit> there) {
        Stream<PlanFinding> taken = rounds.byCode(plan.code()).stream()
                .map(other -> new PlanFinding(
                        Severity.ERROR,
                        PlanFinding.WHOLE,
                        "",
                        "code",
                        MessageRef.of("round.find.roundCodeTaken", other.code(), other.title())));
        Stream<PlanFinding> source = isSourceHere(plan)
                ? Stream.empty()
                : Stream.of(new PlanFinding(
                        Severity.WARNING,
                        PlanFinding.WHOLE,
                        "",
                        "source",
                        MessageRef.of(
                                "round.find.sourceElsewhere",
                                String.valueOf(plan.source().documentId()))));
        return Stream.of(taken, PlanCheck.of(plan).stream(), PlanCheck.units(plan, there).stream(), source)
                .flatMap(found -> found)
                .toList();
    }

    /** A plan that was written down in another office names a document of that one. */
    private boolean isSourceHere(RoundPlan plan) {
        long document = plan.source().documentId();
        return document == 0 || rounds.isDocument(document);
    }

    static void refuse(List<PlanFinding> found) {
        if (found.stream().anyMatch(PlanFinding::isError)) {
            throw new ProblemException(
                    found.stream()
                            .filter(PlanFinding::isError)
                            .map(PlanFinding::asFinding)
                            .toList(),
                    null);
        }
    }

    private ReportForm version(RoundPlan plan) {
        List<ReportForm> known = forms.versions(plan.formCode());
        ReportForm form =
                FormVersions.next(plan.formCode(), plan.formTitle(), plan.form().indicators(), known);
        forms.keep(form);
        return form;
    }

    private List<ExpectedUnit> frozen(RoundPlan plan, List<Unit> there) {
        List<String> wanted = plan.units().stream().map(RoundPlan::key).toList();
        ExpectedUnits freezing = new ExpectedUnits(plan.period(), plan.deadline(), this::ended, this::young);
        return freezing
                .all(there.stream()
                        .filter(unit -> plan.isForAll() || wanted.contains(RoundPlan.key(unit.code())))
                        .toList())
                .stream()
                .map(unit -> exempted(unit, plan))
                .toList();
    }

    private static ExpectedUnit exempted(ExpectedUnit unit, RoundPlan plan) {
        String reason = plan.exemptionsByKey().getOrDefault(RoundPlan.key(unit.code()), "");
        return unit.isExempt() || reason.isEmpty() ? unit : unit.exempted(reason);
    }

    private String ended(Unit unit) {
        return units.ending(unit).orElseGet(() -> words.get("round.exempt.ended", PrintedDay.of(unit.until())));
    }

    private String young(Unit unit) {
        return words.get("round.exempt.young", PrintedDay.of(unit.from()));
    }

    private ReportingRound round(RoundPlan plan, ReportForm form) {
        return new ReportingRound(
                0,
                plan.code(),
                plan.title(),
                plan.period(),
                plan.deadline(),
                form,
                isSourceHere(plan) ? plan.source() : new Source(0, plan.source().sentence()),
                plan.series(),
                plan.upward(),
                false);
    }
}
