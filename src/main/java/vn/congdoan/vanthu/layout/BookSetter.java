package vn.congdoan.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.book.RegisterBook;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.format.Alignment;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.geometry.Indents;
import vn.congdoan.vanthu.layout.geometry.PageGeometry;
import vn.congdoan.vanthu.layout.geometry.Points;

/** Sets a book of the registry: a framed cover, then the table on numbered pages, all A4 that lies. */
public final class BookSetter {
    private static final PageGeometry PAGE = new PageGeometry(
            Points.ofMm(297),
            Points.ofMm(210),
            Points.ofMm(17),
            Points.ofMm(16),
            Points.ofMm(20),
            Points.ofMm(15),
            Points.ofMm(7));

    private static final double FRAME = 1.5;
    /** pt from the frame's top to the first line of the cover. */
    private static final double COVER_TOP = 46;
    /** pt of the upper edge of the title, from the frame's top. */
    private static final double TITLE_TOP = 175;

    private final FontFamily family;

    public BookSetter(FontFamily family) {
        this.family = family;
    }

    /** The cover and at least one page of the table. */
    public SetDocument set(RegisterBook book) {
        TextSetter texts = new TextSetter(family);
        ElementTree elements = new ElementTree();
        int section = elements.add(Element.Role.SECTION, ElementTree.DOCUMENT, 0, null);
        List<SetPage> pages = new ArrayList<>();
        pages.add(cover(book, texts, elements, section));
        new BookTable(book, texts, elements, section, PAGE).addTo(pages);
        return new SetDocument(null, pages, elements.elements(), texts.findings());
    }

    private static SetPage cover(RegisterBook book, TextSetter texts, ElementTree elements, int section) {
        PageCanvas canvas = new PageCanvas(PAGE);
        canvas.frame(0, PAGE.top(), PAGE.textWidth(), PAGE.textHeight(), FRAME);
        double y = PAGE.top() + COVER_TOP;
        if (!book.superior().isBlank()) {
            y = line(
                    book.superior(),
                    style(14, false),
                    y,
                    canvas,
                    texts,
                    elements.add(Element.Role.PARAGRAPH, section, 0, null));
        }
        int name = elements.add(Element.Role.PARAGRAPH, section, 0, null);
        line(book.organisation(), style(14, true), y, canvas, texts, name);
        int title = elements.add(Element.Role.HEADING, section, 1, null);
        y = line(book.title(), style(26, true), PAGE.top() + TITLE_TOP, canvas, texts, title) + 16;
        for (String words : book.cover()) {
            int element = elements.add(Element.Role.PARAGRAPH, section, 0, null);
            y = line(words, style(15, false), y + 8, canvas, texts, element);
        }
        return canvas.finished(1);
    }

    private static double line(
            String words, TextStyle style, double y, PageCanvas canvas, TextSetter texts, int element) {
        return canvas.text(texts.set(text(words), style, style, Indents.NONE, PAGE.textWidth()), 0, y, element);
    }

    private static TextStyle style(double size, boolean bold) {
        return new TextStyle(size, bold, false, false, Alignment.CENTRE, 0, 0, 0, 0, false);
    }

    /** No place of a document stands behind it. */
    static Text text(String words) {
        return new Text(
                StyleName.TABLE_CELL,
                "",
                StyleName.TABLE_CELL,
                null,
                0,
                InlineText.of(words),
                SourceRef.of(SourceRef.Area.BODY));
    }
}
