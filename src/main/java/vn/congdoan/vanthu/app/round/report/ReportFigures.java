package vn.congdoan.vanthu.app.round.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congdoan.vanthu.app.round.total.RoundTotals;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.PrintedNumber;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.board.Board;
import vn.congdoan.vanthu.domain.report.board.StateCounts;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;
import vn.congdoan.vanthu.domain.report.total.Change;
import vn.congdoan.vanthu.domain.report.total.Figure;
import vn.congdoan.vanthu.domain.report.total.GroupTotal;
import vn.congdoan.vanthu.domain.report.total.IndicatorTotal;
import vn.congdoan.vanthu.domain.report.total.TargetState;
import vn.congdoan.vanthu.domain.report.total.Total;
import vn.congdoan.vanthu.domain.template.ListValue;

/** Every figure of a round that a report can show, by its name, as it is printed now. */
final class ReportFigures {
    static final String ACTUAL = "count/actual";
    static final String EXPECTED = "count/expected";
    static final String ON_TIME = "count/onTime";
    static final String LATE = "count/late";
    static final String MISSING = "count/missing";
    static final String RETURNED = "count/returned";
    static final String RATE = "rate/reporting";
    static final String BEHIND = "rows/behind";
    static final String ENTRIES = "rows/entries";

    /** What isn't there yet may come: the stroke is kept in step like a figure. */
    static final String NOTHING = "-";

    /** Decimals of a change beyond which it is none. */
    private static final int FINEST = 6;

    private final RoundTotals totals;
    private final Board board;
    private final ReportWords words;
    private final Map<String, String> shown = new LinkedHashMap<>();

    ReportFigures(RoundTotals totals, Board board, ReportWords words) {
        this.totals = totals;
        this.board = board;
        this.words = words;
        counts(board.counts());
        totals.totals().indicators().forEach(this::indicator);
        shown.put(BEHIND, rows(behind(), words.nobody()));
        shown.put(ENTRIES, rows(entries(), words.nothingSaid()));
        tally();
    }

    /** A list that has run empty says so in its one row. */
    private static String rows(List<List<String>> rows, String none) {
        return TableRows.text(rows.isEmpty() ? List.of(List.of(none, NOTHING, NOTHING)) : rows);
    }

    /** How many indicators went which way, and how many reached what is asked of them. */
    private void tally() {
        for (Course course : Course.values()) {
            shown.put(
                    course.figure(),
                    PrintedNumber.of(indicators()
                            .filter(one -> totals.change(one.indicator().code())
                                    .filter(change -> Course.of(change) == course)
                                    .isPresent())
                            .count()));
        }
        for (TargetState state : TargetState.values()) {
            shown.put(
                    judged(state),
                    PrintedNumber.of(
                            indicators().filter(one -> one.state() == state).count()));
        }
    }

    private Stream<IndicatorTotal> indicators() {
        return totals.totals().indicators().stream();
    }

    /** Which way a figure went since the period before. */
    enum Course {
        UP,
        DOWN,
        LEVEL;

        static Course of(Change change) {
            int sign = change.difference().signum();
            return sign > 0 ? UP : sign < 0 ? DOWN : LEVEL;
        }

        String figure() {
            return "course/" + name();
        }
    }

    private void counts(StateCounts counts) {
        shown.put(ACTUAL, PrintedNumber.of(counts.actual()));
        shown.put(EXPECTED, PrintedNumber.of(counts.expected()));
        shown.put(ON_TIME, PrintedNumber.of(counts.onTime()));
        shown.put(LATE, PrintedNumber.of(counts.late()));
        shown.put(MISSING, PrintedNumber.of(counts.missing()));
        shown.put(RETURNED, PrintedNumber.of(counts.returned()));
        shown.put(RATE, counts.reportingRate().map(PrintedNumber::of).orElse(""));
    }

