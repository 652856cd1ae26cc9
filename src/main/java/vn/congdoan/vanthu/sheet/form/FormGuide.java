package vn.congdoan.vanthu.sheet.form;

import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.sheet.make.LineCount;
import vn.congdoan.vanthu.sheet.make.SheetXml;

/** The sheet that says how to fill the form in: one line an indicator, what it takes. */
final class FormGuide {
    private FormGuide() {}

    static String part(ReportForm form, FormHead head, FormLooks looks) {
        StringBuilder xml = new StringBuilder(SheetXml.PROLOGUE + "<worksheet xmlns=\"" + SheetXml.MAIN
                + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><cols>" + SheetXml.column(0, 9, false)
                + SheetXml.column(1, 45, false) + SheetXml.column(2, 50, false) + "</cols><sheetData>");
        xml.append(SheetXml.row(1, 24)).append(SheetXml.words("B1", looks.title, "HƯỚNG DẪN ĐIỀN BIỂU")).append("</row>");
        int row = 3;
        for (Indicator one : form.indicators()) {
            String told = FormLimits.told(one, head.period());
            int lines = Math.max(LineCount.of(one.label(), 45, 12, false), LineCount.of(told, 50, 12, false));
            xml.append(SheetXml.row(row, LineCount.height(lines, 12)))
                    .append(SheetXml.words("A" + row, looks.middle, one.code()))
                    .append(SheetXml.words("B" + row, looks.words, one.label()))
                    .append(SheetXml.words("C" + row, looks.words, told))
                    .append("</row>");
            row++;
        }
        return xml.append("</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\"/></worksheet>").toString();
    }
}
