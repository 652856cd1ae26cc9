package vn.congdoan.vanthu.sheet.total;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;

/**
 * How a total comes from the sheet of figures, as a formula that every program since Excel 2010 reckons. Cells without a number count for nothing;
 * where none holds one, the total stays empty instead of nought.
 */
final class TotalFormula {
    /** Words in a formula may have 255 characters. */
    private static final int LONGEST = 200;

    private static final int MOST = 8000;
    private static final Set<Aggregate> BY_CELL = EnumSet.of(Aggregate.MIN, Aggregate.MAX, Aggregate.WEIGHTED);
    /** A cell that holds a number, as a condition. */
    private static final String NUMBER = ",\">-1E+300\"";

    private final FigureGrid grid;
    private final Indicator indicator;
    /** A row of ones and noughts: which units belong to the group; "" for all. */
    private final String chosen;
    /** The same as a condition of COUNTIFS and its kin. */
    private final String condition;

    private final List<String> choices;

    /** @param group its number, from 1; 0 for all units */
    private TotalFormula(FigureGrid grid, Indicator indicator, int group, List<String> choices) {
        this.choices = choices;
        this.grid = grid;
        this.indicator = indicator;
        this.chosen = group == 0 ? "" : "(" + grid.groups() + "=" + group + ")";
        this.condition = group == 0 ? "" : "," + grid.groups() + "," + group;
    }

    /**
     * @param group its number in the sheet of figures, from 1; 0 for all units
     * @param choices that were made or could be
     * @return without "="; "" where no formula tells it
     */
    static String of(FigureGrid grid, Indicator indicator, int group, List<String> choices) {
        String formula = new TotalFormula(grid, indicator, group, choices).formula();
        return formula.length() > MOST ? "" : formula;
    }

    /** Whether it has to be told as an array formula, so that no program reckons it with one cell of a row. */
    static boolean isArray(Indicator indicator, boolean ofGroup) {
        return indicator.type() == IndicatorType.CHOICE || ofGroup && (BY_CELL.contains(indicator.aggregate()) || isLatestDay(indicator));
    }

    private static boolean isLatestDay(Indicator indicator) {
        return indicator.aggregate() == Aggregate.LATEST && indicator.type() == IndicatorType.DATE;
    }

    private String formula() {
        if (indicator.aggregate() == Aggregate.RATIO) {
            return grid.has(indicator.numerator()) && grid.has(indicator.denominator())
                    ? quotient(grid.range(indicator.numerator()), grid.range(indicator.denominator()), true)
                    : "";
        }
        if (indicator.aggregate() == Aggregate.LIST) {
            return "";
        }
        if (indicator.type() == IndicatorType.CHOICE) {
            return tally();
        }
        String cells = grid.range(indicator.code());
        if (indicator.aggregate() == Aggregate.COUNT) {
            return "COUNTIFS(" + cells + ",\"?*\"" + condition + ")+COUNTIFS(" + cells + NUMBER + condition + ")";
        }
        return indicator.type() == IndicatorType.TEXT ? "" : numbers(cells);
    }

    private String numbers(String cells) {
        return switch (indicator.aggregate()) {
            case SUM -> indicator.type().isNumber() ? some(cells, sum(cells)) : "";
            case LATEST -> some(cells, indicator.type().isNumber() ? sum(cells) : extreme("MAX", cells));
            case MEAN -> indicator.type().isNumber() ? some(cells, sum(cells) + "/" + count(cells)) : "";
            case WEIGHTED ->
                indicator.type().isNumber() && grid.has(indicator.weight())
                        ? quotient(cells, grid.range(indicator.weight()), false)
                        : "";
            case MIN -> some(cells, extreme("MIN", cells));
            case MAX -> some(cells, extreme("MAX", cells));
            default -> "";
        };
    }

    private String some(String cells, String formula) {
        return "IF(" + count(cells) + "=0,\"\"," + formula + ")";
    }

    private String sum(String cells) {
        return chosen.isEmpty() ? "SUM(" + cells + ")" : "SUMIFS(" + cells + condition + ")";
    }

    private String count(String cells) {
        return chosen.isEmpty() ? "COUNT(" + cells + ")" : "COUNTIFS(" + cells + NUMBER + condition + ")";
    }

    private String extreme(String function, String cells) {
        return chosen.isEmpty()
                ? function + "(" + cells + ")"
                : function + "(IF(" + chosen + "*ISNUMBER(" + cells + ")," + cells + "))";
    }

    /** Only units that gave both parts count. @param share in percent: the parts are summed; else the first is weighted by the second */
    private String quotient(String cells, String by, boolean share) {
        String over = share
                ? "100*SUMIFS(" + cells + "," + by + NUMBER + condition + ")"
                : "SUMPRODUCT(" + (chosen.isEmpty() ? "" : chosen + "*1,") + cells + "," + by + ")";
        return "IFERROR(" + over + "/SUMIFS(" + by + "," + cells + NUMBER + condition + "),\"\")";
    }

    private String tally() {
        // a workbook doesn't tell capitals and small letters apart
        Set<String> apart = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        apart.addAll(choices);
        if (choices.isEmpty()
                || apart.size() < choices.size()
                || choices.stream().anyMatch(one -> one.length() > LONGEST)) {
            return "";
        }
        String cells = grid.range(indicator.code());
        String own = chosen.isEmpty() ? "" : chosen + "*";
        return choices.stream()
                .map(choice ->
                        quoted(choice + ": ") + "&SUMPRODUCT(" + own + "(" + cells + "=" + quoted(choice) + ")*1)")
                .collect(Collectors.joining("&\"; \"&"));
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
