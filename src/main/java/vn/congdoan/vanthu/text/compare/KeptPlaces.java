package vn.congdoan.vanthu.text.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.reading.Part;

/** Carries places of one state of a document over to another, whatever was edited before, behind and within their words. */
public final class KeptPlaces {
    private final Draft before;
    private final Draft after;
    private final Map<Part, WordPlaces> parts = new EnumMap<>(Part.class);
    private WordPlaces body;

    public KeptPlaces(Draft before, Draft after) {
        this.before = before;
        this.after = after;
    }

    /** Nothing when none of the words is left. The offsets must lie within the old text. */
    public Optional<CheckPlace> find(CheckPlace place) {
        if (place instanceof CheckPlace.InBody words) {
            return body().find(words.start(), words.end())
                    .map(range -> new CheckPlace.InBody(range.start(), range.end()));
        }
        return place instanceof CheckPlace.InPart words ? inPart(words) : Optional.of(place);
    }

    private WordPlaces body() {
        if (body == null) {
            body = new WordPlaces(before.bodyText(), after.bodyText(), '\n');
        }
        return body;
    }

    private Optional<CheckPlace> inPart(CheckPlace.InPart place) {
        String old = DraftLines.of(before.parts(), place.part());
        String young = DraftLines.of(after.parts(), place.part());
        int line = 0;
        for (int i = 0; i < place.item(); i++) {
            line = old.indexOf(Tokens.PART_LINE_END, line) + 1;
        }
        return parts.computeIfAbsent(place.part(), part -> new WordPlaces(old, young, Tokens.PART_LINE_END))
                .find(line + place.start(), line + place.end())
                .map(range -> inLine(young, range, place.part()));
    }

    /** A place that was cut into two lines is the part in the first. */
    private static CheckPlace inLine(String lines, TextRange range, Part part) {
        int line = lines.lastIndexOf(Tokens.PART_LINE_END, range.start() - 1) + 1;
        int lineEnd = lines.indexOf(Tokens.PART_LINE_END, range.start());
        int item = (int) lines.substring(0, line)
                .chars()
                .filter(sign -> sign == Tokens.PART_LINE_END)
                .count();
        return new CheckPlace.InPart(part, item, range.start() - line, Math.min(range.end(), lineEnd) - line);
    }
}
