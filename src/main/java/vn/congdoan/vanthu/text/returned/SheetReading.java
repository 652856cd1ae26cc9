package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.returned.MappedCell;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.text.value.ValueReader;
import vn.congdoan.vanthu.text.value.ValueReading;

/** One sheet read as the form: rows, column of figures, units of measure, values. */
final class SheetReading {
    private final Page page;
    private final FormIndex form;
    private final ValueReader.Context context;
    private final Findings findings = new Findings();
    private final List<MappedCell> cells = new ArrayList<>();
    private final Map<String, Integer> order = new HashMap<>();
    private PeriodWords head;

    private SheetReading(Page page, FormIndex form, ValueReader.Context context) {
        this.page = page;
        this.form = form;
        this.context = context;
        for (int i = 0; i < form.size(); i++) {
            order.put(form.indicator(i).code(), i);
        }
    }

    static SheetReading of(Page page, FormIndex form, Hits hits, ValueReader.Context context) {
        SheetReading reading = new SheetReading(page, form, context);
        reading.read(hits);
        return reading;
    }

    private void read(Hits hits) {
        if (Across.isTurned(hits)) {
            turned(new Across(page, form, hits));
        } else {
            upright(hits);
        }
        sort();
        if (page.repaired() > 0) {
            findings.add(Weight.NOTE, "", null, "", MessageRef.of("returned.sheet.letters", page.repaired()));
        }
    }

    private void sort() {
        cells.sort(Comparator.comparingInt(cell -> order.getOrDefault(cell.code(), 0)));
    }

    /** With several rows of figures any of them may be meant, unless the words before them say it. */
    private void turned(Across table) {
        head(table.headRow());
        Across.Figures figures = table.figures(new FigureWords(context.period()));
        if (figures.rows().isEmpty()) {
            return;
        }
        int row = figures.rows().get(0);
        UnitWords units = new UnitWords(page, form, table.headRow());
        for (Hit hit : table.hits()) {
            Row of = new Row(hit.indicators()[0], hit, hit.column(), Certainty.LIKELY);
            SheetCell cell = page.cell(row, hit.column());
            String unit = cell.isBlank() ? "" : units.contradicting(of, table.unit(hit.column()));
            List<MessageRef> doubts = unit.isEmpty()
                    ? List.of()
                    : List.of(MessageRef.of(
                            "returned.unit.contradicts",
                            unit,
                            form.indicator(of.indicator()).unit()));
            add(
                    of,
                    form.indicator(of.indicator()),
                    new ValueCells.Found(cell, page.place(row, hit.column()), ""),
                    doubts);
        }
        CellPlace first = page.place(row, table.hits().get(0).column());
        if (figures.rows().size() > 1 || figures.isOther()) {
            findings.ask("", first, "", MessageRef.of("returned.sheet.across", row + 1));
            findings.lower(Certainty.UNSURE);
        } else {
            findings.add(Weight.NOTE, "", first, "", MessageRef.of("returned.sheet.acrossRow", row + 1));
            findings.lower(Certainty.LIKELY);
        }
    }

    /** @param end the first row that isn't head any more */
    private void head(int end) {
        head = PeriodWords.of(page, end, context.period(), form.title());
        head.ask(findings);
    }

    private void upright(Hits hits) {
        List<Row> rows = new RowMatcher(page, form, hits, findings).rows();
        if (rows.isEmpty()) {
            return;
        }
        int first = rows.get(0).row();
        Header header = new Header(page, first, rows.get(0).labelColumn(), context.period());
        head(Math.min(header.top(), first));
        int column = new ValueColumn(page, form, header, rows, findings, hits).find();
        UnitWords units = new UnitWords(page, form, header, first, column);
        ValueCells values = new ValueCells(page, form, header, column, rows);
        for (List<Row> of : RowMatcher.byIndicator(rows).values()) {
            one(of, values, units);
        }
        if (column >= 0) {
            new Leftovers(page, form, column, rows).tell(findings);
        }
    }

