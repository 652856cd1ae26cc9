package vn.congdoan.vanthu.render.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The outline of a document's headings, nested by their level (ISO 32000-1, 12.3.3). */
final class Bookmarks {
    /** pt above the heading's baseline at which the page is to begin in the window. */
    private static final double ABOVE = 30;

    private record Node(int level, PdfDictionary entry) {}

    private final PdfDocument pdf;
    private final PdfDictionary root = new PdfDictionary();
    private final Deque<Node> open = new ArrayDeque<>();

    private Bookmarks(PdfDocument pdf) {
        this.pdf = pdf;
        root.put(PdfName.Type, PdfName.Outlines);
        open.push(new Node(0, root));
    }

    /** @param pages the page objects, by index */
    static void write(List<Headings.Heading> headings, List<PdfDictionary> pages, PdfDocument pdf) {
        if (headings.isEmpty()) {
            return;
        }
        Bookmarks bookmarks = new Bookmarks(pdf);
        bookmarks.root.makeIndirect(pdf);
        headings.forEach(heading -> bookmarks.add(heading, pages.get(heading.page())));
        pdf.getCatalog().put(PdfName.Outlines, bookmarks.root);
        pdf.getCatalog().put(PdfName.PageMode, PdfName.UseOutlines);
    }

    private void add(Headings.Heading heading, PdfDictionary page) {
        while (open.peek().level() >= heading.level()) {
            open.pop();
        }
        PdfDictionary entry = new PdfDictionary();
        entry.put(PdfName.Title, new PdfString(heading.text(), "UnicodeBig"));
        entry.put(PdfName.Dest, destination(heading, page));
        entry.makeIndirect(pdf);
        append(open.peek().entry(), entry);
        open.push(new Node(heading.level(), entry));
    }

    private static PdfArray destination(Headings.Heading heading, PdfDictionary page) {
        PdfArray place = new PdfArray();
        place.add(page);
        place.add(PdfName.FitH);
        place.add(new PdfNumber(Math.rint(heading.top() + ABOVE)));
        return place;
    }

    private static void append(PdfDictionary parent, PdfDictionary entry) {
        PdfDictionary last = parent.getAsDictionary(PdfName.Last);
        if (last == null) {
            parent.put(PdfName.First, entry);
        } else {
            last.put(PdfName.Next, entry);
            entry.put(PdfName.Prev, last);
        }
        parent.put(PdfName.Last, entry);
        entry.put(PdfName.Parent, parent);
        count(parent);
    }

    /** All entries stand open, so that each counts for every parent over it. */
    private static void count(PdfDictionary parent) {
        for (PdfDictionary p = parent; p != null; p = p.getAsDictionary(PdfName.Parent)) {
            PdfNumber count = p.getAsNumber(PdfName.Count);
            p.put(PdfName.Count, new PdfNumber(count == null ? 1 : count.intValue() + 1));
        }
    }
}
