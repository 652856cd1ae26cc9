package vn.congdoan.vanthu.text.check.look;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.text.check.CheckInput;

/** The rules below motto, organisation and subject are drawn, not the underlining of their words (R14). */
final class UnderlineRule extends LookRule {
    private static final double MOST = 0.5;

    UnderlineRule() {
        super("underline", "NĐ 30, Phụ lục I, II.1", Severity.HINT);
    }

    @Override
    List<CheckFinding> check(CheckInput input, SourceDocument source, ReadDocument reading) {
        if (source.format() == SourceFormat.PDF) {
            return List.of(); // it doesn't tell a drawn rule from an underlining
        }
        return List.of(Part.NATIONAL_MOTTO, Part.ORGANISATION, Part.SUBJECT).stream()
                .flatMap(part -> reading.places().getOrDefault(part, List.of()).stream())
                .filter(place -> isUnderlined(place, source))
                .limit(1)
                .map(place -> atLine(
                        place.line(),
                        source.lines().get(place.line()).text().substring(place.start(), place.end()),
                        MessageRef.of("check.look.underline")))
                .toList();
    }

    private static boolean isUnderlined(SourcePlace place, SourceDocument source) {
        double share = SpanShare.of(
                source.lines().get(place.line()), place.start(), place.end(), span -> true, span -> span.underlined());
        return share > MOST;
    }
}
