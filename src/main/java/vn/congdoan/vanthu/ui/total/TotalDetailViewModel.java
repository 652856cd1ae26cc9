package vn.congdoan.vanthu.ui.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.round.intake.CellSurroundings;
import vn.congdoan.vanthu.app.round.total.ConsolidationService;
import vn.congdoan.vanthu.app.round.total.RoundTotals;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorTarget;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.total.Contribution;
import vn.congdoan.vanthu.domain.report.total.TargetState;
import vn.congdoan.vanthu.domain.report.total.TotalSeries;

/** The units that make up the chosen total, the cell of the chosen unit, and both over the periods. */
public final class TotalDetailViewModel {
    private static final Comparator<UnitRow> GREATEST_FIRST =
            Comparator.comparing(UnitRow::figure, Comparator.nullsLast(Comparator.reverseOrder()));

    private final ConsolidationService service;
    private final CellLook cells;
    private final TotalWindow window;
    private final TotalWords words;
    private final ObservableList<UnitRow> units = FXCollections.observableArrayList();
    private final ObservableList<Bar> bars = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Trend> trend = new ReadOnlyObjectWrapper<>(this, "trend", Trend.NOTHING);
    private final ReadOnlyObjectWrapper<TotalRow> row = new ReadOnlyObjectWrapper<>(this, "row");
    private final ReadOnlyObjectWrapper<CellSurroundings> cell = new ReadOnlyObjectWrapper<>(this, "cell");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ObjectProperty<UnitRow> chosen = new SimpleObjectProperty<>(this, "chosen");
    private TotalSeries series;
    private RoundTotals totals;

    TotalDetailViewModel(ConsolidationService service, CellLook cells, TotalWindow window, TotalWords words) {
        this.service = service;
        this.cells = cells;
        this.window = window;
        this.words = words;
        chosen.addListener(o -> trend.set(trend()));
        chosen.addListener(o -> look());
    }

    void forget() {
        series = null;
    }

    /** @param shown null for none */
    void show(RoundTotals of, TotalRow shown) {
        totals = of;
        chosen.set(null);
        units.setAll(shown == null ? List.of() : rows(shown));
        row.set(shown);
        bars.setAll(shown == null ? List.of() : Bars.of(shown.total(), words));
        note.set(shown == null ? "" : note(shown));
        trend.set(trend());
        if (shown != null && series == null) {
            load();
        }
    }

    private void load() {
        RoundTotals asked = totals;
        window.jobs()
                .submit(
                        service.series(asked.round().id()),
                        found -> {
                            if (asked == totals) {
                                series = found;
                                trend.set(trend());
                            }
                        },
                        window.errors()::present);
    }

    private List<UnitRow> rows(TotalRow shown) {
        List<UnitRow> rows = new ArrayList<>();
        UnitRows maker = new UnitRows(shown.total().indicator());
        List<Contribution> answers = totals.totals().contributions(shown.code());
        rows.addAll(maker.of(answers));
        rows.sort(GREATEST_FIRST);
        shown.total().missing().forEach(unit -> rows.add(maker.missing(unit)));
        return rows;
    }

    private String note(TotalRow shown) {
        int leftOut = shown.total().leftOut().size();
        String cause = words.cause(shown.total().total());
        return leftOut == 0 ? cause : (words.get("total.leftOut", leftOut) + " " + cause).strip();
    }

    private Trend trend() {
        if (series == null || row.get() == null) {
            return Trend.NOTHING;
        }
        Indicator indicator = row.get().total().indicator();
        if (chosen.get() == null) {
            return new Trend(words.get("total.trend.all"), series.trend(indicator.code()), level(indicator.target()));
        }
        long unit = chosen.get().unit().unitId();
        boolean judged = chosen.get().state() != TargetState.NO_TARGET;
        return new Trend(
                chosen.get().unit().name(),
                series.trendOfUnit(indicator.code(), unit),
                judged ? level(indicator.target()) : null);
    }

    private static BigDecimal level(IndicatorTarget target) {
        return target == null ? null : target.value();
    }

    /** Opens the chosen unit's file as it came. */
    public void open() {
        answer().ifPresent(answer -> window.jobs()
                .submit(service.copy(answer.submissionId(), answer.file()), window.opener(), window.errors()::present));
    }

    /** Of an answer that was typed in there is no cell. */
    private void look() {
        cell.set(null);
        UnitRow asked = chosen.get();
        answer().filter(answer -> told(answer).place() != null)
                .ifPresent(answer -> window.jobs()
                        .submit(
                                cells.around(answer.submissionId(), told(answer).place()),
                                found -> {
                                    if (asked == chosen.get()) {
                                        cell.set(found);
                                    }
                                },
                                window.errors()::present));
    }

    /** The figure itself; of a percentage that was left blank what it was to be divided by. */
    static ReportedValue told(Contribution answer) {
        return answer.value() == null ? answer.divisor() : answer.value();
    }

    private Optional<Contribution> answer() {
        return Optional.ofNullable(chosen.get()).flatMap(UnitRow::answer);
    }

    /** Back from the chosen unit to all of them. */
    public void all() {
        chosen.set(null);
    }

    /** The greatest figure first, at the end those that gave none. */
    public ObservableList<UnitRow> units() {
        return units;
    }

    /** By group; of a choice by what was chosen. */
    public ObservableList<Bar> bars() {
        return bars;
    }

    /** Of all units, or of the chosen one. */
    public ReadOnlyObjectProperty<Trend> trendProperty() {
        return trend.getReadOnlyProperty();
    }

    /** Null for none. */
    public ReadOnlyObjectProperty<TotalRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    /** What is particular about the total; "" for nothing. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** The sheet around the chosen unit's cell; null where there is none, and until it is read. */
    public ReadOnlyObjectProperty<CellSurroundings> cellProperty() {
        return cell.getReadOnlyProperty();
    }

    public ObjectProperty<UnitRow> chosenProperty() {
        return chosen;
    }

    TotalWords words() {
        return words;
    }
}
