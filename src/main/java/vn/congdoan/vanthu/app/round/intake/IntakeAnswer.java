package vn.congdoan.vanthu.app.round.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.congdoan.vanthu.domain.returned.CellFinding;

/**
 * What a person said about a file.
 *
 * @param unitId whose it is; 0 while nobody said
 * @param layoutAgreed whether the found cells and the form are right
 * @param agreed doubtful values that are meant as they were read
 * @param corrections by the indicator's code
 * @param leftOut whether the file isn't taken in at all
 */
public record IntakeAnswer(
        long unitId,
        boolean layoutAgreed,
        Set<CellFinding> agreed,
        Map<String, Correction> corrections,
        boolean leftOut) {
    /** Nobody said anything. */
    public static final IntakeAnswer NONE = new IntakeAnswer(0, false, Set.of(), Map.of(), false);

    public IntakeAnswer {
        agreed = Set.copyOf(agreed);
        corrections = Map.copyOf(corrections);
    }

    public IntakeAnswer of(long unit) {
        return new IntakeAnswer(unit, layoutAgreed, agreed, corrections, leftOut);
    }

    public IntakeAnswer withLayout(boolean agreedTo) {
        return new IntakeAnswer(unitId, agreedTo, agreed, corrections, leftOut);
    }

    public IntakeAnswer agreeing(CellFinding finding, boolean agreedTo) {
        Set<CellFinding> changed = new HashSet<>(agreed);
        if (agreedTo) {
            changed.add(finding);
        } else {
            changed.remove(finding);
        }
        return new IntakeAnswer(unitId, layoutAgreed, changed, corrections, leftOut);
    }

    /** @param correction null to take it back */
    public IntakeAnswer correcting(String code, Correction correction) {
        Map<String, Correction> changed = new HashMap<>(corrections);
        if (correction == null) {
            changed.remove(code);
        } else {
            changed.put(code, correction);
        }
        return new IntakeAnswer(unitId, layoutAgreed, agreed, changed, leftOut);
    }

    public IntakeAnswer leaveOut(boolean left) {
        return new IntakeAnswer(unitId, layoutAgreed, agreed, corrections, left);
    }

    public boolean isNothing() {
        return equals(NONE);
    }

    boolean agreesTo(CellFinding finding) {
        return agreed.contains(Objects.requireNonNull(finding, "finding"));
    }
}
