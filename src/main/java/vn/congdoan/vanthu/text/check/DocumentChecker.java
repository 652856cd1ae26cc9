package vn.congdoan.vanthu.text.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.reading.Part;

/** Runs the rules over a document. */
public final class DocumentChecker {
    /** A repair may uncover another; no text needs more rounds than this. */
    private static final int MOST_ROUNDS = 8;

    private final List<CheckRule> rules;

    public DocumentChecker(List<CheckRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public List<CheckRule> rules() {
        return rules;
    }

    /** All findings, in the order of the paper. */
    public List<CheckFinding> check(CheckInput input) {
        return check(input, () -> false);
    }

    /**
     * The same, given up between two rules when nobody waits for it any more.
     *
     * @return what was found until then
     */
    public List<CheckFinding> check(CheckInput input, BooleanSupplier givenUp) {
        List<CheckFinding> findings = new ArrayList<>();
        for (CheckRule rule : rules) {
            if (givenUp.getAsBoolean()) {
                break;
            }
            findings.addAll(rule.check(input));
        }
        findings.sort(Comparator.comparingInt((CheckFinding f) -> order(f.place())));
        return List.copyOf(findings);
    }

    /**
     * A draft after its repairs.
     *
     * @param count how many findings were mended
     */
    public record Mended(Draft draft, int count) {}

    /**
     * The draft with everything mended that may be mended unasked; doing it again changes nothing.
     *
     * @param input looks at a draft
     */
    public Draft mended(Draft draft, Function<Draft, CheckInput> input) {
        return mended(draft, input, finding -> true).draft();
    }

    /** The same, but only what is wanted. */
    public Mended mended(Draft draft, Function<Draft, CheckInput> input, Predicate<CheckFinding> wanted) {
        Draft mended = draft;
        int count = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Repair> safe = Repairs.safe(
                    check(input.apply(mended)).stream().filter(wanted).toList());
            Draft next = Repairs.apply(mended, safe);
            if (next.equals(mended)) {
                break;
            }
            count += safe.size();
            mended = next;
        }
        return new Mended(mended, count);
    }

    private static int order(CheckPlace place) {
        if (place instanceof CheckPlace.Whole) {
            return -2;
        }
        if (place instanceof CheckPlace.InPart part) {
            boolean foot = part.part().compareTo(Part.RECIPIENTS) >= 0;
            return foot ? Integer.MAX_VALUE : -1;
        }
        return place instanceof CheckPlace.InBody body ? body.start() : -1;
    }
}
