package vn.congdoan.vanthu.app.round.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.returned.CellFinding;

/**
 * What follows from what was recognised in a file and what people said about it.
 *
 * @param unitId whose it is; 0 while unknown
 * @param asked what is still asked
 * @param cause why it isn't taken, or why it doesn't count; nothing when it does
 * @param findings about its cells, corrected ones left out
 * @param values in the order of the form
 * @param known whether the same file is there already, so that it isn't stored once more
 */
public record Judgement(
        Outcome outcome,
        long unitId,
        Set<Asked> asked,
        Optional<MessageRef> cause,
        List<CellFinding> findings,
        List<ReportedValue> values,
        boolean known) {
    public Judgement {
        Objects.requireNonNull(outcome, "outcome");
        asked = Set.copyOf(asked);
        Objects.requireNonNull(cause, "cause");
        findings = List.copyOf(findings);
        values = List.copyOf(values);
    }

    Judgement superseded(MessageRef why, boolean there) {
        return new Judgement(Outcome.SUPERSEDED, unitId, Set.of(), Optional.of(why), findings, values, there);
    }

    Judgement of(long unit) {
        return new Judgement(outcome, unit, asked, cause, findings, values, known);
    }

    Judgement asKnown() {
        return new Judgement(outcome, unitId, asked, cause, findings, values, true);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(one -> one.weight() == CellFinding.Weight.ERROR);
    }
}
