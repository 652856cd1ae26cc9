package vn.congdoan.vanthu.ui.total;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.congdoan.vanthu.app.round.total.ConsolidationService;
import vn.congdoan.vanthu.app.round.total.RoundTotals;
import vn.congdoan.vanthu.app.search.SearchQuery;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.ui.common.Destination;

/** A round's totals, and the one that somebody looks at. */
public final class TotalViewModel {
    private final ConsolidationService service;
    private final TotalWindow window;
    private final TotalWords words;
    private final TotalDetailViewModel detail;
    private final ObservableList<TotalRow> all = FXCollections.observableArrayList();
    private final FilteredList<TotalRow> rows = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<RoundTotals> totals = new ReadOnlyObjectWrapper<>(this, "totals");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyStringWrapper coverage = new ReadOnlyStringWrapper(this, "coverage", "");
    private final ReadOnlyStringWrapper aside = new ReadOnlyStringWrapper(this, "aside", "");
    private final ReadOnlyBooleanWrapper anyThere = new ReadOnlyBooleanWrapper(this, "anyThere", true);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<TotalRow> chosen = new SimpleObjectProperty<>(this, "chosen");
    private Path lastFolder;
    private long round;

    public TotalViewModel(ConsolidationService service, CellLook cells, TotalWindow window) {
        this.service = Objects.requireNonNull(service, "service");
        this.window = Objects.requireNonNull(window, "window");
        words = new TotalWords(window.messages());
        detail = new TotalDetailViewModel(service, cells, window, words);
        query.addListener(o -> filter());
        chosen.addListener((o, was, is) -> detail.show(totals.get(), is));
    }

    /** Reckons the round anew; what was chosen stays chosen. */
    public void enter(long roundId) {
        boolean same = roundId == round;
        String before = same && chosen.get() != null ? chosen.get().code() : "";
        round = roundId;
        window.jobs().submit(service.totals(roundId), found -> show(found, before), window.errors()::present);
    }

    private void show(RoundTotals found, String before) {
        totals.set(found);
        title.set(found.round().title());
        coverage.set(words.get(
                "total.coverage",
                found.round().code(),
                found.totals().units(),
                found.totals().expected()));
        int outside = found.totals().aside().size();
        aside.set(outside == 0 ? "" : words.get("total.aside", outside));
        anyThere.set(!found.isEmpty());
        detail.forget();
        all.setAll(found.totals().indicators().stream()
                .map(one ->
                        new TotalRow(one, found.change(one.indicator().code()).orElse(null)))
                .toList());
        chosen.set(all.stream()
                .filter(row -> row.code().equals(before))
                .findFirst()
                .orElse(all.isEmpty() || found.isEmpty() ? null : all.get(0)));
    }

    private void filter() {
        SearchQuery wanted = SearchQuery.of(query.get());
        rows.setPredicate(row -> wanted.matches(words(row.total().indicator())));
    }

    private static String words(Indicator one) {
        return SearchQuery.searchable(one.code(), one.label(), one.section(), one.unit());
    }

    /** Asks for a folder, writes the files there and opens it. */
    public void export() {
        window.folders().ask(lastFolder).ifPresent(folder -> {
            lastFolder = folder;
            window.jobs()
                    .submit(
                            service.export(totals.get(), folder),
                            files -> {
                                window.notices().tell(MessageRef.of("total.exported", files.size(), folder.toString()));
                                window.opener().accept(folder);
                            },
                            window.errors()::present);
        });
    }

    /** The whole table, so that a spreadsheet takes it. */
    public void copy() {
        window.clipboard().accept(TotalTable.of(totals.get(), words));
        window.notices().tell(MessageRef.of("total.copied"));
    }

    void back() {
        window.navigator().open(new Destination.Board(round));
    }

    /** Into a superior's workbook. */
    public void fill() {
        window.fill().accept(round);
    }

    /** The report of the round. */
    public void draft() {
        window.draft().accept(round);
    }

    TotalWords words() {
        return words;
    }

    /** In the order of the form. */
    public ObservableList<TotalRow> rows() {
        return rows;
    }

    /** Null before the first are there. */
    public ReadOnlyObjectProperty<RoundTotals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /** "" for units without a group. */
    List<String> groups() {
        return totals.get().totals().groups();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Of how many units the totals are. */
    public ReadOnlyStringProperty coverageProperty() {
        return coverage.getReadOnlyProperty();
    }

    /** How many exempt units sent a report which isn't added; "" for none. */
    public ReadOnlyStringProperty asideProperty() {
        return aside.getReadOnlyProperty();
    }

    /** False while no report counts. */
    public ReadOnlyBooleanProperty anyThereProperty() {
        return anyThere.getReadOnlyProperty();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<TotalRow> chosenProperty() {
        return chosen;
    }

    public TotalDetailViewModel detail() {
        return detail;
    }
}
