package vn.congdoan.vanthu.text.check.look;

import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.format.FormatPack.Limits;
import vn.congdoan.vanthu.format.FormatPack.Range;

/** The first line of a paragraph indented by 10 or 12.7 mm; lists, hanging and moved paragraphs are set on purpose. */
final class FirstLineIndentRule extends BodyLookRule {
    private static final double TOLERANCE = 1;

    FirstLineIndentRule() {
        super("first-line-indent", Severity.HINT);
    }

    @Override
    String departure(SourceLine line, Limits limits) {
        Double indent = line.look().firstLineIndent();
        Double left = line.look().leftIndent();
        boolean block = indent != null && indent <= 0 && left != null && left > TOLERANCE;
        boolean right = indent == null
                || indent < 0
                || block
                || line.labelLength() > 0
                || indent >= limits.firstLineIndent().from() - TOLERANCE
                        && indent <= limits.firstLineIndent().to() + TOLERANCE;
        return right || Character.isWhitespace(line.text().charAt(0)) ? null : figure(indent);
    }

    @Override
    MessageRef message(String value, int count, Limits limits) {
        Range range = limits.firstLineIndent();
        return MessageRef.of("check.look.body.indent", value, figure(range.from()), figure(range.to()), count);
    }
}
