package vn.congdoan.vanthu.render.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import java.util.List;
import vn.congdoan.vanthu.layout.SetPage;

/** Gives pages in the reader's page box the numbers they count by; each appendix begins at 1 again. */
final class PageLabels {
    private static final PdfName STYLE = PdfName.S;
    private static final PdfName START = new PdfName("St");

    private PageLabels() {}

    static void write(List<SetPage> pages, PdfDocument pdf) {
        PdfArray ranges = new PdfArray();
        for (int i = 0; i < pages.size(); i++) {
            int number = pages.get(i).number();
            if (i == 0 || number != pages.get(i - 1).number() + 1) {
                PdfDictionary range = new PdfDictionary();
                range.put(STYLE, PdfName.D);
                range.put(START, new PdfNumber(Math.max(1, number)));
                ranges.add(new PdfNumber(i));
                ranges.add(range);
            }
        }
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.Nums, ranges);
        pdf.getCatalog().put(PdfName.PageLabels, tree);
    }
}
