package vn.congdoan.vanthu.text.check.look;

import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.format.FormatPack.Limits;

/** At least 6 pt between paragraphs; spaces before and after count together, and an empty line is a gap too. */
final class ParagraphGapRule extends BodyLookRule {
    ParagraphGapRule() {
        super("paragraph-gap", Severity.HINT);
    }

    @Override
    String departure(SourceLine line, Limits limits) {
        ParagraphLook look = line.look();
        if (look.spaceBefore() == null
                || look.spaceAfter() == null
                || line.place().afterGap()) {
            return null;
        }
        double gap = look.spaceBefore() + look.spaceAfter();
        return gap + 0.5 < limits.paragraphGap() ? figure(gap) : null;
    }

    @Override
    MessageRef message(String value, int count, Limits limits) {
        return MessageRef.of("check.look.body.gap", value, figure(limits.paragraphGap()), count);
    }
}
