package vn.congdoan.vanthu.app.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.Draft;

/** The places that a template left open ("……"), so that none goes out unfilled. */
public final class Holes {
    /** Three dots alone are an ellipsis and no hole. */
    private static final Pattern HOLE = Pattern.compile("…(?:\\s?…)+|\\.{5,}|_{4,}");

    private static final List<EditPlace> FIELDS = List.of(
            EditPlace.PARENT_ORGANISATION,
            EditPlace.ORGANISATION,
            EditPlace.PLACE,
            EditPlace.SUBJECT,
            EditPlace.AUTHORITY,
            EditPlace.ADDRESSEES);
    private static final List<EditPlace> FIELDS_AFTER =
            List.of(EditPlace.RECIPIENTS, EditPlace.ARCHIVE, EditPlace.SIGNATURE);

    /** One open place; start and end within the place's own words, end exclusive. */
    public record Hole(EditPlace place, int start, int end) {}

    private Holes() {}

    /** All open places in reading order: the fields before the text, the text, the fields after it. */
    public static List<Hole> of(Draft draft) {
        List<Hole> holes = new ArrayList<>();
        FIELDS.forEach(place -> add(holes, place, draft));
        add(holes, EditPlace.BODY, draft);
        FIELDS_AFTER.forEach(place -> add(holes, place, draft));
        return holes;
    }

    private static void add(List<Hole> holes, EditPlace place, Draft draft) {
        Matcher matcher = HOLE.matcher(place.words(draft));
        while (matcher.find()) {
            holes.add(new Hole(place, matcher.start(), matcher.end()));
        }
    }
}
