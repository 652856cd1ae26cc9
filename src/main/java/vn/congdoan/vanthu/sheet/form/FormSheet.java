package vn.congdoan.vanthu.sheet.form;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.sheet.make.LineCount;
import vn.congdoan.vanthu.sheet.make.SheetXml;
import vn.congdoan.vanthu.sheet.make.Slotted;

/** The sheet that the unit fills in: head, table, foot. */
final class FormSheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final int BODY = 12;
    private static final int TEXT_LINES = 4;

    private final ReportForm form;
    private final FormHead head;
    private final FormLayout layout;
    private final FormLooks looks;
    private final Slotted<UnitForm> xml = new Slotted<>();
    private final List<String> merges = new ArrayList<>();

    FormSheet(ReportForm form, FormHead head, FormLayout layout, FormLooks looks) {
        this.form = form;
        this.head = head;
        this.layout = layout;
        this.looks = looks;
    }

    /** The part, in the order that Excel demands of its elements. */
    Slotted<UnitForm> part() {
        xml.add(SheetXml.PROLOGUE + "<worksheet xmlns=\"" + SheetXml.MAIN + "\" xmlns:r=\"" + SheetXml.RELATIONS + "\">"
                + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        views();
        columns();
        xml.add("<sheetData>");
        head();
        who();
        table();
        foot();
        xml.add("</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>");
        merges();
        warnings();
        xml.add(new FormValidations(form, head, layout).xml());
        page();
        xml.add("</worksheet>");
        return xml;
    }

    private void views() {
        String first = layout.rows.isEmpty() ? "A1" : SheetXml.at(FormLayout.VALUE, layout.rows.values().iterator().next());
        int under = FormLayout.HEADING_ROW;
        xml.add("<sheetViews><sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"" + under
                + "\" topLeftCell=\"A" + (under + 1) + "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\""
                + first + "\" sqref=\"" + first + "\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15.75\"/>");
    }

    private void columns() {
        xml.add("<cols>");
        for (int i = 0; i <= layout.note; i++) {
            xml.add(SheetXml.column(i, layout.width(i), false));
        }
        xml.add("</cols>");
    }

    private void head() {
        double left = width(FormLayout.NUMBER, FormLayout.LABEL);
        row(FormLayout.OFFICE_ROW, LineCount.height(LineCount.of(capitals(head.office()), left, BODY, false), BODY));
        block(FormLayout.NUMBER, FormLayout.LABEL, FormLayout.OFFICE_ROW, looks.office, capitals(head.office()));
        block(FormLayout.MEASURE, layout.note, FormLayout.OFFICE_ROW, looks.nation, FormWords.NATION);
        xml.add("</row>").slot(unit -> SheetXml.row(
                FormLayout.UNIT_ROW, LineCount.height(LineCount.of(unitName(unit), left, BODY, true), BODY)));
        merge(FormLayout.NUMBER, FormLayout.LABEL, FormLayout.UNIT_ROW);
        xml.slot(unit -> SheetXml.words(SheetXml.at(FormLayout.NUMBER, FormLayout.UNIT_ROW), looks.unit, unitName(unit)));
        block(FormLayout.MEASURE, layout.note, FormLayout.UNIT_ROW, looks.motto, FormWords.MOTTO);
        xml.add("</row>");
        row(FormLayout.RULE_ROW, 6);
        xml.add("</row>");
        line(FormLayout.DATE_ROW, FormLayout.MEASURE, looks.date, 13, place() + ", ngày …… tháng …… năm ……");
        row(FormLayout.DATE_ROW + 1, 8);
        xml.add("</row>");
        line(FormLayout.TITLE_ROW, 0, looks.title, 14, capitals(form.title()));
        line(FormLayout.PERIOD_ROW, 0, looks.period, 13, "(Số liệu từ ngày " + DAY.format(head.period().from())
                + " đến ngày " + DAY.format(head.period().to()) + ")");
        row(FormLayout.DEADLINE_ROW, LineCount.height(1, BODY));
        merge(0, layout.note, FormLayout.DEADLINE_ROW);
        xml.slot(unit -> SheetXml.words("A" + FormLayout.DEADLINE_ROW, looks.deadline,
                "Hạn gửi: chậm nhất ngày " + DAY.format(unit.deadline())));
        xml.add("</row>");
    }

    private void who() {
        row(FormLayout.DEADLINE_ROW + 1, 8);
        xml.add("</row>");
        row(FormLayout.CODE_ROW, 21);
        asked(FormLayout.CODE_ROW, FormWords.UNIT_CODE, UnitForm::code, FormWords.REPORTER);
        double wide = layout.width(FormLayout.LABEL);
        xml.slot(unit -> SheetXml.row(
                FormLayout.NAME_ROW, Math.max(21, LineCount.height(LineCount.of(unit.name(), wide, BODY, true), BODY))));
        asked(FormLayout.NAME_ROW, FormWords.UNIT_NAME, UnitForm::name, FormWords.PHONE);
        line(FormLayout.STATE_ROW, 0, looks.hint, 11,
                "Chỉ nhập vào ô nền vàng. Dấu * là chỉ tiêu bắt buộc. Không có phát sinh thì ghi 0, không để trống.");
    }

    private void asked(int row, String known, java.util.function.Function<UnitForm, String> value, String wanted) {
        block(FormLayout.NUMBER, FormLayout.CODE, row, looks.label, known);
        String at = SheetXml.at(FormLayout.LABEL, row);
        xml.slot(unit -> SheetXml.words(at, unit.isBlank() ? looks.typed : looks.told, value.apply(unit)));
        xml.add(SheetXml.words(SheetXml.at(FormLayout.MEASURE, row), looks.label, wanted));
        block(FormLayout.VALUE, layout.note, row, looks.typed, "");
        xml.add("</row>");
    }

    private void table() {
        row(FormLayout.HEADING_ROW, 33);
        for (int i = 0; i <= layout.note; i++) {
            xml.add(SheetXml.words(SheetXml.at(i, FormLayout.HEADING_ROW), looks.heading, heading(i)));
        }
        xml.add("</row>");
        int number = 0;
        for (FormLayout.Line line : layout.lines) {
            if (line.indicator() == null) {
                line(line.row(), 0, looks.section, BODY, line.section());
            } else {
                indicator(++number, line.row(), line.indicator());
            }
        }
    }

    private String heading(int column) {
        if (column == layout.last) {
            return FormWords.LAST;
        }
        if (column == layout.check) {
            return FormWords.CHECK;
        }
        return column == layout.note
                ? FormWords.NOTE
                : List.of(FormWords.NUMBER, FormWords.CODE, FormWords.LABEL, FormWords.MEASURE, FormWords.VALUE).get(column);
    }

    private void indicator(int number, int row, Indicator one) {
        String label = one.label() + (one.required() ? FormWords.REQUIRED : "");
        int lines = Math.max(
                LineCount.of(label, layout.width(FormLayout.LABEL), BODY, false),
                LineCount.of(one.unit(), layout.width(FormLayout.MEASURE), BODY, false));
        boolean text = one.type() == IndicatorType.TEXT;
        row(row, Math.max(20, LineCount.height(text ? Math.max(TEXT_LINES, lines) : lines, BODY)));
        xml.add(SheetXml.number(SheetXml.at(FormLayout.NUMBER, row), looks.middle, java.math.BigDecimal.valueOf(number)));
        xml.add(SheetXml.words(SheetXml.at(FormLayout.CODE, row), looks.middle, one.code()));
        xml.add(SheetXml.words(SheetXml.at(FormLayout.LABEL, row), looks.words, label));
        xml.add(SheetXml.words(SheetXml.at(FormLayout.MEASURE, row), looks.middle, one.unit()));
        if (text) {
            block(FormLayout.VALUE, layout.note, row, looks.input(one.type()), "");
        } else {
            figures(row, one);
        }
        xml.add("</row>");
    }

    private void figures(int row, Indicator one) {
        xml.add(SheetXml.empty(SheetXml.at(FormLayout.VALUE, row), looks.input(one.type())));
        if (layout.last >= 0) {
            String at = SheetXml.at(layout.last, row);
            int look = looks.last(one.type());
            xml.slot(unit -> last(at, look, unit.last().get(one.code())));
        }
        if (layout.check >= 0) {
            String at = SheetXml.at(layout.check, row);
            Optional<RuleFormula> rule = RuleFormula.of(one.rule(), layout::valueOrNull);
            xml.add(rule.map(it -> SheetXml.formula(at, looks.check, it.formula(), ""))
                    .orElseGet(() -> SheetXml.empty(at, looks.check)));
        }
        xml.add(SheetXml.empty(SheetXml.at(layout.note, row), looks.note));
    }

    private static String last(String at, int look, CellValue value) {
        if (value instanceof CellValue.Number number) {
            return SheetXml.number(at, look, number.value());
        }
        if (value instanceof CellValue.Day day) {
            return SheetXml.day(at, look, day.date());
        }
        return value instanceof CellValue.Words words ? SheetXml.words(at, look, words.text()) : SheetXml.empty(at, look);
    }

    private void foot() {
        int row = layout.lastRow() + 2;
        pair(row, looks.foot, FormWords.REPORTER_FOOT, FormWords.AUTHORITY);
        pair(row + 1, looks.foot, "", FormWords.CHAIR);
        pair(row + 2, looks.sign, FormWords.SIGN, FormWords.SIGN_SEAL);
        row(row + 3, 60);
        xml.add("</row>");
        pair(row + 4, looks.name, "", "");
    }

    private void pair(int row, int look, String left, String right) {
        row(row, LineCount.height(1, BODY));
        block(FormLayout.NUMBER, FormLayout.LABEL, row, look, left);
        block(FormLayout.MEASURE, layout.note, row, look, right);
        xml.add("</row>");
    }

    /** A row of its own, from one column to the last. */
    private void line(int row, int from, int look, int size, String words) {
        row(row, LineCount.height(LineCount.of(words, width(from, layout.note), size, true), size));
        block(from, layout.note, row, look, words);
        xml.add("</row>");
    }

    private void block(int from, int to, int row, int look, String words) {
        xml.add(SheetXml.words(SheetXml.at(from, row), look, words));
        for (int i = from + 1; i <= to; i++) {
            xml.add(SheetXml.empty(SheetXml.at(i, row), look));
        }
        merge(from, to, row);
    }

    private void merge(int from, int to, int row) {
        merges.add("<mergeCell ref=\"" + SheetXml.at(from, row) + ":" + SheetXml.at(to, row) + "\"/>");
    }

    private void row(int row, double height) {
        xml.add(SheetXml.row(row, height));
    }

    private double width(int from, int to) {
        double all = 0;
        for (int i = from; i <= to; i++) {
            all += layout.width(i);
        }
        return all;
    }

    private void merges() {
        xml.add("<mergeCells count=\"" + merges.size() + "\">" + String.join("", merges) + "</mergeCells>");
    }

    private void warnings() {
        if (layout.check < 0) {
            return;
        }
        int first = FormLayout.HEADING_ROW + 1;
        String check = SheetXml.letters(layout.check);
        String range = SheetXml.at(FormLayout.VALUE, first) + ":" + SheetXml.at(FormLayout.VALUE, layout.lastRow()) + " "
                + check + first + ":" + check + layout.lastRow();
        xml.add("<conditionalFormatting sqref=\"" + range + "\"><cfRule type=\"expression\" dxfId=\"" + looks.broken
                + "\" priority=\"1\"><formula>LEN($" + check + first + ")&gt;0</formula></cfRule></conditionalFormatting>");
    }

    private void page() {
        xml.add("<printOptions horizontalCentered=\"1\"/>"
                + "<pageMargins left=\"0.79\" right=\"0.47\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"portrait\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
                + "<headerFooter><oddFooter>&amp;C&amp;\"Times New Roman,Regular\"&amp;11&amp;P/&amp;N</oddFooter></headerFooter>");
    }

    private String place() {
        return head.place().isBlank() ? FormWords.DOTS : head.place();
    }

    private static String unitName(UnitForm unit) {
        return unit.name().isBlank() ? FormWords.ANY_UNIT : capitals(unit.name());
    }

    private static String capitals(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
