package vn.congdoan.vanthu.text.check.look;

import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.format.FormatPack.Limits;
import vn.congdoan.vanthu.format.FormatPack.Range;

/** Lines of the text single to one and a half times spaced. */
final class LineSpacingRule extends BodyLookRule {
    private static final double ROUNDING = 0.02;
    private static final String POINTS = " pt";

    LineSpacingRule() {
        super("line-spacing", Severity.WARNING);
    }

    @Override
    String departure(SourceLine line, Limits limits) {
        ParagraphLook look = line.look();
        if (look.lineSpacing() != null) {
            double spacing = look.lineSpacing();
            Range range = limits.lineSpacing();
            return spacing < range.from() - ROUNDING || spacing > range.to() + ROUNDING ? figure(spacing) : null;
        }
        // A low one may be "at least", which is single spacing.
        return look.lineHeight() != null
                        && look.lineHeight() > limits.lineHeight().to()
                ? figure(look.lineHeight()) + POINTS
                : null;
    }

    @Override
    MessageRef message(String value, int count, Limits limits) {
        if (value.endsWith(POINTS)) {
            return MessageRef.of(
                    "check.look.body.height", value, figure(limits.lineHeight().to()), count);
        }
        return MessageRef.of(
                "check.look.body.spacing",
                value,
                figure(limits.lineSpacing().from()),
                figure(limits.lineSpacing().to()),
                count);
    }
}
