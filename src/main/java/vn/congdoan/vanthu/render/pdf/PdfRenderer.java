package vn.congdoan.vanthu.render.pdf;

import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfDictionary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.layout.SetDocument;
import vn.congdoan.vanthu.layout.SetPage;
import vn.congdoan.vanthu.layout.font.FontFamily;

/**
 * Paints set pages into one PDF/A-2a file (ISO 19005-2): what the window shows is what the file shows. Keep one for many
 * documents: it parses and subsets each font once. Safe for several threads.
 */
public final class PdfRenderer {
    private static final int USUAL_SIZE = 200_000;

    private final EmbeddedFonts fonts = new EmbeddedFonts();
    private final Clock clock;

    /** @param clock for the file's dates; the same pages at the same second give the same bytes */
    public PdfRenderer(Clock clock) {
        this.clock = clock;
    }

    /**
     * Writes the whole file, or nothing when a font is unusable or lacks a character.
     *
     * @param out is not closed
     * @throws ProblemException {@code pdf.missingCharacter}, {@code pdf.font.broken}, {@code pdf.font.notEmbeddable},
     *     {@code pdf.notWritten}
     */
    public void render(SetDocument set, FontFamily family, OutputStream out) {
        byte[] file = render(set, family);
        try {
            out.write(file);
            out.flush();
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "pdf.notWritten");
        }
    }

    /** The file's bytes; as {@link #render(SetDocument, FontFamily, OutputStream)}. */
    public byte[] render(SetDocument set, FontFamily family) {
        return render(set, family, DocumentDetails.of(set.composed(), clock.instant()));
    }

    /**
     * Pages that are no official document.
     *
     * @param title as file managers show it
     */
    public byte[] render(SetDocument set, FontFamily family, String title, String author) {
        return render(set, family, DocumentDetails.of(title, author, clock.instant()));
    }

    private byte[] render(SetDocument set, FontFamily family, DocumentDetails details) {
        ReadingOrder order = ReadingOrder.of(set);
        UsedCharacters used = new UsedCharacters();
        List<PaintedPage> pages = paint(set, order, used);
        EmbeddedFonts.requireGlyphs(used, family);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (ArchivalFile pdf = new ArchivalFile(bytes, details, Identifier.of(details, pages))) {
            PdfDictionary fontResources = fonts.embed(used, family, pdf);
            List<PdfDictionary> pageObjects = new PageWriter(pdf, fontResources).write(pages, set.elements());
            Bookmarks.write(Headings.of(set, order), pageObjects, pdf);
            PageLabels.write(set.pages(), pdf);
        } catch (PdfException e) {
            throw new IllegalStateException("the PDF could not be put together", e);
        }
        return bytes.toByteArray();
    }

    private static List<PaintedPage> paint(SetDocument set, ReadingOrder order, UsedCharacters used) {
        List<PaintedPage> painted = new ArrayList<>();
        for (SetPage page : set.pages()) {
            int index = painted.size();
            PagePainter painter = new PagePainter(page, set.elements(), used);
            painted.add(painter.paint(order.content(index), order.artifacts(index)));
        }
        return painted;
    }
}
