package vn.congdoan.vanthu.render.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.layout.Element;
import vn.congdoan.vanthu.layout.Placed;
import vn.congdoan.vanthu.layout.SetPage;
import vn.congdoan.vanthu.layout.font.FontFace;

/** Turns one set page into the operators of its content stream, each element's text inside a numbered mark of its own. */
final class PagePainter {
    private final ContentWriter out = new ContentWriter();
    private final List<Integer> marks = new ArrayList<>();
    private final SetPage page;
    private final List<Element> elements;
    private final UsedCharacters used;
    private FontFace face;
    private double size;

    PagePainter(SetPage page, List<Element> elements, UsedCharacters used) {
        this.page = page;
        this.elements = elements;
        this.used = used;
    }

    PaintedPage paint(List<ReadingOrder.Piece> content, List<Placed.Text> artifacts) {
        lines();
        if (!artifacts.isEmpty()) {
            out.ascii("/Artifact<</Type/Pagination>>BDC\n");
            artifacts.forEach(text -> texts(List.of(new ReadingOrder.Piece(text, false))));
            out.ascii("EMC\n");
        }
        for (int start = 0, end; start < content.size(); start = end) {
            int element = content.get(start).text().element();
            end = start + 1;
            while (end < content.size() && content.get(end).text().element() == element) {
                end++;
            }
            out.ascii("/" + TagNames.of(elements.get(element)) + "<</MCID " + marks.size() + ">>BDC\n");
            marks.add(element);
            texts(content.subList(start, end));
            out.ascii("EMC\n");
        }
        return new PaintedPage(page, out.toBytes(), List.copyOf(marks));
    }

    private void lines() {
        boolean open = false;
        for (Placed placed : page.content()) {
            if (placed instanceof Placed.Text) {
                continue;
            }
            if (!open) {
                out.ascii("/Artifact<</Type/Layout>>BDC\n");
                open = true;
            }
            line(placed);
        }
        if (open) {
            out.ascii("EMC\n");
        }
    }

    private void line(Placed placed) {
        if (placed instanceof Placed.Rule rule) {
            out.number(rule.weight()).ascii("w ");
            point(rule.x1(), rule.y1()).ascii("m ");
            point(rule.x2(), rule.y2()).ascii("l S\n");
        } else if (placed instanceof Placed.Box box) {
            out.number(box.shade()).ascii("g ");
            point(box.x(), box.y() + box.height());
            out.number(box.width()).number(box.height()).ascii("re f 0 g\n");
        } else if (placed instanceof Placed.Frame frame) {
            out.number(frame.weight()).ascii("w ");
            point(frame.x(), frame.y() + frame.height());
            out.number(frame.width()).number(frame.height()).ascii("re S\n");
        }
    }

    private ContentWriter point(double x, double y) {
        return out.number(x).number(page.height() - y);
    }

    private void texts(List<ReadingOrder.Piece> pieces) {
        out.ascii("BT ");
        long atX = 0;
        long atY = 0;
        for (ReadingOrder.Piece piece : pieces) {
            Placed.Text text = piece.text();
            font(text);
            long x = ContentWriter.toHundredths(text.x());
            long y = ContentWriter.toHundredths(page.height() - text.baseline());
            out.hundredths(x - atX).hundredths(y - atY).ascii("Td");
            atX = x;
            atY = y;
            show(text, piece.spaceAfter());
        }
        out.ascii("ET\n");
    }

    private void font(Placed.Text text) {
        if (text.face() != face || text.size() != size) {
            face = text.face();
            size = text.size();
            out.ascii("/F" + face.ordinal() + " ").number(size).ascii("Tf ");
        }
    }

    /** The word-space operator does not reach two-byte codes, so that a stretched space is followed by a shift. */
    private void show(Placed.Text placed, boolean spaceAfter) {
        String text = spaceAfter ? placed.text() + " " : placed.text();
        used.add(placed.face(), text);
        if (placed.spaceStretch() == 0) {
            out.string(text, 0, text.length()).ascii("Tj\n");
            return;
        }
        double shift = -1000 * placed.spaceStretch() / placed.size();
        out.ascii("[");
        int start = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', start)) {
            out.string(text, start, space + 1).number(shift);
            start = space + 1;
        }
        if (start < text.length()) {
            out.string(text, start, text.length());
        }
        out.ascii("]TJ\n");
    }
}
