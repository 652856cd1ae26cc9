package vn.congdoan.vanthu.app.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.layout.Placed;
import vn.congdoan.vanthu.layout.SetDocument;
import vn.congdoan.vanthu.layout.SetPage;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.text.parse.ParsedBody;
import vn.congdoan.vanthu.text.parse.Place;

/** A draft as its pages show it, with the way from a place on a page to the place in the draft and back. */
public final class LivePages {
    private final Draft draft;
    private final ParsedBody parsed;
    private final SetDocument document;
    private final FontFamily family;
    private final PlacedLines lines;

    public LivePages(Draft draft, ParsedBody parsed, SetDocument document, FontFamily family) {
        this.draft = Objects.requireNonNull(draft, "draft");
        this.parsed = Objects.requireNonNull(parsed, "parsed");
        this.document = Objects.requireNonNull(document, "document");
        this.family = Objects.requireNonNull(family, "family");
        this.lines = new PlacedLines(document, family);
    }

    /** What these pages show; the present draft may be newer. */
    public Draft draft() {
        return draft;
    }

    /** Pages that came out as before are the same objects as before. */
    public List<SetPage> pages() {
        return document.pages();
    }

    public FontFamily family() {
        return family;
    }

    /** What could not be set as written. */
    public List<Finding> findings() {
        return document.findings();
    }

    /** What to write in when somebody points at a place of a page (pt from its top left corner). */
    public Optional<EditTarget> target(int page, double x, double y) {
        Placed.Text text = lines.nearest(page, x, y);
        if (text == null) {
            return Optional.empty();
        }
        SourceRef ref = lines.source(text);
        int offset = text.offset() < 0 ? 0 : text.offset() + lines.characterAt(text, x);
        if (!FieldAreas.isText(ref)) {
            return FieldAreas.field(ref, offset, draft.parts()).map(field -> EditTarget.field(field, ref.index()));
        }
        OptionalInt place = parsed.sourceOffset(ref, offset);
        return place.isEmpty() ? Optional.empty() : Optional.of(EditTarget.text(place.getAsInt()));
    }

    /** Where the caret of the running text stands on the pages; empty where nothing is printed. */
    public Optional<PagePlace> caret(int offset) {
        return parsed.placeAt(offset).flatMap(place -> {
            List<PlacedLines.Line> printed = lines.of(place.ref());
            PlacedLines.Line at = null;
            for (PlacedLines.Line line : printed) {
                boolean before = line.text().offset() <= place.offset();
                at = at == null || before ? line : at;
            }
            return Optional.ofNullable(at).map(line -> caret(line, place.offset()));
        });
    }

    /** The lines of the block in which the caret stands. */
    public List<PagePlace> block(int offset) {
        return parsed.placeAt(offset)
                .map(place -> stretches(lines.of(place.ref()), 0, Integer.MAX_VALUE))
                .orElse(List.of());
    }

    /** The printed lines of a field. */
    public List<PagePlace> field(EditPlace field) {
        return field(field, ref -> true);
    }

    /** The printed lines of one item of a field of several; of the whole field where there is but one. */
    public List<PagePlace> field(EditPlace field, int item) {
        boolean several = field == EditPlace.RECIPIENTS || field == EditPlace.ADDRESSEES || field == EditPlace.SIGNATURE;
        return field(field, ref -> !several || ref.index() == item);
    }

    private List<PagePlace> field(EditPlace field, Predicate<SourceRef> wanted) {
        List<PagePlace> places = new ArrayList<>();
        for (Area area : Area.values()) {
            for (int line = 0;
                    line
                            <= draft.parts().recipients().size()
                                    + draft.parts().addressees().size();
                    line++) {
                SourceRef ref = SourceRef.of(area, line);
                if (wanted.test(ref) && FieldAreas.field(ref, 0, draft.parts())
                        .filter(field::equals)
                        .isPresent()) {
                    places.addAll(stretches(lines.of(ref), 0, Integer.MAX_VALUE));
                }
            }
        }
        return places;
    }

    /** A stretch of the running text as it stands on the pages, a piece for each line; within one block. */
    public List<PagePlace> stretch(int start, int end) {
        Optional<Place> from = parsed.placeAt(start);
        Optional<Place> to = parsed.placeAt(end);
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        boolean one = from.get().ref().equals(to.get().ref());
        return stretches(
                lines.of(from.get().ref()), from.get().offset(), one ? to.get().offset() : Integer.MAX_VALUE);
    }

    private PagePlace caret(PlacedLines.Line line, int offset) {
        Placed.Text text = line.text();
        double x = text.offset() < 0 ? text.x() + text.width() : lines.edge(text, offset - text.offset());
        return new PagePlace(line.page(), x, lines.top(text), 0, lines.bottom(text));
    }

    private List<PagePlace> stretches(List<PlacedLines.Line> printed, int from, int to) {
        List<PagePlace> places = new ArrayList<>();
        for (PlacedLines.Line line : printed) {
            Placed.Text text = line.text();
            int length = text.text().length();
            boolean whole = from == 0 && to == Integer.MAX_VALUE;
            if (text.offset() < 0 && !whole || text.offset() >= to || text.offset() + length <= from) {
                continue;
            }
            double left = whole ? text.x() : lines.edge(text, Math.max(0, from - text.offset()));
            double right = whole ? text.x() + text.width() : lines.edge(text, to - text.offset());
            add(places, new PagePlace(line.page(), left, lines.top(text), right - left, lines.bottom(text)));
        }
        return places;
    }

    /** Pieces of one line become one. */
    private static void add(List<PagePlace> places, PagePlace next) {
        PagePlace last = places.isEmpty() ? null : places.get(places.size() - 1);
        boolean same = last != null
                && last.page() == next.page()
                && last.bottom() > next.top()
                && next.bottom() > last.top()
                && next.x() >= last.x();
        if (!same) {
            places.add(next);
            return;
        }
        double right = Math.max(last.x() + last.width(), next.x() + next.width());
        places.set(
                places.size() - 1,
                new PagePlace(
                        last.page(),
                        last.x(),
                        Math.min(last.top(), next.top()),
                        right - last.x(),
                        Math.max(last.bottom(), next.bottom())));
    }
}
