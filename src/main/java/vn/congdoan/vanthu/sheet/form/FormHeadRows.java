package vn.congdoan.vanthu.sheet.form;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.sheet.make.LineCount;
import vn.congdoan.vanthu.sheet.make.SheetDraft;
import vn.congdoan.vanthu.sheet.make.SheetXml;

/** The rows over the table: the official head (format-spec 2), the title, whose report it is, and what is still missing. */
final class FormHeadRows {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final int BODY = 12;
    private static final int LARGE = 13;
    private static final int TITLE = 14;
    /** A row that is typed into, in points. */
    private static final double FIELD = 21;
    /** The motto with its rule. */
    private static final double MOTTO = 21;

    private static final int FIRST = FormLayout.NUMBER;
    private static final int LEFT_END = FormLayout.LABEL;
    private static final int RIGHT = FormLayout.MEASURE;

    private final FormHead head;
    private final FormLayout layout;
    private final FormLooks looks;
    private final SheetDraft<UnitForm> draft;

    private FormHeadRows(FormHead head, FormLayout layout, FormLooks looks, SheetDraft<UnitForm> draft) {
        this.head = head;
        this.layout = layout;
        this.looks = looks;
        this.draft = draft;
    }

    static void add(ReportForm form, FormHead head, FormLayout layout, FormLooks looks, SheetDraft<UnitForm> draft) {
        FormHeadRows rows = new FormHeadRows(head, layout, looks, draft);
        rows.blocks();
        rows.title(form.title());
        rows.who();
        rows.told(form);
    }

    /** Superior and unit on the left, the nation's title and motto on the right. */
    private void blocks() {
        double left = draft.width(FIRST, LEFT_END);
        String office = capitals(head.office());
        int row = FormLayout.OFFICE_ROW;
        draft.row(row, Math.max(18, LineCount.height(LineCount.of(office, left, BODY, false), BODY)))
                .block(FIRST, LEFT_END, row, looks.office, office)
                .block(RIGHT, layout.note, row, looks.nation, FormWords.NATION)
                .end();
        String at = SheetXml.at(FIRST, FormLayout.UNIT_ROW);
        draft.row(FormLayout.UNIT_ROW, unit -> Math.max(MOTTO, LineCount.height(LineCount.of(name(unit), left, BODY, true), BODY)))
                .block(FIRST, LEFT_END, FormLayout.UNIT_ROW, looks.unit, unit -> unitCell(at, unit))
                .block(RIGHT, layout.note, FormLayout.UNIT_ROW, looks.motto, FormWords.MOTTO)
                .end();
        draft.gap(FormLayout.RULE_ROW, 8);
        draft.line(FormLayout.DATE_ROW, RIGHT, layout.note, looks.date, LARGE, false,
                (head.place().isBlank() ? FormWords.DOTS : head.place()) + FormWords.DATE);
    }

    /** Of a form that any unit may fill in, the head repeats what the unit types as its name. */
    private String unitCell(String at, UnitForm unit) {
        String typed = SheetXml.at(FormLayout.LABEL, FormLayout.NAME_ROW);
        return unit.isBlank()
                ? SheetXml.formula(at, looks.unit, "IF(" + typed + "=\"\",\"" + FormWords.ANY_UNIT + "\",UPPER(" + typed + "))", FormWords.ANY_UNIT)
                : SheetXml.words(at, looks.unit, name(unit));
    }

    private void title(String title) {
        draft.gap(FormLayout.DATE_ROW + 1, 8);
        draft.line(FormLayout.TITLE_ROW, FIRST, layout.note, looks.title, TITLE, true, capitals(title));
        draft.line(FormLayout.PERIOD_ROW, FIRST, layout.note, looks.period, LARGE, false, FormWords.period(
                DAY.format(head.period().from()), DAY.format(head.period().to())));
        int row = FormLayout.DEADLINE_ROW;
        double wide = draft.width(FIRST, layout.note);
        draft.row(row, unit -> LineCount.height(LineCount.of(deadline(unit), wide, BODY, true), BODY))
                .block(FIRST, layout.note, row, looks.deadline, unit -> SheetXml.words("A" + row, looks.deadline, deadline(unit)))
                .end();
        draft.gap(row + 1, 8);
    }

    private void who() {
        draft.row(FormLayout.CODE_ROW, FIELD);
        field(FormLayout.CODE_ROW, FormWords.UNIT_CODE, UnitForm::code, FormWords.REPORTER);
        double wide = draft.width(FormLayout.LABEL, FormLayout.LABEL);
        draft.row(FormLayout.NAME_ROW, unit -> Math.max(FIELD, LineCount.height(LineCount.of(unit.name(), wide, BODY, true), BODY)));
        field(FormLayout.NAME_ROW, FormWords.UNIT_NAME, UnitForm::name, FormWords.PHONE);
    }

    private void field(int row, String known, Function<UnitForm, String> value, String wanted) {
        String at = SheetXml.at(FormLayout.LABEL, row);
        draft.block(FIRST, FormLayout.CODE, row, looks.label, known)
                .cell(unit -> SheetXml.words(at, unit.isBlank() ? looks.typed : looks.told, value.apply(unit)))
                .words(RIGHT, row, looks.label, wanted)
                .block(FormLayout.VALUE, layout.note, row, looks.typed, "")
                .end();
    }

    /** How to fill it in, and a line that counts what is missing while the unit types. */
    private void told(ReportForm form) {
        draft.line(FormLayout.HINT_ROW, FIRST, layout.note, looks.hint, 11, false, FormWords.HINT);
        int row = FormLayout.STATE_ROW;
        draft.row(row, 18)
                .block(FIRST, layout.note, row, looks.state, unit -> FormState.cell(form, layout, looks.state))
                .end();
    }

    private String deadline(UnitForm unit) {
        return FormWords.deadline(DAY.format(unit.deadline()), head.office());
    }

    private static String name(UnitForm unit) {
        return unit.name().isBlank() ? FormWords.ANY_UNIT : capitals(unit.name());
    }

    private static String capitals(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
