package vn.congdoan.vanthu.text.check.look;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** How one part is set: size, weight, slant, capitals and alignment as the pack's style of that part says; one finding a part. */
final class PartLookRule extends LookRule {
    private final Part part;
    private final StyleName style;

    /** @param section of Phụ lục I of NĐ 30 */
    PartLookRule(String id, String section, Part part, StyleName style) {
        super(id, "NĐ 30, Phụ lục I, " + section, Severity.WARNING);
        this.part = part;
        this.style = style;
    }

    @Override
    List<CheckFinding> check(CheckInput input, SourceDocument source, ReadDocument reading) {
        StyleName name = part == Part.SUBJECT && !input.parts().type().titled() ? StyleName.LETTER_SUBJECT : style;
        Departures departures = new Departures(source, input.pack(), name);
        Map<String, MessageRef> told = new LinkedHashMap<>();
        SourcePlace first = null;
        for (SourcePlace place : places(input, reading)) {
            Map<String, MessageRef> found = departures.of(place, part == Part.TYPE);
            first = first == null && !found.isEmpty() ? place : first;
            found.forEach(told::putIfAbsent);
        }
        return first == null ? List.of() : List.of(finding(source, first, told));
    }

    private CheckFinding finding(SourceDocument source, SourcePlace place, Map<String, MessageRef> told) {
        MessageRef departures = told.values().stream()
                .reduce((one, other) -> MessageRef.of("check.look.list", one, other))
                .orElseThrow();
        String line = source.lines().get(place.line()).text();
        int end = Math.min(place.end(), line.length());
        return atLine(
                place.line(),
                line.substring(Math.min(place.start(), end), end),
                MessageRef.of("check.look.part", MessageRef.of("check.look.part." + part.name()), departures));
    }

    /** Where the part stands for sure: outside the text, and of a subject, which readers may take too long, the first line. */
    private List<SourcePlace> places(CheckInput input, ReadDocument reading) {
        boolean subject = part == Part.SUBJECT;
        if (PartyPapers.is(input) || subject && !input.parts().type().hasSubject()) {
            return List.of();
        }
        return reading.places().getOrDefault(part, List.of()).stream()
                .filter(place -> !reading.bodyLines().contains(place.line()))
                .limit(subject ? 1 : Long.MAX_VALUE)
                .filter(place -> !subject || !source(input, place).startsWith("Số"))
                .toList();
    }

    private static String source(CheckInput input, SourcePlace place) {
        return input.source().orElseThrow().lines().get(place.line()).text().strip();
    }
}
