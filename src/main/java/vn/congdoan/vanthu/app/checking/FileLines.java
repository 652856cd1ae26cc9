package vn.congdoan.vanthu.app.checking;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.domain.source.SourceDocument;

/** Finds the line of the file that a place in the read document came from. */
final class FileLines {
    private final ReadDocument reading;
    private final SourceDocument source;
    private final int[] starts;

    FileLines(ReadDocument reading, SourceDocument source) {
        this.reading = reading;
        this.source = source;
        starts = starts(reading.draft().bodyText());
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
                    : number(places.get(Math.min(part.item(), places.size() - 1)).line());
        }
        return null;
    }

    private int bodyLine(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return line < reading.bodyLines().size() ? reading.bodyLines().get(line) : -1;
    }

    /** The offset of each line of the body's text; findings may be as many as lines, so they are counted once. */
    private static int[] starts(String text) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    private Integer number(int index) {
        return index < 0 || index >= source.lines().size()
                ? null
                : source.lines().get(index).number();
    }
}
