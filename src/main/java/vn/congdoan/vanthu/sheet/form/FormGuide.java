package vn.congdoan.vanthu.sheet.form;

import java.util.List;
import java.util.function.Function;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.sheet.make.LineCount;
import vn.congdoan.vanthu.sheet.make.SheetDraft;
import vn.congdoan.vanthu.sheet.make.SheetXml;
import vn.congdoan.vanthu.sheet.make.Slotted;

/** The sheet that says how to fill the form in and where to send it: one line an indicator, what it takes. */
final class FormGuide {
    private static final double[] WIDTHS = {8, 42, 48};
    private static final int BODY = 12;
    private static final int LAST = WIDTHS.length - 1;
    /** Under the title, the deadline and the lines of how to fill the form in. */
    static final int HEADING_ROW = 5 + FormWords.GUIDE_LINES.size();

    private static final String PAGE =
            "<pageMargins left=\"0.79\" right=\"0.47\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                    + "<pageSetup paperSize=\"9\" orientation=\"portrait\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
                    + FormSheet.FOOTER;

    private final ReportForm form;
    private final FormHead head;
    private final FormLooks looks;
    private final Slotted<UnitForm> xml = new Slotted<>();
    private final SheetDraft<UnitForm> draft = new SheetDraft<>(xml, WIDTHS);
    private int row = 1;

    FormGuide(ReportForm form, FormHead head, FormLooks looks) {
        this.form = form;
        this.head = head;
        this.looks = looks;
    }

    Slotted<UnitForm> part() {
        xml.add(SheetXml.PROLOGUE + "<worksheet xmlns=\"" + SheetXml.MAIN
                + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
                + "<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"/></sheetViews>"
                + "<sheetFormatPr defaultRowHeight=\"15.75\"/>" + draft.columns() + "<sheetData>");
        draft.line(row++, 0, LAST, looks.title, 14, true, FormWords.GUIDE_TITLE);
        draft.gap(row++, 8);
        paragraph(
                unit -> FormWords.sendBy(FormHeadRows.DAY.format(unit.deadline()), head.office(), head.sendTo()),
                head.sendTo());
        for (String told : FormWords.GUIDE_LINES) {
            draft.line(row++, 0, LAST, looks.paragraph, BODY, false, told);
        }
        draft.gap(row, 8);
        row = HEADING_ROW;
        indicators();
        return xml.add(
                "</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>"
                        + draft.merges() + PAGE + "</worksheet>");
    }

    /** @param longest the part that decides about the lines */
    private void paragraph(Function<UnitForm, String> words, String longest) {
        int at = row++;
        double wide = draft.width(0, LAST);
        int lines = LineCount.of(FormWords.sendBy("00/00/0000", head.office(), longest), wide, BODY, false);
        draft.row(at, LineCount.height(lines, BODY))
                .block(
                        0,
                        LAST,
                        at,
                        looks.paragraph,
                        unit -> SheetXml.words("A" + at, looks.paragraph, words.apply(unit)))
                .end();
    }

    private void indicators() {
        draft.row(row, 22);
        List<String> headings = List.of(FormWords.CODE, FormWords.LABEL, FormWords.HOW);
        for (int i = 0; i <= LAST; i++) {
            draft.words(i, row, looks.heading, headings.get(i));
        }
        draft.end();
        row++;
        for (Indicator one : form.indicators()) {
            indicator(one);
            row++;
        }
    }

    private void indicator(Indicator one) {
        String label = one.label() + (one.unit().isBlank() ? "" : " (" + one.unit() + ")");
        String told = (one.required() ? FormWords.MUST : "") + FormLimits.told(one, head.period()) + rule(one);
        int lines = Math.max(
                LineCount.of(one.code(), WIDTHS[0], BODY, false),
                Math.max(
                        LineCount.of(label, WIDTHS[1] - 1, BODY, false),
                        LineCount.of(told, WIDTHS[2] - 1, BODY, false)));
        draft.row(row, LineCount.height(lines, BODY))
                .words(0, row, looks.middle, one.code())
                .words(1, row, looks.words, label)
                .words(2, row, looks.words, told)
                .end();
    }

    private static String rule(Indicator one) {
        return one.rule().isBlank() ? "" : FormWords.RULE + one.rule().strip() + ".";
    }
}
