package vn.congdoan.vanthu.render.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.layout.Element;
import vn.congdoan.vanthu.layout.SetPage;

/** Adds painted pages and their tags to a file. */
final class PageWriter {
    private final PdfDocument pdf;
    private final PdfDictionary resources = new PdfDictionary();

    PageWriter(PdfDocument pdf, PdfDictionary fonts) {
        this.pdf = pdf;
        resources.put(PdfName.Font, fonts);
        resources.makeIndirect(pdf);
    }

    /** @return the page objects */
    List<PdfDictionary> write(List<PaintedPage> pages, List<Element> elements) {
        TagTree tags = new TagTree(pdf, elements);
        List<PdfDictionary> objects = new ArrayList<>();
        for (PaintedPage painted : pages) {
            PdfDictionary object = write(painted);
            tags.add(object, painted.marks());
            objects.add(object);
        }
        tags.close();
        return objects;
    }

    private PdfDictionary write(PaintedPage painted) {
        SetPage set = painted.page();
        PdfPage page = pdf.addNewPage(new PageSize((float) set.width(), (float) set.height()));
        page.getFirstContentStream().setData(painted.content());
        page.put(PdfName.Resources, resources);
        page.put(PdfName.Tabs, PdfName.S);
        return page.getPdfObject();
    }
}
