package vn.congdoan.vanthu.text.check.look;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.format.Alignment;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPack.Range;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.text.check.CheckInput;

/** How one part is set: size, weight, slant, capitals and alignment as the pack's style of that part says; each departure once. */
final class PartLookRule extends LookRule {
    private static final double MOST = 0.5;

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
        List<CheckFinding> findings = new ArrayList<>();
        StyleName name = isLetterSubject(input) ? StyleName.LETTER_SUBJECT : style;
        List<SourcePlace> places = reading.places().getOrDefault(part, List.of()).stream()
                .filter(place -> !reading.bodyLines().contains(place.line()))
                .toList();
        List<Departure> told = new ArrayList<>();
        for (SourcePlace place : places) {
            for (Departure departure : departures(source, place, name, input.pack())) {
                if (told.stream().noneMatch(other -> other.key().equals(departure.key()))) {
                    told.add(departure);
                    String line = source.lines().get(place.line()).text();
                    String words = line.substring(
                            Math.min(place.start(), line.length()), Math.min(place.end(), line.length()));
                    findings.add(atLine(place.line(), words.strip(), departure.message()));
                }
            }
        }
        return findings;
    }

    private record Departure(String key, MessageRef message) {}

    private boolean isLetterSubject(CheckInput input) {
        return part == Part.SUBJECT && !input.parts().type().titled();
    }

    private List<Departure> departures(SourceDocument source, SourcePlace place, StyleName name, FormatPack pack) {
        SourceLine line = source.lines().get(place.line());
        TextStyle wanted = pack.style(name);
        Range sizes = pack.limits().sizes().get(name);
        List<Departure> found = new ArrayList<>();
        MessageRef what = MessageRef.of("check.look.part." + part.name());
        double size = SpanShare.size(line, place.start(), place.end());
        if (sizes != null && size > 0 && !sizes.contains(size)) {
            found.add(new Departure(
                    "size",
                    MessageRef.of("check.look.size", what, figure(size), figure(sizes.from()), figure(sizes.to()))));
        }
        double bold = SpanShare.of(line, place.start(), place.end(), span -> span.size() > 0, span -> span.bold());
        if (bold < MOST && wanted.bold()) {
            found.add(new Departure("bold", MessageRef.of("check.look.bold", what)));
        } else if (bold > MOST && !wanted.bold()) {
            found.add(new Departure("bold", MessageRef.of("check.look.notBold", what)));
        }
        double italic = SpanShare.of(line, place.start(), place.end(), span -> span.size() > 0, span -> span.italic());
        if (italic < MOST && wanted.italic()) {
            found.add(new Departure("italic", MessageRef.of("check.look.italic", what)));
        } else if (italic > MOST && !wanted.italic()) {
            found.add(new Departure("italic", MessageRef.of("check.look.notItalic", what)));
        }
        if (isAside(line, wanted, source)) {
            found.add(new Departure("centre", MessageRef.of("check.look.centre", what)));
        }
        return found;
    }

    /** Alignments of a PDF are guessed from its words, and a head set with tabs has none. */
    private static boolean isAside(SourceLine line, TextStyle wanted, SourceDocument source) {
        SourceAlignment alignment = line.look().alignment();
        return wanted.alignment() == Alignment.CENTRE
                && source.format() != SourceFormat.PDF
                && line.place().cell() != null
                && (alignment == SourceAlignment.LEFT || alignment == SourceAlignment.RIGHT);
    }
}
