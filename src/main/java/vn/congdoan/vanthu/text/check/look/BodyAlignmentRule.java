package vn.congdoan.vanthu.text.check.look;

import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.format.FormatPack.Limits;

/** Both edges of the text straight. */
final class BodyAlignmentRule extends BodyLookRule {
    BodyAlignmentRule() {
        super("body-alignment", Severity.WARNING);
    }

    @Override
    String departure(SourceLine line, Limits limits) {
        SourceAlignment alignment = line.look().alignment();
        return alignment == null || alignment == SourceAlignment.JUSTIFIED ? null : alignment.name();
    }

    @Override
    MessageRef message(String value, int count, Limits limits) {
        return MessageRef.of("check.look.body.alignment", count);
    }
}
