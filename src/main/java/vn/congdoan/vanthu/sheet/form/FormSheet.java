package vn.congdoan.vanthu.sheet.form;

import java.util.stream.IntStream;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.sheet.make.SheetDraft;
import vn.congdoan.vanthu.sheet.make.SheetXml;
import vn.congdoan.vanthu.sheet.make.Slotted;

/** The sheet that the unit fills in, its parts in the order that Excel demands. */
final class FormSheet {
    private static final String PROTECTION =
            "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>";
    static final String FOOTER =
            "<headerFooter><oddFooter>&amp;C&amp;\"Times New Roman,Regular\"&amp;11&amp;P/&amp;N</oddFooter></headerFooter>";
    /** A4 upright, as wide as the page, as many pages as it takes; margins in inches: 20, 12, 15 and 15 mm. */
    private static final String PAGE = "<printOptions horizontalCentered=\"1\"/>"
            + "<pageMargins left=\"0.79\" right=\"0.47\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
            + "<pageSetup paperSize=\"9\" orientation=\"portrait\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
            + FormSheet.FOOTER;

    private FormSheet() {}

    static Slotted<UnitForm> part(ReportForm form, FormHead head, FormLayout layout, FormLooks looks) {
        Slotted<UnitForm> xml = new Slotted<>();
        SheetDraft<UnitForm> draft = new SheetDraft<>(
                xml,
                IntStream.rangeClosed(0, layout.note).mapToDouble(layout::width).toArray());
        xml.add(SheetXml.PROLOGUE + "<worksheet xmlns=\"" + SheetXml.MAIN + "\" xmlns:r=\"" + SheetXml.RELATIONS + "\">"
                + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>" + view(layout) + draft.columns() + "<sheetData>");
        FormHeadRows.add(form, head, layout, looks, draft);
        FormTable table = new FormTable(form, layout, looks, draft);
        table.add();
        foot(layout, looks, draft);
        return xml.add("</sheetData>" + PROTECTION + draft.merges() + table.warnings()
                + new FormValidations(form, head, layout).xml() + PAGE + "<drawing r:id=\"rId1\"/></worksheet>");
    }

    /** The heading of the table stays in sight; the caret waits where the first figure goes. */
    private static String view(FormLayout layout) {
        int heading = FormLayout.HEADING_ROW;
        String first = layout.lines.isEmpty() ? "A" + (heading + 1) : layout.firstValue();
        return "<sheetViews><sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\""
                + heading
                + "\" topLeftCell=\"A" + (heading + 1) + "\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "<selection pane=\"bottomLeft\" activeCell=\"" + first + "\" sqref=\"" + first
                + "\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15.75\"/>";
    }

    private static void foot(FormLayout layout, FormLooks looks, SheetDraft<UnitForm> draft) {
        int row = layout.lastRow() + 2;
        pair(row, looks.foot, FormWords.REPORTER_FOOT, FormWords.AUTHORITY, layout, draft);
        pair(row + 1, looks.foot, "", FormWords.CHAIR, layout, draft);
        pair(row + 2, looks.sign, FormWords.SIGN, FormWords.SIGN_SEAL, layout, draft);
        draft.gap(row + 3, 60);
        pair(row + 4, looks.name, "", "", layout, draft);
    }

    private static void pair(
            int row, int look, String left, String right, FormLayout layout, SheetDraft<UnitForm> draft) {
        draft.row(row, 18)
                .block(FormLayout.NUMBER, FormLayout.LABEL, row, look, left)
                .block(FormLayout.MEASURE, layout.note, row, look, right)
                .end();
    }
}
