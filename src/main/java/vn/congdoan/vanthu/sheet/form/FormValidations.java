package vn.congdoan.vanthu.sheet.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.sheet.make.SheetXml;
import vn.congdoan.vanthu.sheet.make.XmlText;

/** What may be typed into each cell, told before and after. */
final class FormValidations {
    /** Excel calls a file with longer ones broken. */
    private static final int LONGEST = 225;

    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_TEXT = 5000;
    private static final String EDGE = "999999999999999";

    private final ReportForm form;
    private final FormHead head;
    private final FormLayout layout;

    FormValidations(ReportForm form, FormHead head, FormLayout layout) {
        this.form = form;
        this.head = head;
        this.layout = layout;
    }

    String xml() {
        if (form.indicators().isEmpty()) {
            return "";
        }
        List<String> all = new ArrayList<>();
        int list = 0;
        for (Indicator one : form.indicators()) {
            all.add(of(one, one.choices().isEmpty() ? -1 : list++));
        }
        return "<dataValidations count=\"" + all.size() + "\">" + String.join("", all) + "</dataValidations>";
    }

    private String of(Indicator one, int list) {
        String limits = FormLimits.told(one, head.period());
        return "<dataValidation " + kind(one, list) + " allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\""
                + XmlText.of(XmlText.cut("Chưa đúng: " + one.code(), LONGEST_TITLE)) + "\" error=\""
                + XmlText.of(XmlText.cut(limits, LONGEST)) + "\" promptTitle=\""
                + XmlText.of(XmlText.cut(one.code(), LONGEST_TITLE)) + "\" prompt=\""
                + XmlText.of(XmlText.cut(limits + "\n" + one.label(), LONGEST)) + "\" sqref=\"" + layout.value(one.code()) + "\">"
                + formulas(one, list) + "</dataValidation>";
    }

    private static String kind(Indicator one, int list) {
        return switch (one.type()) {
            case INTEGER -> "type=\"whole\" operator=\"between\"";
            case DECIMAL, PERCENT -> "type=\"decimal\" operator=\"between\"";
            case DATE -> "type=\"date\" errorStyle=\"warning\" operator=\"between\"";
            case TEXT -> "type=\"textLength\" operator=\"lessThanOrEqual\"";
            case CHOICE -> list < 0 ? "type=\"textLength\" operator=\"lessThanOrEqual\"" : "type=\"list\"";
        };
    }

    private String formulas(Indicator one, int list) {
        return switch (one.type()) {
            case INTEGER, DECIMAL, PERCENT -> two(edge(one.min(), "-" + EDGE), edge(one.max(), EDGE));
            case DATE -> two(
                    String.valueOf(SheetXml.serial(FormLimits.earliest(head.period()))),
                    String.valueOf(SheetXml.serial(FormLimits.latest(head.period()))));
            case TEXT -> "<formula1>" + LONGEST_TEXT + "</formula1>";
            case CHOICE -> list < 0
                    ? "<formula1>" + LONGEST_TEXT + "</formula1>"
                    : "<formula1>" + FormLists.range(list, one.choices().size()) + "</formula1>";
        };
    }

    private static String two(String first, String second) {
        return "<formula1>" + first + "</formula1><formula2>" + second + "</formula2>";
    }

    private static String edge(BigDecimal limit, String otherwise) {
        return limit == null ? otherwise : limit.toPlainString();
    }
}
