package vn.congdoan.vanthu.domain.report.total;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.Submission;

/** Units × indicators: who wrote what, each value found by its place instead of by a search. */
final class FigureTable {
    private final List<ExpectedUnit> units;
    private final Submission[] submissions;
    private final ReportedValue[][] values;
    private final Map<String, Integer> columns = new HashMap<>();

    /** @param units that owe a report, in their order */
    FigureTable(ReportForm form, List<ExpectedUnit> units, Map<Long, Submission> byUnit) {
        this.units = units;
        submissions = new Submission[units.size()];
        values = new ReportedValue[units.size()][];
        for (Indicator indicator : form.indicators()) {
            columns.putIfAbsent(indicator.code(), columns.size());
        }
        for (int row = 0; row < units.size(); row++) {
            submissions[row] = byUnit.get(units.get(row).unitId());
            values[row] = submissions[row] == null ? null : row(submissions[row]);
        }
    }

    private ReportedValue[] row(Submission submission) {
        ReportedValue[] row = new ReportedValue[columns.size()];
        for (ReportedValue value : submission.values()) {
            Integer column = columns.get(value.code());
            if (column != null) {
                row[column] = value;
            }
        }
        return row;
    }

    /** Of every unit that answered, in the order of the units. */
    List<Submission> reports() {
        return Arrays.stream(submissions).filter(Objects::nonNull).toList();
    }

    List<ExpectedUnit> silent() {
        List<ExpectedUnit> silent = new ArrayList<>();
        for (int row = 0; row < units.size(); row++) {
            if (submissions[row] == null) {
                silent.add(units.get(row));
            }
        }
        return silent;
    }

    /** Of every unit that answered, in the order of the units. */
    List<Contribution> contributions(Indicator indicator) {
        boolean ratio = indicator.aggregate() == Aggregate.RATIO;
        AnswerKind kind = AnswerKind.of(indicator);
        int own = column(indicator.code());
        int value = ratio ? column(indicator.numerator()) : own;
        int divisor = ratio ? column(indicator.denominator()) : column(indicator.weight());
        List<Contribution> all = new ArrayList<>(units.size());
        for (int row = 0; row < units.size(); row++) {
            ReportedValue over = cell(row, value);
            ReportedValue under = cell(row, divisor);
            if (over != null || ratio && under != null) {
                all.add(contribution(row, over, under, cell(row, ratio ? own : -1), kind));
            }
        }
        return all;
    }

    private Contribution contribution(
            int row, ReportedValue over, ReportedValue under, ReportedValue stated, AnswerKind kind) {
        Submission from = submissions[row];
        return new Contribution(
                units.get(row), from.id(), from.file(), over, under, stated, kind.isCounted(over, under));
    }

    private int column(String code) {
        return columns.getOrDefault(code, -1);
    }

    private ReportedValue cell(int row, int column) {
        return column < 0 || values[row] == null ? null : values[row][column];
    }
}
