package vn.congdoan.vanthu.app.round.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.returned.UnitMatch.Candidate;

/**
 * What would become of the files that somebody handed over. Nothing of it is stored; an answer makes a new plan, at once and
 * without the files being read again.
 */
public final class IntakePlan {
    private final RoundFacts facts;
    private final List<HeldFile> held;
    /** Each by itself, before it is held against the others: an answer about one leaves the others' as they are. */
    private final List<IntakeItem> judged;

    private final List<IntakeItem> items;

    private IntakePlan(RoundFacts facts, List<HeldFile> held, List<IntakeItem> judged) {
        this.facts = facts;
        this.held = held;
        this.judged = List.copyOf(judged);
        items = new Standings(facts).of(judged);
    }

    static IntakePlan of(RoundFacts facts, List<HeldFile> held, List<IntakeItem> judged) {
        return new IntakePlan(facts, List.copyOf(held), judged);
    }

    public ReportingRound round() {
        return facts.round();
    }

    /** In the order in which they were found. */
    public List<IntakeItem> items() {
        return items;
    }

    public IntakeItem item(int number) {
        return items.get(number);
    }

    HeldFile held(IntakeItem item) {
        return held.get(item.number());
    }

    RoundFacts facts() {
        return facts;
    }

    /** The units of the round by code, from which an answer chooses. */
    public List<ExpectedUnit> units() {
        return facts.expected();
    }

    /** A unit of the round. */
    public Optional<ExpectedUnit> unit(long unitId) {
        return facts.expected(unitId);
    }

    /** How many have each outcome; those that are left out aren't counted. */
    public Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        items.stream().filter(item -> !item.isLeftOut()).forEach(item -> counts.merge(item.outcome(), 1, Integer::sum));
        return counts;
    }

    /** The plan when a person says that about a file. */
    public IntakePlan answered(int number, UnaryOperator<IntakeAnswer> said) {
        return answered(Map.of(number, said));
    }

    /** The same files and answers, judged by what is known now. */
    IntakePlan on(RoundFacts known) {
        Judge judge = new Judge(known);
        return new IntakePlan(
                known,
                held,
                judged.stream()
                        .map(item -> item.with(judge.judge(item.recognised(), item.answer())))
                        .toList());
    }

    /** @param said by the numbers of the files */
    private IntakePlan answered(Map<Integer, UnaryOperator<IntakeAnswer>> said) {
        if (said.isEmpty()) {
            return this;
        }
        Judge judge = new Judge(facts);
        List<IntakeItem> changed = new ArrayList<>(judged);
        said.forEach((number, words) -> {
            IntakeItem item = judged.get(number);
            IntakeAnswer answer = words.apply(item.answer());
            changed.set(number, item.with(answer, judge.judge(item.recognised(), answer)));
        });
        return new IntakePlan(facts, held, changed);
    }

    /** Takes every proposal that leaves no doubt: exact names of units and cells found by exact labels; no value is decided. */
    public IntakePlan acceptingSure() {
        Map<Integer, UnaryOperator<IntakeAnswer>> said = new HashMap<>();
        for (IntakeItem item : items) {
            if (item.outcome() == Outcome.ASKS || item.judgement().asked().contains(Asked.UNIT)) {
                sure(item).ifPresent(answer -> said.put(item.number(), answer));
            }
        }
        return answered(said);
    }

    private static Optional<UnaryOperator<IntakeAnswer>> sure(IntakeItem item) {
        Optional<Candidate> exact = item.recognised().exactCandidate();
        boolean asksUnit = item.judgement().asked().contains(Asked.UNIT);
        if (asksUnit && exact.isEmpty()) {
            return Optional.empty();
        }
        boolean layout = item.recognised()
                .report()
                .map(report -> report.certainty() != Certainty.UNSURE
                        && report.missing().isEmpty())
                .orElse(false);
        return Optional.of(answer -> (asksUnit ? answer.of(exact.orElseThrow().unitId()) : answer)
                .withLayout(answer.layoutAgreed() || layout));
    }

    /** Takes whatever is proposed for that file, its doubtful values too. */
    public IntakePlan acceptingProposals(int number) {
        IntakeItem item = item(number);
        List<CellFinding> doubtful = item.judgement().findings().stream()
                .filter(one -> one.weight() == Weight.QUESTION)
                .toList();
        return answered(number, answer -> {
            IntakeAnswer agreed = answer.withLayout(true);
            if (agreed.unitId() == 0 && item.recognised().proposedUnit() != 0) {
                agreed = agreed.of(item.recognised().proposedUnit());
            }
            for (CellFinding one : doubtful) {
                agreed = agreed.agreeing(one, true);
            }
            return agreed;
        });
    }
}
