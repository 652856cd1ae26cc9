package vn.congdoan.vanthu.sheet.form;

import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.sheet.make.SheetXml;

/** The line that counts, while the unit types, what is still missing or contradicts itself. */
final class FormState {
    private FormState() {}

    static String cell(ReportForm form, FormLayout layout, int look) {
        long required = form.indicators().stream().filter(Indicator::required).count();
        String missing = "COUNTIFS(" + column(FormLayout.LABEL, layout) + ",\"*~*\"," + column(FormLayout.VALUE, layout) + ",\"\")";
        String formula = "IF(" + missing + "=0,\"" + FormWords.COMPLETE + "\",\"" + FormWords.MISSING + "\"&" + missing + "&\""
                + FormWords.MISSING_END + "\")";
        if (layout.check >= 0) {
            String broken = "COUNTIF(" + column(layout.check, layout) + ",\"?*\")";
            formula += "&IF(" + broken + "=0,\"\",\"" + FormWords.BROKEN + "\"&" + broken + "&\"" + FormWords.BROKEN_END + "\")";
        }
        String now = required == 0 ? FormWords.COMPLETE : FormWords.MISSING + required + FormWords.MISSING_END;
        return SheetXml.formula("A" + FormLayout.STATE_ROW, look, formula, now);
    }

    private static String column(int column, FormLayout layout) {
        String letters = "$" + SheetXml.letters(column) + "$";
        return letters + (FormLayout.HEADING_ROW + 1) + ":" + letters + Math.max(FormLayout.HEADING_ROW + 1, layout.lastRow());
    }
}
