package vn.congdoan.vanthu.text.check.look;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.PartyPapers;

/** "Nơi nhận:" in 12 pt, bold and italic (R70). */
final class RecipientsLabelRule extends LookRule {
    private static final Pattern LABEL = Pattern.compile("^\\s{0,20}N[ơƠ][iI] [nN][hH][ậẬ][nN]\\s{0,3}:");

    RecipientsLabelRule() {
        super("look-recipients-label", "NĐ 30, Phụ lục I, II.9", Severity.WARNING);
    }

    @Override
    List<CheckFinding> check(CheckInput input, SourceDocument source, ReadDocument reading) {
        if (PartyPapers.is(input)) {
            return List.of();
        }
        Departures departures = new Departures(source, input.pack(), StyleName.RECIPIENTS_LABEL);
        for (int i : lines(source, reading)) {
            Matcher label = LABEL.matcher(source.lines().get(i).text());
            if (label.find()) {
                SourcePlace place = new SourcePlace(i, label.start(), label.end());
                return departures.of(place, false).values().stream()
                        .reduce((one, other) -> MessageRef.of("check.look.list", one, other))
                        .map(all -> atLine(i, label.group().strip(), message(all)))
                        .map(List::of)
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    private static MessageRef message(MessageRef departures) {
        return MessageRef.of("check.look.part", MessageRef.of("check.look.part.label"), departures);
    }
}