    private void indicator(IndicatorTotal one) {
        String code = one.indicator().code();
        shown.put(total(code), printed(one.total()));
        shown.put(
                previous(code),
                totals.change(code).map(change -> printed(change.before())).orElse(NOTHING));
        shown.put(change(code), changed(one.indicator()).orElse(NOTHING));
        shown.put(answered(code), PrintedNumber.of(one.answered()));
        shown.put(judged(code), words.judged(one.state()));
        one.byGroup().forEach(group -> shown.put(inGroup(code, group), printed(group.total())));
    }

    /** In percent; of a percentage in points, since a percentage of one would mislead. */
    private Optional<String> changed(Indicator indicator) {
        Optional<Change> change = totals.change(indicator.code());
        return indicator.type() == IndicatorType.PERCENT
                ? change.map(one -> words.points(signed(one.difference())))
                : change.flatMap(Change::percent).map(ReportFigures::signed);
    }

    /** To one decimal; what is too little for one isn't shown as no change. */
    private static String signed(Figure percent) {
        BigDecimal rounded = percent.rounded(1);
        for (int decimals = 2; rounded.signum() == 0 && percent.signum() != 0 && decimals <= FINEST; decimals++) {
            rounded = percent.rounded(decimals);
        }
        return (rounded.signum() > 0 ? "+" : "") + PrintedNumber.of(rounded);
    }

    private String printed(Total total) {
        if (total instanceof Total.Tally tally) {
            return ListValue.cell(tally.printed());
        }
        return total instanceof Total.Day day
                ? PrintedDay.of(day.date())
                : total.figure().map(ReportFigures::printed).orElse(NOTHING);
    }

    private static String printed(Figure figure) {
        return PrintedNumber.of(figure.shown());
    }

    /** Late, silent and returned units: name, group, how they stand. */
    List<List<String>> behind() {
        List<List<String>> rows = new ArrayList<>();
        for (UnitState state : List.of(UnitState.LATE, UnitState.MISSING, UnitState.RETURNED)) {
            for (UnitStanding unit : board.in(state)) {
                rows.add(List.of(
                        ListValue.cell(unit.unit().name()),
                        ListValue.cell(unit.unit().group()),
                        words.standing(unit)));
            }
        }
        return rows;
    }

    /** Null for a figure that the round doesn't have any more. */
    String get(String figure) {
        return shown.get(figure);
    }

    /** What a unit wrote in words, indicator by indicator. */
    List<List<String>> entries() {
        List<List<String>> rows = new ArrayList<>();
        for (IndicatorTotal one : totals.totals().indicators()) {
            if (one.total() instanceof Total.Entries entries) {
                entries.entries()
                        .forEach(entry -> rows.add(List.of(
                                ListValue.cell(one.indicator().label()),
                                ListValue.cell(entry.unit().name()),
                                ListValue.cell(entry.value().value().printed()))));
            }
        }
        return rows;
    }

    /** Whether a total stands in one cell of a table. */
    static boolean isShort(IndicatorTotal one) {
        return !(one.total() instanceof Total.Entries);
    }

    /** The indicator that a chart shows best: the first that is a number and is told for several groups. */
    Optional<IndicatorTotal> charted() {
        return totals.totals().indicators().stream()
                .filter(one -> one.byGroup().size() > 1 && one.total().figure().isPresent())
                .findFirst();
    }

    static String total(String code) {
        return "total/" + code;
    }

    static String previous(String code) {
        return "previous/" + code;
    }

    static String change(String code) {
        return "change/" + code;
    }

    static String answered(String code) {
        return "answered/" + code;
    }

    static String judged(String code) {
        return "judged/" + code;
    }

    static String judged(TargetState state) {
        return "judgedAs/" + state.name();
    }

    static String inGroup(String code, GroupTotal group) {
        return "group/" + code + "/" + group.group();
    }

    static boolean hasTarget(Indicator indicator) {
        return indicator.target() != null;
    }
}
