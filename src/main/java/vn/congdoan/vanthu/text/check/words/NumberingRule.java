package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.check.Repair.Replacement;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.document.Numbering;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.parse.BlockSpan;

/**
 * Numbering without gaps, doubles or steps back at each level (R35). Three rules of one kind: which departure it looks for is
 * its name.
 */
final class NumberingRule extends NamedRule {
    /** What is wrong with a label. */
    enum Departure {
        GAP("numbering-gap", "check.words.numbering-gap"),
        DOUBLE("numbering-double", "check.words.numbering-double"),
        ORDER("numbering-order", "check.words.numbering-order");

        private final String id;
        private final String message;

        Departure(String id, String message) {
            this.id = id;
            this.message = message;
        }
    }

    private final Departure departure;

    NumberingRule(Departure departure) {
        super(departure.id, "NĐ 30, Phụ lục I, II.6", Severity.ERROR);
        this.departure = departure;
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<LabelSteps.Step> steps = LabelSteps.of(input.body().spans());
        List<CheckFinding> findings = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (departure == departure(steps.get(i))) {
                findings.add(finding(steps.get(i), i + 1 < steps.size() ? steps.get(i + 1) : null));
            }
        }
        return findings;
    }

    private static Departure departure(LabelSteps.Step step) {
        int expected = step.before() + 1;
        boolean countsOn = step.before() == 0 && step.typed() == step.running() + 1;
        if (step.typed() == expected || countsOn) {
            return null;
        }
        if (step.seen()) {
            return Departure.DOUBLE;
        }
        return step.typed() > expected ? Departure.GAP : Departure.ORDER;
    }

    /** A doubled number is put right unasked only where the next sibling shows what was meant. */
    private CheckFinding finding(LabelSteps.Step step, LabelSteps.Step next) {
        BlockSpan span = step.span();
        String right = label(span, step.before() + 1);
        CheckPlace place = new CheckPlace.InBody(span.labelStart(), span.labelEnd());
        boolean justBefore = departure == Departure.DOUBLE && step.typed() == step.before();
        boolean certain = next != null && next.span().level() == span.level() && next.typed() == step.typed() + 2;
        Repair repair =
                right.isEmpty() || !justBefore ? null : new Repair(certain, List.of(new Replacement(place, right)));
        return found(
                severity(),
                place,
                span.label(),
                repair,
                MessageRef.of(
                        departure.message,
                        span.label().strip(),
                        right.isEmpty() ? String.valueOf(step.before() + 1) : right));
    }

    /** The typed label with another number in it; "" where its form is not plain. */
    private static String label(BlockSpan span, int number) {
        String typed = span.label();
        String old = written(span.level(), span.ordinal());
        int at = typed.lastIndexOf(old);
        return old.isEmpty() || at < 0
                ? ""
                : typed.substring(0, at) + written(span.level(), number) + typed.substring(at + old.length());
    }

    private static String written(Level level, int number) {
        return switch (level) {
            case PART, CHAPTER, ROMAN -> Numbering.roman(number);
            case POINT -> Numbering.letter(number);
            default -> String.valueOf(number);
        };
    }
}
