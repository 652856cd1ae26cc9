package vn.congdoan.vanthu.text.check.look;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.PartyPapers;

/** "Phụ lục I" on a line of its own: bold, upright, in the middle (R75). */
final class AppendixLookRule extends LookRule {
    private static final Pattern LABEL =
            Pattern.compile("(?iu)\\s{0,40}phụ lục(?:\\s+(?:số\\s+)?[IVX\\d]{1,5})?\\s{0,9}");

    AppendixLookRule() {
        super("look-appendix", "NĐ 30, Phụ lục I, III.1", Severity.WARNING);
    }

    @Override
    List<CheckFinding> check(CheckInput input, SourceDocument source, ReadDocument reading) {
        int foot = foot(reading);
        if (foot < 0 || PartyPapers.is(input)) {
            return List.of();
        }
        Departures departures = new Departures(source, input.pack(), StyleName.APPENDIX_LABEL);
        for (int i : lines(source, reading)) {
            String words = source.lines().get(i).text();
            Map<String, MessageRef> found = i > foot && LABEL.matcher(words).matches()
                    ? new LinkedHashMap<>(departures.of(new SourcePlace(i, 0, words.length()), true))
                    : Map.of();
            if (!found.isEmpty()) {
                MessageRef all = found.values().stream()
                        .reduce((one, other) -> MessageRef.of("check.look.list", one, other))
                        .orElseThrow();
                MessageRef what = MessageRef.of("check.look.part.appendix");
                return List.of(atLine(i, words.strip(), MessageRef.of("check.look.part", what, all)));
            }
        }
        return List.of();
    }

    /** Appendices follow the signature; -1 without one. */
    private static int foot(ReadDocument reading) {
        return Stream.of(Part.SIGNER, Part.POSITION, Part.ARCHIVE)
                .flatMap(part -> reading.places().getOrDefault(part, List.of()).stream())
                .mapToInt(SourcePlace::line)
                .max()
                .orElse(-1);
    }
}
