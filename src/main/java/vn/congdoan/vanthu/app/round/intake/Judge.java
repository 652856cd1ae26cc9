package vn.congdoan.vanthu.app.round.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.FormMark;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.returned.ReturnedReport;
import vn.congdoan.vanthu.domain.returned.UnitMatch.Candidate;
import vn.congdoan.vanthu.storage.OpenQuestionRepository.AcceptedLayout;

/** Says what becomes of a file from what was recognised in it and what people answered; counts nothing against other files. */
final class Judge {
    private final RoundFacts facts;

    Judge(RoundFacts facts) {
        this.facts = facts;
    }

    Judgement judge(Recognised recognised, IntakeAnswer answer) {
        if (recognised.report().isEmpty()) {
            return unusable(recognised, answer);
        }
        ReturnedReport report = recognised.report().get();
        long unit = unit(recognised, answer);
        Set<Asked> asked = EnumSet.noneOf(Asked.class);
        if (unit == 0) {
            asked.add(Asked.UNIT);
        }
        asked.addAll(layout(recognised, report, answer));
        List<ReportedValue> values = Figures.of(facts.round().form(), report, answer.corrections());
        List<CellFinding> findings = findings(report, values, unit, answer);
        boolean unsure = !asked.isEmpty();
        if (findings.stream().anyMatch(one -> one.weight() == Weight.QUESTION && !answer.agreesTo(one))) {
            asked.add(Asked.VALUES);
        }
        boolean wrong = findings.stream().anyMatch(one -> one.weight() == Weight.ERROR);
        Outcome outcome = outcome(unsure, wrong, asked);
        return new Judgement(outcome, unit, asked, cause(outcome, asked, unit, recognised), findings, values, false);
    }

    private static Outcome outcome(boolean unsure, boolean wrong, Set<Asked> asked) {
        if (!unsure && wrong) {
            return Outcome.REJECTED;
        }
        return asked.isEmpty() ? Outcome.ACCEPTED : Outcome.ASKS;
    }

    /** Whose a file is that can't be read matters less: nothing of it counts, so an exact name is enough. */
    private Judgement unusable(Recognised recognised, IntakeAnswer answer) {
        long unit = unit(recognised, answer);
        if (unit == 0 && answer.unitId() == 0) {
            unit = recognised
                    .exactCandidate()
                    .map(Candidate::unitId)
                    .filter(id -> facts.expected(id).isPresent())
                    .orElse(0L);
        }
        Set<Asked> asked = unit == 0 ? Set.of(Asked.UNIT) : Set.of();
        return new Judgement(Outcome.REJECTED, unit, asked, recognised.cause(), List.of(), List.of(), false);
    }

    /** Only one that the round expects; what a person said goes before the signs. */
    private long unit(Recognised recognised, IntakeAnswer answer) {
        long unit = answer.unitId();
        if (unit == 0 && (recognised.isUnitCertain() || isRemembered(recognised))) {
            unit = recognised.proposedUnit();
        }
        return facts.expected(unit).isPresent() ? unit : 0;
    }

    /** A person said of these very words that they mean the unit. */
    private boolean isRemembered(Recognised recognised) {
        return recognised.exactCandidate().filter(facts::isRemembered).isPresent();
    }

    private Set<Asked> layout(Recognised recognised, ReturnedReport report, IntakeAnswer answer) {
        ReportForm form = facts.round().form();
        if (answer.layoutAgreed() || facts.isAgreed(new AcceptedLayout(form.version(), LayoutDigest.of(report)))) {
            return Set.of();
        }
        if (recognised.mark().map(this::isOther).orElse(false)) {
            return Set.of(Asked.FORM);
        }
        return report.certainty() == Certainty.CERTAIN ? Set.of() : Set.of(Asked.LAYOUT);
    }

    /** Of another round, or of a form that was changed since. */
    private boolean isOther(FormMark mark) {
        return !isOurs(mark) || mark.formVersion() != facts.round().form().version();
    }

    private boolean isOurs(FormMark mark) {
        return mark.round().equalsIgnoreCase(facts.round().code());
    }

    private List<CellFinding> findings(
            ReturnedReport report, List<ReportedValue> values, long unit, IntakeAnswer answer) {
        return FigureChecks.again(
                facts.round().form(),
                values,
                report.findings(),
                answer.corrections().keySet(),
                answer::agreesTo,
                facts.previous(unit));
    }

    private Optional<MessageRef> cause(Outcome outcome, Set<Asked> asked, long unit, Recognised recognised) {
        if (outcome == Outcome.ACCEPTED) {
            return Optional.empty();
        }
        if (outcome == Outcome.REJECTED) {
            return Optional.of(MessageRef.of("report.in.cause.errors"));
        }
        if (asked.contains(Asked.UNIT)) {
            return Optional.of(unitQuestion(recognised));
        }
        if (asked.contains(Asked.FORM)) {
            FormMark mark = recognised.mark().orElseThrow();
            return Optional.of(
                    isOurs(mark)
                            ? MessageRef.of("report.in.cause.oldForm", mark.formVersion())
                            : MessageRef.of("report.in.cause.otherRound", mark.round()));
        }
        return Optional.of(
                MessageRef.of(asked.contains(Asked.LAYOUT) ? "report.in.cause.layout" : "report.in.cause.values"));
    }

    private MessageRef unitQuestion(Recognised recognised) {
        List<Candidate> candidates = recognised.match().candidates();
        if (candidates.isEmpty()) {
            return MessageRef.of("report.in.cause.noUnit");
        }
        Candidate best = candidates.get(0);
        return facts.expected(best.unitId())
                .map(unit -> MessageRef.of("report.in.cause.unit", unit.code(), unit.name(), best.evidence()))
                .orElseGet(() -> MessageRef.of("report.in.cause.notExpected", best.code(), best.evidence()));
    }
}
