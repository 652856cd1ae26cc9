package vn.congdoan.vanthu.sheet.total;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.total.Consolidation;
import vn.congdoan.vanthu.domain.report.total.Contribution;
import vn.congdoan.vanthu.sheet.make.SheetXml;

/** Units × indicators as they stand on the sheet of figures. */
final class FigureGrid {
    private static final int HEADING_ROW = TableSheet.HEADING_ROW;
    private static final int FIRST_ROW = HEADING_ROW + 1;
    /** Groups are told by numbers: names may hold what a condition takes for a sign. */
    private static final int GROUP = 3;
    private static final int FIRST_COLUMN = GROUP + 1;
    private static final String SHEET = "'" + TotalWords.FIGURES + "'!";

    /** What a unit reported itself, and in which file. */
    record Entry(ReportedValue value, String file) {}

    final List<ExpectedUnit> units;
    private final List<String> groups;
    final List<Indicator> indicators;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Map<Long, Entry>> entries = new HashMap<>();

    FigureGrid(Consolidation totals) {
        units = totals.expectedUnits();
        groups = totals.groups();
        indicators = totals.form().indicators();
        for (Indicator one : indicators) {
            columns.put(one.code(), FIRST_COLUMN + columns.size());
            Map<Long, Entry> own = new HashMap<>();
            for (Contribution from : totals.contributions(one.code())) {
                ReportedValue value = one.aggregate() == Aggregate.RATIO ? from.stated() : from.value();
                if (value != null) {
                    own.put(from.unit().unitId(), new Entry(value, from.file()));
                }
            }
            entries.put(one.code(), own);
        }
    }

    /** Null for a unit that left it out. */
    Entry entry(ExpectedUnit unit, Indicator indicator) {
        return entries.get(indicator.code()).get(unit.unitId());
    }

    /** Of the unit's group, from 1. */
    int group(ExpectedUnit unit) {
        return groups.indexOf(unit.group()) + 1;
    }

    boolean has(String code) {
        return columns.containsKey(code);
    }

    /** The cells of an indicator, as a formula of another sheet names them. */
    String range(String code) {
        return range(columns.get(code));
    }

    String groups() {
        return range(GROUP);
    }

    private String range(int column) {
        String letters = "$" + SheetXml.letters(column) + "$";
        return SHEET + letters + FIRST_ROW + ":" + letters + (HEADING_ROW + Math.max(1, units.size()));
    }
}
