package vn.congdoan.vanthu.app.round.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.FormMark;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.returned.ReturnedReport;
import vn.congdoan.vanthu.domain.returned.UnitMatch;
import vn.congdoan.vanthu.domain.returned.UnitMatch.Candidate;

/**
 * What a file was recognised as, before anybody was asked.
 *
 * @param mark the hidden mark it carries, of whatever round
 * @param report nothing when it can't be read
 * @param cause why it can't be used at all; nothing when it can
 * @param notes told about the file as a whole (macros, links to other files)
 */
public record Recognised(
        Optional<FormMark> mark,
        UnitMatch match,
        Optional<ReturnedReport> report,
        Optional<MessageRef> cause,
        List<MessageRef> notes) {
    private static final double EXACT = 0.999;

    public Recognised {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(cause, "cause");
        notes = List.copyOf(notes);
    }

    /** A file that can't be used. */
    static Recognised unusable(UnitMatch match, MessageRef cause) {
        return new Recognised(Optional.empty(), match, Optional.empty(), Optional.of(cause), List.of());
    }

    /** The best of the units it may come from; 0 for none. */
    public long proposedUnit() {
        return match.candidates().isEmpty() ? 0 : match.candidates().get(0).unitId();
    }

    /** The one unit whose name or code stands there as we write it, with nothing against it. */
    Optional<Candidate> exactCandidate() {
        List<Candidate> candidates = match.candidates();
        boolean exact = !candidates.isEmpty()
                && match.certainty() != Certainty.UNSURE
                && candidates.get(0).likeness() >= EXACT
                && (candidates.size() == 1 || candidates.get(1).likeness() < EXACT);
        return exact ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** Whether nobody needs to be asked whose it is. */
    boolean isUnitCertain() {
        return match.certainty() == Certainty.CERTAIN && !match.candidates().isEmpty();
    }
}
