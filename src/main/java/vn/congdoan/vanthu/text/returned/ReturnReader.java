package vn.congdoan.vanthu.text.returned;

import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.returned.ReturnedReport;
import vn.congdoan.vanthu.domain.sheet.SheetBook;

/** Finds the figures of a form in a workbook: by codes and labels, never by position alone. */
public final class ReturnReader {
    private ReturnReader() {}

    /** Never fails on what stands in the workbook; a book that holds nothing of the form gives a report without cells. */
    public static ReturnedReport read(SheetBook book, ReportForm form, ReportPeriod period) {
        throw new UnsupportedOperationException(book.kind() + form.code() + period);
    }
}
