package vn.congdoan.vanthu.sheet.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorTarget;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.total.Figure;
import vn.congdoan.vanthu.domain.report.total.IndicatorTotal;
import vn.congdoan.vanthu.domain.report.total.Total;
import vn.congdoan.vanthu.sheet.make.SheetXml;

/** The sheet of the totals: a row an indicator, in all and by group, beside its target and the period before. */
final class TotalSheet {
    private static final int TOTAL = 4;
    /** Columns that say which indicator it is. */
    static final int FROZEN = TOTAL;

    private final TotalsBook book;
    private final FigureGrid grid;
    private final TotalLooks looks;
    private final List<String> groups;

    TotalSheet(TotalsBook book, FigureGrid grid, TotalLooks looks) {
        this.book = book;
        this.grid = grid;
        this.looks = looks;
        this.groups = book.totals().groups();
    }

    String xml() {
        List<String> headings = new ArrayList<>(TotalWords.TOTAL_BEFORE);
        groups.forEach(group -> headings.add(group.isEmpty() ? TotalWords.NO_GROUP : group));
        headings.addAll(TotalWords.TOTAL_AFTER);
        TableSheet table = new TableSheet(
                looks,
                book.round().title(),
                TotalWords.answered(book.totals().units(), book.totals().expected()),
                widths(headings.size()),
                FROZEN);
        table.headings(headings);
        int number = 0;
        for (IndicatorTotal one : book.totals().indicators()) {
            row(++number, one, table);
        }
        return table.xml();
    }

    private List<Double> widths(int columns) {
        List<Double> widths = new ArrayList<>(List.of(5.0, 8.0, 42.0, 12.0, 18.0));
        while (widths.size() < columns - 1) {
            widths.add(15.0);
        }
        widths.add(26.0);
        return widths;
    }

    private void row(int number, IndicatorTotal one, TableSheet table) {
        Indicator indicator = one.indicator();
        table.row();
        table.number(looks.middle, BigDecimal.valueOf(number));
        table.words(looks.middle, indicator.code());
        table.words(looks.words, indicator.label());
        table.words(looks.middle, indicator.unit());
        total(indicator, one.total(), 0, table);
        for (int i = 0; i < groups.size(); i++) {
            total(indicator, one.byGroup().get(i).total(), i + 1, table);
        }
        target(one, table);
        before(one, table);
        table.number(looks.whole, BigDecimal.valueOf(one.answered()));
        table.words(looks.words, TotalWords.how(indicator.aggregate()));
        table.end();
    }

    private void total(Indicator indicator, Total total, int group, TableSheet table) {
        String formula = TotalFormula.of(grid, indicator, group, choices(total));
        int look = look(indicator, total);
        BigDecimal figure = value(total);
        if (formula.isEmpty()) {
            table.words(looks.list, told(total));
        } else if (figure == null) {
            table.formula(look, formula, told(total), TotalFormula.isArray(indicator, group > 0));
        } else {
            table.formula(look, formula, figure, TotalFormula.isArray(indicator, group > 0));
        }
    }

    private static List<String> choices(Total total) {
        return total instanceof Total.Tally tally
                ? tally.choices().stream().map(Total.Tally.Choice::text).toList()
                : List.of();
    }

    private int look(Indicator indicator, Total total) {
        if (total instanceof Total.Tally) {
            return looks.list;
        }
        if (indicator.type() == IndicatorType.DATE && total instanceof Total.Day) {
            return looks.day;
        }
        return looks.number(total.figure()
                .map(figure -> figure.isExact() && figure.value().scale() <= 0)
                .orElse(true));
    }

    /** Null for what isn't a number. */
    private static BigDecimal value(Total total) {
        if (total instanceof Total.Day day) {
            return BigDecimal.valueOf(SheetXml.serial(day.date()));
        }
        return total.figure().map(Figure::value).orElse(null);
    }

    private static String told(Total total) {
        if (total instanceof Total.Tally tally) {
            return tally.printed();
        }
        if (total instanceof Total.Entries entries) {
            return entries.entries().stream()
                    .map(entry ->
                            entry.unit().name() + ": " + told(entry.value().value()))
                    .collect(Collectors.joining("\n"));
        }
        return "";
    }

    static String told(CellValue value) {
        if (value instanceof CellValue.Number number) {
            return number.value().toPlainString().replace('.', ',');
        }
        return value instanceof CellValue.Day day
                ? TableSheet.DAY.format(day.date())
                : ((CellValue.Words) value).text();
    }

    private void target(IndicatorTotal one, TableSheet table) {
        IndicatorTarget target = one.indicator().target();
        table.words(
                looks.middle,
                target == null ? "" : target.comparator() + " " + told(new CellValue.Number(target.value())));
        table.words(looks.middle, TotalWords.state(one.state()));
    }

    private void before(IndicatorTotal one, TableSheet table) {
        Optional<Figure> before = Optional.ofNullable(book.previous())
                .flatMap(totals -> totals.indicator(one.indicator().code()))
                .flatMap(total -> total.total().figure());
        Optional<Figure> now = one.total().figure();
        if (before.isEmpty()) {
            table.words(looks.middle, "");
            table.words(looks.middle, "");
            return;
        }
        table.number(looks.number(before.get().isExact()), before.get().value());
        String difference = "IF(COUNT(" + table.at(TOTAL) + "," + table.at(table.column() - 1) + ")<2,\"\","
                + table.at(TOTAL) + "-" + table.at(table.column() - 1) + ")";
        if (now.isPresent()) {
            Figure change = now.get().minus(before.get());
            table.formula(looks.number(change.isExact()), difference, change.value(), false);
        } else {
            table.formula(looks.whole, difference, "", false);
        }
    }
}
