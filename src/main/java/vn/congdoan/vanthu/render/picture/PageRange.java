package vn.congdoan.vanthu.render.picture;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.util.function.IntConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import vn.congdoan.vanthu.domain.print.PrintRequest;

/** The chosen pages of a PDF for the print system. Chosen here because not every printer driver honours a page range. */
final class PageRange implements Pageable {
    private final PDFPageable pages;
    private final int first;
    private final int count;
    private final IntConsumer listener;

    PageRange(PDDocument pdf, PrintRequest request, IntConsumer listener) {
        this.pages = new PDFPageable(pdf, Orientation.AUTO);
        this.first = request.firstPage() - 1;
        this.count = Math.min(request.lastPage(), pdf.getNumberOfPages()) - first;
        this.listener = listener;
    }

    @Override
    public int getNumberOfPages() {
        return count;
    }

    @Override
    public PageFormat getPageFormat(int index) {
        return pages.getPageFormat(first + index);
    }

    @Override
    public Printable getPrintable(int index) {
        Printable page = pages.getPrintable(first + index);
        return (graphics, format, i) -> {
            if (i >= count) {
                return Printable.NO_SUCH_PAGE;
            }
            listener.accept(i);
            return page.print(graphics, format, first + i);
        };
    }
}
