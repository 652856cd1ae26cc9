package vn.congdoan.vanthu.text.check.look;

import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.format.FormatPack.Limits;
import vn.congdoan.vanthu.format.FormatPack.Range;
import vn.congdoan.vanthu.format.StyleName;

/** The text in 13 or 14 pt. */
final class BodySizeRule extends BodyLookRule {
    BodySizeRule() {
        super("body-size", Severity.ERROR);
    }

    @Override
    String departure(SourceLine line, Limits limits) {
        double size = SpanShare.size(line, 0, line.text().length());
        return size > 0 && !limits.sizes().get(StyleName.BODY).contains(size) ? figure(size) : null;
    }

    @Override
    MessageRef message(String value, int count, Limits limits) {
        Range sizes = limits.sizes().get(StyleName.BODY);
        return MessageRef.of("check.look.body.size", value, figure(sizes.from()), figure(sizes.to()), count);
    }
}