    /** An indicator and its rows; of several the first that is filled, and somebody has to say. */
    private void one(List<Row> all, ValueCells values, UnitWords units) {
        Row row = all.stream()
                .filter(one -> !values.of(one).cell().isBlank())
                .findFirst()
                .orElse(all.get(0));
        Indicator indicator = form.indicator(row.indicator());
        List<Row> rows = withoutRemarks(all, row, indicator);
        ValueCells.Found found = values.of(row);
        List<MessageRef> doubts = new ArrayList<>();
        if (rows.size() > 1) {
            doubts.add(MessageRef.of("returned.row.twice", indicator.label(), places(rows)));
            findings.lower(Certainty.LIKELY);
        }
        if (!found.doubt().isEmpty()) {
            doubts.add(found.question(indicator.label()));
        }
        String unit = found.cell().isBlank() ? "" : units.contradicting(row, units.beside(row));
        if (!unit.isEmpty()) {
            doubts.add(MessageRef.of("returned.unit.contradicts", unit, indicator.unit()));
        }
        add(row, indicator, found, doubts);
    }

    /** Without "Ghi chú: ..." under the table where the row of such words in the table is filled. */
    private static List<Row> withoutRemarks(List<Row> rows, Row chosen, Indicator indicator) {
        if (indicator.type() != IndicatorType.TEXT || !chosen.hit().typed().isEmpty()) {
            return rows;
        }
        return rows.stream()
                .filter(one -> one.row() <= chosen.row() || one.hit().typed().isEmpty())
                .toList();
    }

    private String places(List<Row> rows) {
        return String.join(
                ", ", rows.stream().map(row -> String.valueOf(row.row() + 1)).toList());
    }

    private void add(Row row, Indicator indicator, ValueCells.Found found, List<MessageRef> doubts) {
        ValueReading reading = ValueReader.read(indicator, found.cell(), context);
        CellPlace place = found.place();
        for (ValueReading.Remark remark : reading.remarks()) {
            findings.add(remark.weight(), indicator.code(), place, reading.original(), remark.message());
        }
        for (MessageRef doubt : doubts) {
            findings.add(Weight.QUESTION, indicator.code(), place, reading.original(), doubt);
        }
        boolean sure = row.certainty() == Certainty.CERTAIN && doubts.isEmpty() && !reading.isQuestion();
        cells.add(new MappedCell(
                indicator.code(),
                row.hit().byCode()
                        ? ""
                        : page.cell(row.row(), row.hit().column()).text().strip(),
                page.place(row.row(), row.hit().column()),
                place,
                reading.original(),
                reading.value(),
                sure ? Certainty.CERTAIN : Certainty.LIKELY,
                reading.note()));
    }

    /** Puts in what another sheet holds of the same form. */
    void add(SheetReading other) {
        Set<String> here = cells.stream().map(MappedCell::code).collect(Collectors.toSet());
        other.cells.stream().filter(cell -> !here.contains(cell.code())).forEach(cells::add);
        sort();
        findings.add(other.findings);
    }

    /** What the head of the sheet says of the time; null when the sheet wasn't read. */
    PeriodWords head() {
        return head;
    }

    /** Places in the form of the indicators that have a cell. */
    BitSet indicators() {
        BitSet found = new BitSet();
        cells.forEach(cell -> found.set(order.get(cell.code())));
        return found;
    }

    Page page() {
        return page;
    }

    Findings findings() {
        return findings;
    }

    List<MappedCell> cells() {
        return cells;
    }

    /** How many figures hold something. */
    int filled() {
        return (int) cells.stream().filter(cell -> !cell.original().isEmpty()).count();
    }

    Map<String, Optional<CellValue>> values() {
        Map<String, Optional<CellValue>> values = new TreeMap<>();
        cells.forEach(cell -> values.put(cell.code(), cell.value()));
        return values;
    }
}
