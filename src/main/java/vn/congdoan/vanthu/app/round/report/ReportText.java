package vn.congdoan.vanthu.app.round.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.app.round.total.RoundTotals;
import vn.congdoan.vanthu.app.template.TemplateService;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.live.LiveFigure;
import vn.congdoan.vanthu.domain.report.total.IndicatorTotal;
import vn.congdoan.vanthu.domain.report.total.TargetState;
import vn.congdoan.vanthu.domain.template.ListValue;
import vn.congdoan.vanthu.domain.template.Template;

/** Writes a round's report from the office's template; an office that rewrote it decides what stands where. */
final class ReportText {
    static final String TEMPLATE = "bao-cao-tong-hop";

    /** What a page of text still bears between its paragraphs. */
    private static final int MOST_RESULTS = 30;

    private static final int MOST_ENTRIES = 20;

    private static final Map<ReportFigures.Course, String> COURSES = Map.of(
            ReportFigures.Course.UP, "so_tang",
            ReportFigures.Course.DOWN, "so_giam",
            ReportFigures.Course.LEVEL, "so_bang");

    private final TemplateService templates;
    private final ReportWords words;

    /** A draft, and where its figures stand. */
    record Written(Draft draft, List<LiveFigure> figures) {}

    ReportText(TemplateService templates, ReportWords words) {
        this.templates = templates;
        this.words = words;
    }

    /** @param ordered the document that asks for the report, as a text names it; "" where none does */
    Written write(RoundTotals totals, ReportFigures figures, String ordered) {
        LiveMarks marks = new LiveMarks();
        Draft marked = filled(values(totals, figures, ordered, marks));
        // The parts around the body hold no marks: they are filled without.
        Draft plain = filled(values(totals, figures, ordered, null));
        LiveMarks.Text text = marks.read(marked.bodyText());
        List<LiveFigure> live = text.figures().stream()
                .filter(figure -> figure.shown().equals(figures.get(figure.figure())))
                .toList();
        return new Written(plain.withBodyText(text.body()), live);
    }

    private Draft filled(Map<String, String> values) {
        Template template = templates.byId(TEMPLATE);
        values.keySet().removeIf(name -> template.field(name).isEmpty());
        return templates.fill(template, values).draft();
    }

    private Map<String, String> values(RoundTotals totals, ReportFigures figures, String ordered, LiveMarks marks) {
        ReportingRound round = totals.round();
        Map<String, String> values = new HashMap<>();
        values.put("ten_dot", words.matter(round.title()));
        values.put("van_ban_giao", ordered);
        values.put("tu_ngay", PrintedDay.of(round.period().from()));
        values.put("den_ngay", PrintedDay.of(round.period().to()));
        values.put("han_nop", PrintedDay.of(round.deadline()));
        Cells cells = new Cells(figures, marks);
        values.put("da_nop", cells.figure(ReportFigures.ACTUAL));
        values.put("phai_nop", cells.figure(ReportFigures.EXPECTED));
        values.put("ty_le_nop", cells.figure(ReportFigures.RATE));
        values.put("dung_han", cells.figure(ReportFigures.ON_TIME));
        values.put("nop_muon", cells.figure(ReportFigures.LATE));
        values.put("chua_nop", cells.figure(ReportFigures.MISSING));
        values.put("tra_lai", cells.figure(ReportFigures.RETURNED));
        for (ReportFigures.Course course : ReportFigures.Course.values()) {
            values.put(COURSES.get(course), cells.figure(course.figure()));
        }
        values.put("dat", cells.figure(ReportFigures.judged(TargetState.REACHED)));
        values.put("gan_dat", cells.figure(ReportFigures.judged(TargetState.NEAR)));
        values.put("chua_dat", cells.figure(ReportFigures.judged(TargetState.MISSED)));
        values.put("ky_truoc", String.valueOf(totals.previous() != null));
        values.put("chi_tieu", targets(totals, cells));
        figures.charted().ifPresent(one -> {
            values.put("ten_bieu_do", charted(one.indicator()));
            values.put("theo_khoi", groups(one, cells));
        });
        lists(values, totals, figures, cells);
        return values;
    }

    /** Long lists stand behind the signature; an office whose template knows no such place has them in the text. */
    private void lists(Map<String, String> values, RoundTotals totals, ReportFigures figures, Cells cells) {
        List<String> appendices = new ArrayList<>();
        String results = results(totals, cells);
        values.put(placed(appendices, "ket_qua", results.lines().count() > MOST_RESULTS), results);
        String entries = cells.rows(ReportFigures.ENTRIES, figures.entries());
        values.put(placed(appendices, "y_kien", figures.entries().size() > MOST_ENTRIES), entries);
        List<List<String>> behind = figures.behind();
        values.put("danh_sach_cham", cells.rows(ReportFigures.BEHIND, behind));
        if (!behind.isEmpty()) {
            appendices.add("cham");
        }
        for (int i = 0; i < appendices.size(); i++) {
            values.put("phu_luc_" + appendices.get(i), words.appendix(appendices.size() == 1 ? 0 : i + 1));
        }
    }

    private String placed(List<String> appendices, String list, boolean isLong) {
        if (isLong && templates.byId(TEMPLATE).field(list + "_kem").isPresent()) {
            appendices.add(list);
            return list + "_kem";
        }
        return list;
    }

    private static String charted(Indicator indicator) {
        return indicator.unit().isEmpty() ? indicator.label() : indicator.label() + " (" + indicator.unit() + ")";
    }

    private static String results(RoundTotals totals, Cells cells) {
        List<List<String>> rows = new ArrayList<>();
        for (IndicatorTotal one : totals.totals().indicators()) {
            Indicator indicator = one.indicator();
            if (ReportFigures.isShort(one)) {
                rows.add(List.of(
                        ListValue.cell(indicator.label()),
                        ListValue.cell(indicator.unit()),
                        cells.figure(ReportFigures.total(indicator.code())),
                        cells.figure(ReportFigures.previous(indicator.code())),
                        cells.figure(ReportFigures.change(indicator.code())),
                        cells.figure(ReportFigures.answered(indicator.code()))));
            }
        }
        return ListValue.of(rows);
    }

    private String targets(RoundTotals totals, Cells cells) {
        List<List<String>> rows = new ArrayList<>();
        for (IndicatorTotal one : totals.totals().indicators()) {
            Indicator indicator = one.indicator();
            if (ReportFigures.hasTarget(indicator)) {
                rows.add(List.of(
                        ListValue.cell(indicator.label()),
                        words.target(indicator.target(), indicator.unit()),
                        cells.figure(ReportFigures.total(indicator.code())),
                        cells.figure(ReportFigures.judged(indicator.code()))));
            }
        }
        return ListValue.of(rows);
    }

    private String groups(IndicatorTotal one, Cells cells) {
        return ListValue.of(one.byGroup().stream()
                .map(group -> List.of(
                        group.group().isEmpty() ? words.noGroup() : ListValue.cell(group.group()),
                        cells.figure(ReportFigures.inGroup(one.indicator().code(), group))))
                .toList());
    }

    /** Figures for the cells of a template, marked or not. */
    private record Cells(ReportFigures figures, LiveMarks marks) {
        String figure(String name) {
            String shown = figures.get(name);
            return marks == null ? shown : marks.mark(name, shown);
        }

        String rows(String name, List<List<String>> rows) {
            return marks == null ? ListValue.of(rows) : marks.markRows(name, rows);
        }
    }
}
