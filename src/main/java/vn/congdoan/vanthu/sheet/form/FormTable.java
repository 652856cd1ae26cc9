package vn.congdoan.vanthu.sheet.form;

import java.math.BigDecimal;
import java.util.List;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.sheet.make.LineCount;
import vn.congdoan.vanthu.sheet.make.SheetDraft;
import vn.congdoan.vanthu.sheet.make.SheetXml;

/** The table of indicators, a row each under the headings of their sections. */
final class FormTable {
    private static final List<String> HEADINGS =
            List.of(FormWords.NUMBER, FormWords.CODE, FormWords.LABEL, FormWords.MEASURE, FormWords.VALUE);
    private static final int BODY = 12;
    /** A text is typed into a cell of at least so many lines. */
    private static final int TEXT_LINES = 4;

    private static final double LEAST_HEIGHT = 20;
    /** What words set to the left keep from the frame, in characters. */
    private static final double INDENT = 1;

    private final ReportForm form;
    private final FormLayout layout;
    private final FormLooks looks;
    private final SheetDraft<UnitForm> draft;

    FormTable(ReportForm form, FormLayout layout, FormLooks looks, SheetDraft<UnitForm> draft) {
        this.form = form;
        this.layout = layout;
        this.looks = looks;
        this.draft = draft;
    }

    void add() {
        draft.row(FormLayout.HEADING_ROW, 33);
        for (int i = 0; i <= layout.note; i++) {
            draft.words(i, FormLayout.HEADING_ROW, looks.heading, heading(i));
        }
        draft.end();
        int number = 0;
        for (FormLayout.Line line : layout.lines) {
            if (line.indicator() == null) {
                draft.line(line.row(), 0, layout.note, looks.section, BODY, true, line.section());
            } else {
                indicator(++number, line.row(), line.indicator());
            }
        }
    }

    /** A broken check colours its own cell and the figure. */
    String warnings() {
        if (layout.check < 0) {
            return "";
        }
        int first = FormLayout.HEADING_ROW + 1;
        String check = SheetXml.letters(layout.check);
        String range = SheetXml.at(FormLayout.VALUE, first) + ":" + SheetXml.at(FormLayout.VALUE, layout.lastRow())
                + " " + check + first + ":" + check + layout.lastRow();
        return "<conditionalFormatting sqref=\"" + range + "\"><cfRule type=\"expression\" dxfId=\"" + looks.broken
                + "\" priority=\"1\"><formula>LEN($" + check + first
                + ")&gt;0</formula></cfRule></conditionalFormatting>";
    }

    private String heading(int column) {
        if (column < HEADINGS.size()) {
            return HEADINGS.get(column);
        }
        if (column == layout.last) {
            return FormWords.LAST;
        }
        return column == layout.check ? FormWords.CHECK : FormWords.NOTE;
    }

    private void indicator(int number, int row, Indicator one) {
        String label = one.label() + (one.required() ? FormWords.REQUIRED : "");
        boolean text = one.type() == IndicatorType.TEXT;
        draft.row(row, height(one, label, text))
                .cell(SheetXml.number(SheetXml.at(FormLayout.NUMBER, row), looks.middle, BigDecimal.valueOf(number)))
                .words(FormLayout.CODE, row, looks.middle, one.code())
                .words(FormLayout.LABEL, row, looks.words, label)
                .words(FormLayout.MEASURE, row, looks.middle, one.unit());
        if (text) {
            draft.block(FormLayout.VALUE, layout.note, row, looks.input(one.type()), "");
        } else {
            figures(row, one);
        }
        draft.end();
    }

    /** Whatever the cells of the row may come to hold is seen whole; what is typed as text has some lines at least. */
    private double height(Indicator one, String label, boolean text) {
        int lines = Math.max(
                lines(List.of(label), layout.width(FormLayout.LABEL) - INDENT),
                Math.max(
                        lines(List.of(one.unit()), layout.width(FormLayout.MEASURE)),
                        lines(List.of(one.code()), layout.width(FormLayout.CODE))));
        lines = Math.max(lines, text ? TEXT_LINES : figureLines(one));
        return Math.max(LEAST_HEIGHT, LineCount.height(lines, BODY));
    }

    private int figureLines(Indicator one) {
        double narrowest = Math.min(
                layout.width(FormLayout.VALUE), layout.width(layout.last >= 0 ? layout.last : FormLayout.VALUE));
        return Math.max(
                lines(one.choices(), narrowest),
                layout.check < 0 ? 1 : lines(FormChecks.told(one, form, layout), layout.width(layout.check) - INDENT));
    }

    private static int lines(List<String> words, double width) {
        return words.stream()
                .mapToInt(one -> LineCount.of(one, width, BODY, false))
                .max()
                .orElse(1);
    }

    private void figures(int row, Indicator one) {
        draft.cell(SheetXml.empty(SheetXml.at(FormLayout.VALUE, row), looks.input(one.type())));
        if (layout.last >= 0) {
            String at = SheetXml.at(layout.last, row);
            int look = looks.last(one.type());
            draft.cell(unit -> last(at, look, unit.last().get(one.code())));
        }
        if (layout.check >= 0) {
            String at = SheetXml.at(layout.check, row);
            String check = FormChecks.of(one, form, layout);
            draft.cell(
                    check.isEmpty() ? SheetXml.empty(at, looks.check) : SheetXml.formula(at, looks.check, check, ""));
        }
        draft.cell(SheetXml.empty(SheetXml.at(layout.note, row), looks.note));
    }

    private static String last(String at, int look, CellValue value) {
        if (value instanceof CellValue.Number number) {
            return SheetXml.number(at, look, number.value());
        }
        if (value instanceof CellValue.Day day) {
            return SheetXml.day(at, look, day.date());
        }
        return value instanceof CellValue.Words words
                ? SheetXml.words(at, look, words.text())
                : SheetXml.empty(at, look);
    }
}
