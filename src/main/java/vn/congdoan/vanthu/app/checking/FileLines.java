package vn.congdoan.vanthu.app.checking;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.domain.source.SourceDocument;

/** Finds the line of the file that a place in the read document came from. */
final class FileLines {
    private final ReadDocument reading;
    private final SourceDocument source;

    FileLines(ReadDocument reading, SourceDocument source) {
        this.reading = reading;
        this.source = source;
    }

    /** Counted from 1; null when no line is meant. */
    Integer of(CheckPlace place) {
        if (place instanceof CheckPlace.InBody body) {
            return number(bodyLine(body.start()));
        }
        if (place instanceof CheckPlace.InSource line) {
            return number(line.line());
        }
        if (place instanceof CheckPlace.InPart part) {
            List<SourcePlace> places = reading.places().getOrDefault(part.part(), List.of());
            return places.isEmpty()
                    ? null
                    : number(
                            places.get(Math.min(part.item(), places.size() - 1)).line());
        }
        return null;
    }

    private int bodyLine(int offset) {
        String text = reading.draft().bodyText();
        int line = (int) text.substring(0, Math.min(offset, text.length()))
                .chars()
                .filter(c -> c == '\n')
                .count();
        return line < reading.bodyLines().size() ? reading.bodyLines().get(line) : -1;
    }

    private Integer number(int index) {
        return index < 0 || index >= source.lines().size()
                ? null
                : source.lines().get(index).number();
    }
}
