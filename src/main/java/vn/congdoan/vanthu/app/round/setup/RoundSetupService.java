package vn.congdoan.vanthu.app.round.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongFunction;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.plan.Periods;
import vn.congdoan.vanthu.domain.report.plan.ProposalMaker;
import vn.congdoan.vanthu.domain.report.plan.RecurringDuty;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;
import vn.congdoan.vanthu.domain.report.plan.RoundProposal;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.RecurringDutyRepository;

/** Helps to set rounds up, from documents and from duties that come again. It asks the database, so not on the window's thread. */
public final class RoundSetupService {
    /** Working days between the units' deadline and the office's own, until somebody chose another number. */
    private static final int USUAL_MARGIN = 5;

    private final RoundService rounds;
    private final RecurringDutyRepository duties;
    private final LongFunction<Draft> documents;
    private final Function<Draft, DocumentContent> contents;
    private final DeadlineDays days;
    private final IndicatorCatalogue catalogue = IndicatorCatalogue.builtIn();
    private final Access access;
    private final Clock clock;

    /**
     * @param documents a stored document by its id
     * @param contents finds deadlines and targets
     */
    public RoundSetupService(
            Database database,
            RoundService rounds,
            LongFunction<Draft> documents,
            Function<Draft, DocumentContent> contents,
            DeadlineDays days,
            Access access,
            Clock clock) {
        this.rounds = Objects.requireNonNull(rounds, "rounds");
        duties = new RecurringDutyRepository(database);
        this.documents = Objects.requireNonNull(documents, "documents");
        this.contents = Objects.requireNonNull(contents, "contents");
        this.days = Objects.requireNonNull(days, "days");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    public DeadlineDays days() {
        return days;
    }

    /** Indicators that are asked again and again, by topic. */
    public IndicatorCatalogue catalogue() {
        return catalogue;
    }

    /**
     * The rounds that a document seems to ask for, the likeliest first; at least one. Where it names no targets, the usual
     * indicators of its topic are put in their place.
     */
    public List<RoundProposal> proposals(long documentId) {
        access.require(Permission.REPORT);
        Draft draft = documents.apply(documentId);
        return new ProposalMaker(documentId, draft.parts(), contents.apply(draft))
                .proposals().stream()
                        .map(one -> one.indicators().isEmpty()
                                ? one.withIndicators(
                                        catalogue.fitting(draft.parts().subject() + " " + one.sentence()))
                                : one)
                        .toList();
    }

    /** A code that no round has yet: "BC-2024", "BC-2024-2". */
    public String freeCode(String beginning, ReportPeriod period) {
        List<String> taken = rounds.rounds().stream()
                .map(round -> RoundPlan.key(round.code()))
                .toList();
        String code = beginning + "-" + Periods.code(period);
        String free = code;
        for (int i = 2; taken.contains(RoundPlan.key(free)); i++) {
            free = code + "-" + i;
        }
        return free;
    }

    /** Working days that were left between the units' deadline and the office's own the last time. */
    public int margin() {
        return rounds.rounds().stream()
                .filter(round -> round.upward() != null)
                .max((a, b) -> Long.compare(a.id(), b.id()))
                .map(round -> Math.max(0, days.between(round.deadline(), round.upward())))
                .orElse(USUAL_MARGIN);
    }

    /** The duties that come again, by title. */
    public List<RecurringDuty> duties() {
        access.require(Permission.REPORT);
        return duties.list();
    }

    /** @throws ProblemException {@code round.duty.*} where something is missing */
    public RecurringDuty save(RecurringDuty duty) {
        access.require(Permission.REPORT);
        if (duty.title().isEmpty()) {
            throw ProblemException.of("round.duty.noTitle");
        }
        if (duty.code().isEmpty()) {
            throw ProblemException.of("round.duty.noCode");
        }
        if (duty.every() == Periods.Kind.FREE) {
            throw ProblemException.of("round.duty.noPeriod");
        }
        return duties.save(duty);
    }

    /** Its rounds stay. */
    public void remove(long dutyId) {
        access.require(Permission.REPORT);
        duties.remove(dutyId);
    }

    /** The rounds that duties want now, the nearest deadline first, each with its duty. */
    public List<DueRound> due() {
        access.require(Permission.REPORT);
        List<ReportingRound> all = rounds.rounds();
        List<DueRound> due = new ArrayList<>();
        for (RecurringDuty duty : duties.list()) {
            List<ReportingRound> own = all.stream()
                    .filter(round -> round.series().equals(duty.series()))
                    .toList();
            for (ReportPeriod period : duty.wanting(today(), own)) {
                due.add(new DueRound(duty, plan(duty, period)));
            }
        }
        due.sort((a, b) -> a.plan().deadline().compareTo(b.plan().deadline()));
        return List.copyOf(due);
    }

    /**
     * A round that a duty wants.
     *
     * @param plan ready to be opened
     */
    public record DueRound(RecurringDuty duty, RoundPlan plan) {}

    /**
     * What became of the rounds that open by themselves.
     *
     * @param failures what is wrong with those that couldn't be opened; they stay proposals
     */
    public record Opened(List<ReportingRound> rounds, List<Finding> failures) {}

    /** Opens the rounds of automatic duties whose period has begun. */
    public Opened openDue() {
        List<ReportingRound> opened = new ArrayList<>();
        List<Finding> failures = new ArrayList<>();
        for (DueRound one : due()) {
            if (one.duty().automatic()) {
                try {
                    opened.add(rounds.create(one.plan()));
                } catch (ProblemException problem) {
                    problem.findings()
                            .forEach(finding -> failures.add(
                                    new Finding(finding.severity(), one.plan().title(), finding.message())));
                }
            }
        }
        return new Opened(List.copyOf(opened), List.copyOf(failures));
    }

    /** The round of a duty for a period, its deadline on a working day. */
    public RoundPlan plan(RecurringDuty duty, ReportPeriod period) {
        LocalDate due = duty.due().due(period);
        boolean further = duty.margin() >= 0;
        LocalDate deadline = further ? days.earlier(due, duty.margin()) : due;
        LocalDate upward = further ? due : null;
        LocalDate working =
                days.shift(deadline, upward).map(DeadlineDays.Shift::better).orElse(deadline);
        return new RoundPlan(
                freeCode(duty.code(), period),
                duty.title() + " " + Periods.code(period),
                period,
                working,
                duty.units(),
                Map.of(),
                duty.form(),
                ReportingRound.Source.FREE,
                duty.series(),
                upward);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
