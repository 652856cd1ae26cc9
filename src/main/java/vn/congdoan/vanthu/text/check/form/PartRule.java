package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.PartyPapers;

/** A rule on one of the parts around the text. */
abstract class PartRule extends NamedRule {
    private static final int FEWEST_LINES = 8;

    PartRule(String id, String clause, Severity severity) {
        super(id, clause, severity);
    }

    /** Something that the document lacks. */
    final CheckFinding missing(MessageRef message) {
        return found(severity(), new CheckPlace.Whole(), "", null, message);
    }

    /** Something about a part as it stands in the file. */
    final CheckFinding about(Part part, int item, String words, MessageRef message) {
        return found(severity(), new CheckPlace.InPart(part, item, 0, 0), words, null, message);
    }

    /** The same with a repair of the draft. */
    final CheckFinding about(Part part, int item, String words, Repair repair, MessageRef message) {
        return found(severity(), new CheckPlace.InPart(part, item, 0, words.length()), words, repair, message);
    }

    static List<SourcePlace> places(CheckInput input, Part part) {
        return input.reading()
                .map(reading -> reading.places().getOrDefault(part, List.of()))
                .orElse(List.of());
    }

    /** Whether the file shows the part, sure or doubtful; a draft of our own always has its form printed. */
    static boolean isShown(CheckInput input, Part part) {
        return input.reading().isEmpty()
                || !places(input, part).isEmpty()
                || input.reading()
                        .map(reading -> reading.doubtful().containsKey(part))
                        .orElse(false);
    }

    /** The whole line of the file in which a part's words stand; empty for a draft. */
    static Optional<String> line(CheckInput input, Part part, int item) {
        List<SourcePlace> places = places(input, part);
        return item < places.size()
                ? input.source()
                        .map(source ->
                                source.lines().get(places.get(item).line()).text())
                : Optional.empty();
    }

    /** The words of a part as the file writes them; empty for a draft. */
    static Optional<String> words(CheckInput input, Part part, int item) {
        List<SourcePlace> places = places(input, part);
        if (item < 0 || item >= places.size()) {
            return Optional.empty();
        }
        SourcePlace place = places.get(item);
        return line(input, part, item)
                .map(line ->
                        line.substring(Math.min(place.start(), line.length()), Math.min(place.end(), line.length())));
    }

    /**
     * Whether the document stands in a file of which something missing may be told; where the lines ran together nothing can be
     * found, which isn't the document's fault.
     */
    static boolean showsAll(CheckInput input) {
        return isFile(input) && lines(input).size() >= FEWEST_LINES;
    }

    /** Whether a line of this document says so: what the reader didn't understand isn't missing. */
    static boolean says(CheckInput input, Pattern words) {
        return lines(input).stream().anyMatch(line -> words.matcher(line).find());
    }

    private static List<String> lines(CheckInput input) {
        return input.source()
                .map(source -> source.lines().stream()
                        .skip(firstLine(input))
                        .limit(endLine(input) - firstLine(input))
                        .map(SourceLine::text)
                        .toList())
                .orElse(List.of());
    }

    private static int firstLine(CheckInput input) {
        return input.reading().map(ReadDocument::firstLine).orElse(0);
    }

    private static int endLine(CheckInput input) {
        return input.reading().map(ReadDocument::endLine).orElse(0);
    }

    static boolean isFile(CheckInput input) {
        return input.reading().isPresent();
    }

    static boolean isParty(CheckInput input) {
        return PartyPapers.is(input);
    }
}
