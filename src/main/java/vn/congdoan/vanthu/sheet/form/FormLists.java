package vn.congdoan.vanthu.sheet.form;

import java.util.List;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.sheet.make.SheetXml;

/** The hidden sheet of the choices: a column for each indicator that has some, under its code. */
final class FormLists {
    private FormLists() {}

    /** Where the choices of a list stand, as a formula. */
    static String range(int list, int choices) {
        String column = SheetXml.letters(list);
        return FormWords.LISTS + "!$" + column + "$2:$" + column + "$" + (choices + 1);
    }

    static String part(ReportForm form, FormLooks looks) {
        List<Indicator> lists =
                form.indicators().stream().filter(one -> !one.choices().isEmpty()).toList();
        int longest = lists.stream().mapToInt(one -> one.choices().size()).max().orElse(0);
        StringBuilder xml = new StringBuilder(SheetXml.PROLOGUE + "<worksheet xmlns=\"" + SheetXml.MAIN + "\"><sheetData>");
        for (int row = 0; row <= longest; row++) {
            xml.append(SheetXml.row(row + 1, 0));
            for (int list = 0; list < lists.size(); list++) {
                Indicator one = lists.get(list);
                if (row <= one.choices().size()) {
                    String words = row == 0 ? one.code() : one.choices().get(row - 1);
                    xml.append(SheetXml.words(SheetXml.at(list, row + 1), looks.plain, words));
                }
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\"/></worksheet>").toString();
    }
}
