package vn.congdoan.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.geometry.HeadGeometry;
import vn.congdoan.vanthu.layout.geometry.Indents;

/** Sets the two columns of the head: organisation and national title, number and date, "V/v", the framed mark. */
final class HeadSetter {
    /** A paragraph at its place in the head; {@code y} from the head's top. */
    private record Part(SetText text, double x, double y, int element) {}

    private final TextSetter texts;
    private final ElementTree elements;
    private final ComposedDocument.Head head;
    private final FormatPack pack;
    private final HeadGeometry geometry;
    private final int section;
    private final List<Part> parts = new ArrayList<>();

    HeadSetter(TextSetter texts, ElementTree elements, ComposedDocument document, HeadGeometry geometry, int section) {
        this.texts = texts;
        this.elements = elements;
        this.head = document.head();
        this.pack = document.pack();
        this.geometry = geometry;
        this.section = section;
    }

    List<Strip> set() {
        double left = left();
        double right = right();
        // A rule takes the room of its own weight, as the border of a paragraph does.
        double weight = pack.head().ruleWeight();
        double row = Math.max(
                left + (geometry.organisationRule() > 0 ? weight : 0), right + (geometry.mottoRule() > 0 ? weight : 0));
        double bottom = numberRow(row);
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.of(0, bottom, Hold.NONE, (canvas, top) -> {
            for (Part part : parts) {
                canvas.text(part.text(), part.x(), top + part.y(), part.element());
            }
            rule(canvas, 0, geometry.leftColumn(), top + left, geometry.organisationRule());
            rule(canvas, geometry.leftColumn(), geometry.rightColumn(), top + right, geometry.mottoRule());
        }));
        if (head.letterSubject() != null) {
            letterSubject(strips);
        }
        if (head.mark() != null) {
            strips.add(mark());
        }
        return strips;
    }

    private double left() {
        double y = 0;
        for (int i = 0; i < head.left().size(); i++) {
            Text text = head.left().get(i);
            SetText set = set(text, pack.style(text.style()), geometry.left().get(i), geometry.leftColumn());
            parts.add(new Part(set, 0, y, elements.add(text, section)));
            y += set.height();
        }
        return y;
    }

    private double right() {
        double y = 0;
        for (int i = 0; i < head.right().size(); i++) {
            Text text = head.right().get(i);
            SetText set = set(text, geometry.right().get(i), Indents.NONE, geometry.rightColumn());
            parts.add(new Part(set, geometry.leftColumn(), y, elements.add(text, section)));
            y += set.height();
        }
        return y;
    }

    /** Number and date stand on one level, below both rules. */
    private double numberRow(double above) {
        if (head.number() == null && head.placeDate() == null) {
            return above + geometry.ruleGap();
        }
        double top = above + geometry.rowGap();
        double bottom = top;
        if (head.number() != null) {
            bottom = Math.max(bottom, top + cell(head.number(), 0, geometry.leftColumn(), top));
        }
        if (head.placeDate() != null) {
            double height = cell(head.placeDate(), geometry.leftColumn(), geometry.rightColumn(), top);
            bottom = Math.max(bottom, top + height);
        }
        return bottom;
    }

    private double cell(Text text, double x, double width, double y) {
        SetText set = set(text, pack.style(text.style()), Indents.NONE, width);
        parts.add(new Part(set, x, y, elements.add(text, section)));
        return set.height();
    }

    private void letterSubject(List<Strip> strips) {
        Text text = head.letterSubject();
        TextStyle style = pack.style(text.style());
        SetText set = set(text, style, geometry.letterSubject(), geometry.leftColumn());
        int element = elements.add(text, section);
        for (int i = 0; i < set.lines().size(); i++) {
            int line = i;
            strips.add(Strip.of(
                    i == 0 ? style.spaceBefore() : 0,
                    set.measure().height(),
                    Hold.PARAGRAPH,
                    (canvas, top) -> canvas.line(set, line, 0, top, element)));
        }
    }

    private Strip mark() {
        TextStyle style = pack.style(head.mark().style());
        SetText set = set(head.mark(), style, Indents.NONE, geometry.leftColumn());
        int element = elements.add(head.mark(), section);
        double air = (HeadGeometry.MARK_HEIGHT - set.height()) / 2;
        double x = (geometry.leftColumn() - geometry.markWidth()) / 2;
        double weight = pack.head().ruleWeight();
        return Strip.of(style.spaceBefore(), HeadGeometry.MARK_HEIGHT, Hold.PARAGRAPH, (canvas, top) -> {
            canvas.frame(x, top, geometry.markWidth(), HeadGeometry.MARK_HEIGHT, weight);
            canvas.text(set, 0, top + air, element);
        });
    }

    private void rule(PageCanvas canvas, double x, double column, double textBottom, double length) {
        if (length > 0) {
            double weight = pack.head().ruleWeight();
            double start = x + (column - length) / 2;
            canvas.horizontal(start, textBottom + geometry.ruleGap() + weight / 2, length, weight);
        }
    }

    private SetText set(Text text, TextStyle style, Indents indents, double width) {
        return texts.set(text, style, style, indents, width);
    }
}
