package vn.congdoan.vanthu.app.reading;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceLine;

/** The words of the file that something in the read document came from. */
public final class ReadPlaces {
    /** A sentence that runs over more lines of the file is shown by its first ones. */
    private static final int MOST_LINES = 12;

    private final ReadDocument reading;
    private final SourceDocument source;

    public ReadPlaces(ReadDocument reading, SourceDocument source) {
        this.reading = reading;
        this.source = source;
    }

    public List<SourcePlace> of(Part part) {
        return reading.places().getOrDefault(part, List.of());
    }

    public List<SourcePlace> of(CheckPlace place) {
        if (place instanceof CheckPlace.InBody body) {
            return of(new TextRange(body.start(), Math.max(body.start(), body.end())));
        }
        if (place instanceof CheckPlace.InPart part) {
            List<SourcePlace> places = of(part.part());
            return part.item() < places.size() ? List.of(places.get(part.item())) : places;
        }
        return place instanceof CheckPlace.InSource line ? whole(line.line()) : List.of();
    }

    /** The words themselves where they stand in one line of the file, else the lines they run over. */
    public List<SourcePlace> of(TextRange range) {
        String text = reading.draft().bodyText();
        int end = Math.min(range.end(), text.length());
        int start = Math.min(range.start(), end);
        int first = sourceLine(text, start);
        if (first < 0) {
            return List.of();
        }
        int last = nextLine(text, start);
        String words = text.substring(start, end);
        List<SourcePlace> lines = new ArrayList<>();
        for (int i = first; i < Math.min(last, first + MOST_LINES); i++) {
            int at = words.isEmpty() ? -1 : source.lines().get(i).text().indexOf(words);
            if (at >= 0) {
                return List.of(new SourcePlace(i, at, at + words.length()));
            }
            lines.addAll(whole(i));
        }
        return lines;
    }

    private List<SourcePlace> whole(int line) {
        if (line < 0 || line >= source.lines().size()) {
            return List.of();
        }
        SourceLine all = source.lines().get(line);
        return List.of(new SourcePlace(line, 0, all.text().length()));
    }

    /** The line of the file in which the text's line at this offset begins; -1 when it came from nowhere. */
    private int sourceLine(String text, int offset) {
        int line = lineOf(text, offset);
        int found = line < reading.bodyLines().size() ? reading.bodyLines().get(line) : -1;
        return found < source.lines().size() ? found : -1;
    }

    /** Where the next line of the text begins in the file. */
    private int nextLine(String text, int offset) {
        for (int line = lineOf(text, offset) + 1; line < reading.bodyLines().size(); line++) {
            if (reading.bodyLines().get(line) >= 0) {
                return Math.min(reading.bodyLines().get(line), source.lines().size());
            }
        }
        return Math.min(reading.endLine(), source.lines().size());
    }

    private static int lineOf(String text, int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
