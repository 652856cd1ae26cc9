package vn.congdoan.vanthu.app.round.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.app.template.TemplateService;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.report.board.StateCounts;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;
import vn.congdoan.vanthu.domain.template.ListValue;
import vn.congdoan.vanthu.domain.template.Template;

/** The letter to units that owe a report. */
final class ReminderLetter {
    static final String TEMPLATE = "cong-van-don-doc";

    /** More names than these under Kính gửi push the text off the first page: they go into a list behind it. */
    private static final int MOST_ADDRESSEES = 5;

    private final TemplateService templates;
    private final ReminderWords words;

    ReminderLetter(TemplateService templates, ReminderWords words) {
        this.templates = templates;
        this.words = words;
    }

    Draft draft(Reminder reminder, ReminderOrder order) {
        Template template = templates.byId(TEMPLATE);
        Map<String, String> values = values(reminder, order);
        // An office that rewrote the letter may have left some of the fields out.
        values.keySet().removeIf(name -> template.field(name).isEmpty());
        return templates.fill(template, values).draft();
    }

    private Map<String, String> values(Reminder reminder, ReminderOrder order) {
        StateCounts counts = reminder.board().counts();
        List<UnitStanding> units = reminder.reminded(order.alsoReturned());
        boolean listed = units.size() > MOST_ADDRESSEES;
        Map<String, String> values = new HashMap<>();
        values.put("ten_bao_cao", words.report(reminder.board().round()));
        values.put("van_ban_giao", reminder.ordered());
        values.put("han_cu", PrintedDay.of(reminder.board().round().deadline()));
        values.put("han_moi", PrintedDay.of(order.until()));
        values.put("qua_han", String.valueOf(reminder.board().daysLeft() < 0));
        values.put("so_da_nop", String.valueOf(counts.actual()));
        values.put("tong_so", String.valueOf(counts.expected()));
        values.put("noi_dung_them", order.extra());
        values.put(
                listed ? "danh_sach_kem" : "don_vi_chua_nop",
                ListValue.of(units.stream()
                        .map(unit -> listed ? row(unit) : List.of(addressee(unit)))
                        .toList()));
        return values;
    }

    private List<String> row(UnitStanding unit) {
        return List.of(
                ListValue.cell(unit.unit().name()), ListValue.cell(unit.unit().group()), words.standing(unit));
    }

    /** In a letter's head a semicolon ends an addressee. */
    private static String addressee(UnitStanding unit) {
        return ListValue.cell(unit.unit().name()).replace(';', ',');
    }
}
