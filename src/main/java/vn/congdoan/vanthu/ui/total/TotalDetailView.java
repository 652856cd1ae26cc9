package vn.congdoan.vanthu.ui.total;

import java.util.Comparator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.total.Contribution;
import vn.congdoan.vanthu.domain.report.total.FigureText;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.TableRows;
import vn.congdoan.vanthu.ui.common.WordOrder;
import vn.congdoan.vanthu.ui.common.sheet.SheetPart;

/** The units behind a total, the cell behind a unit, and both as pictures. */
public final class TotalDetailView {
    /** In letters' heights. */
    private static final double VALUE_WIDTH = 8.5;

    /** Of the height at most, for the chosen unit's cell; the rest is for the units. */
    private static final double CELL_SHARE = 0.5;

    private final TotalDetailViewModel model;
    private final TotalWords words;

    @FXML
    private Label indicator;

    @FXML
    private Label figure;

    @FXML
    private Label note;

    @FXML
    private TableView<UnitRow> units;

    @FXML
    private TableColumn<UnitRow, UnitRow> unit;

    @FXML
    private TableColumn<UnitRow, UnitRow> value;

    @FXML
    private BorderPane root;

    @FXML
    private ScrollPane cellPane;

    @FXML
    private Label cellUnit;

    @FXML
    private Label cellPlace;

    @FXML
    private Label cellOriginal;

    @FXML
    private Label cellParts;

    @FXML
    private SheetPart around;

    @FXML
    private Button open;

    @FXML
    private ListView<Bar> bars;

    @FXML
    private Label trendName;

    @FXML
    private Hyperlink trendAll;

    @FXML
    private BorderPane trendPane;

    public TotalDetailView(TotalDetailViewModel model) {
        this.model = model;
        words = model.words();
    }

    @FXML
    private void initialize() {
        figure.textProperty().bind(Bindings.createStringBinding(this::figure, model.rowProperty()));
        indicator.textProperty().bind(Bindings.createStringBinding(this::label, model.rowProperty()));
        note.textProperty().bind(model.noteProperty());
        shownWhile(note, model.noteProperty().isNotEmpty());
        units();
        cell();
        bars.setItems(model.bars());
        bars.setCellFactory(list -> new BarCell());
        trend();
    }

    private String figure() {
        TotalRow row = model.rowProperty().get();
        if (row == null) {
            return "";
        }
        String unit = row.total().total().figure().isPresent()
                ? row.total().indicator().unit()
                : "";
        return (words.total(row.total().total()) + " " + unit).strip();
    }

    private String label() {
        TotalRow row = model.rowProperty().get();
        return row == null ? "" : row.total().indicator().label();
    }

    private void units() {
        unit.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        unit.setCellFactory(column -> new UnitNameCell());
        unit.setComparator(Comparator.comparing(row -> row.unit().code(), WordOrder.VIETNAMESE));
        value.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        value.setCellFactory(column -> new UnitFigureCell(words));
        value.setComparator(Comparator.comparing(UnitRow::figure, Comparator.nullsFirst(Comparator.naturalOrder())));
        TableRows.show(units, model.units());
        ColumnWidths.fit(units, open, ColumnWidths.REST, VALUE_WIDTH);
        units.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, was, is) -> model.chosenProperty().set(is));
        model.chosenProperty().addListener((o, was, is) -> {
            if (is == null) {
                units.getSelectionModel().clearSelection();
            }
        });
    }

    private void cell() {
        shownWhile(cellPane, model.chosenProperty().isNotNull());
        cellPane.maxHeightProperty().bind(root.heightProperty().multiply(CELL_SHARE));
        model.chosenProperty().addListener((o, was, is) -> {
            if (is != null) {
                show(is);
            }
        });
        open.setOnAction(e -> model.open());
        model.cellProperty().addListener((o, was, is) -> around.show(is));
    }

    private void show(UnitRow row) {
        Contribution answer = row.contribution();
        cellUnit.setText(row.unit().name());
        open.setDisable(answer == null);
        cellPlace.setText(answer == null ? words.get("total.unit.missing.long") : place(answer));
        cellOriginal.setText(answer == null ? "" : original(answer.value()));
        cellParts.setText(answer == null ? "" : parts(answer));
        shown(cellOriginal, !cellOriginal.getText().isEmpty());
        shown(cellParts, !cellParts.getText().isEmpty());
    }

    private String place(Contribution answer) {
        ReportedValue value = TotalDetailViewModel.told(answer);
        return value.place() == null
                ? words.get("total.cell.typed", answer.file())
                : words.get(
                        "total.cell.place",
                        answer.file(),
                        value.place().sheet(),
                        value.place().address());
    }

    private String original(ReportedValue value) {
        if (value == null) {
            return "";
        }
        String told = words.get("total.cell.original", value.original(), words.value(value));
        return value.note().isEmpty() ? told : told + " " + value.note();
    }

    /** What a weighted mean or a percentage is made of, each with its own cell. */
    private String parts(Contribution answer) {
        Indicator shown = model.rowProperty().get().total().indicator();
        if (answer.divisor() == null) {
            return answer.counted() ? "" : words.get("total.cell.leftOut");
        }
        String place =
                answer.divisor().place() == null ? "" : answer.divisor().place().toString();
        String told = words.get(
                shown.weight().isEmpty() ? "total.cell.divisor.denominator" : "total.cell.divisor.weight",
                words.value(answer.divisor()),
                place);
        return answer.stated() == null
                ? told
                : told + "\n"
                        + words.get(
                                "total.cell.stated",
                                words.value(answer.stated()),
                                answer.own(shown).map(FigureText::of).orElse("–"));
    }

    private void trend() {
        TrendChart chart = new TrendChart();
        trendPane.setCenter(chart);
        model.trendProperty().addListener((o, was, is) -> {
            trendName.setText(is.name());
            chart.show(is);
        });
        trendAll.setOnAction(e -> model.all());
        shownWhile(trendAll, model.chosenProperty().isNotNull());
    }

    private static void shownWhile(Node node, BooleanBinding condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
