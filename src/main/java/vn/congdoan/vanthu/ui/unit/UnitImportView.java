package vn.congdoan.vanthu.ui.unit;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.TableRows;
import vn.congdoan.vanthu.ui.common.WordsConverter;
import vn.congdoan.vanthu.ui.common.office.VietnameseDates;
import vn.congdoan.vanthu.ui.unit.ImportLine.Kind;
import vn.congdoan.vanthu.ui.unit.ImportLine.Option;

/** The lines of a list with what would become of each; the counts above choose which are shown. */
public final class UnitImportView implements Screen {
    /** Kind, place, code, name, words, choice. */
    private static final double[] WIDTHS = {9, 9, 5, 23, ColumnWidths.REST, 14};

    private final UnitImportViewModel model;
    private final Messages messages;

    @FXML
    private Label title;

    @FXML
    private HBox counts;

    @FXML
    private TableView<ImportLine> table;

    @FXML
    private TableColumn<ImportLine, Kind> kind;

    @FXML
    private TableColumn<ImportLine, String> place;

    @FXML
    private TableColumn<ImportLine, String> code;

    @FXML
    private TableColumn<ImportLine, String> name;

    @FXML
    private TableColumn<ImportLine, String> words;

    @FXML
    private TableColumn<ImportLine, ImportLine> choice;

    @FXML
    private DatePicker day;

    @FXML
    private CheckBox correction;

    @FXML
    private Button cancel;

    @FXML
    private Button store;

    public UnitImportView(UnitImportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        kind.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().kind()));
        kind.setCellFactory(column -> new KindCell(messages));
        column(place, ImportLine::place);
        column(code, ImportLine::code);
        column(name, ImportLine::name);
        column(words, ImportLine::words);
        name.setCellFactory(column -> new WrappedWordsCell());
        words.setCellFactory(column -> new WrappedWordsCell());
        choice.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        choice.setCellFactory(column -> new ChoiceCell());
        TableRows.show(table, model.lines());
        ColumnWidths.fit(table, store, WIDTHS);
        model.lines().addListener((ListChangeListener<ImportLine>) change -> {
            if (model.filterProperty().get() == null) {
                count();
            }
        });
        VietnameseDates.bind(day, model.dayProperty());
        day.disableProperty().bind(model.correctionProperty());
        correction.selectedProperty().bindBidirectional(model.correctionProperty());
        store.disableProperty().bind(model.readyProperty().not());
        store.setOnAction(e -> model.store());
        cancel.setOnAction(e -> model.back());
    }

    private void count() {
        choice.setVisible(model.lines().stream().anyMatch(line -> !line.choices().isEmpty()));
        counts.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (Kind each : Kind.values()) {
            if (model.count(each) > 0) {
                ToggleButton button = new ToggleButton(
                        messages.get("unit.preview.count", messages.get(each.labelKey()), model.count(each)));
                button.setToggleGroup(group);
                button.setMnemonicParsing(false);
                button.setOnAction(e -> model.filterProperty().set(button.isSelected() ? each : null));
                counts.getChildren().add(button);
            }
        }
    }

    /** Asks where something is asked. */
    private final class ChoiceCell extends TableCell<ImportLine, ImportLine> {
        private final ComboBox<Option> box = new ComboBox<>();
        private boolean filling;

        ChoiceCell() {
            box.setConverter(WordsConverter.orEmpty(Option::words));
            box.setMaxWidth(Double.MAX_VALUE);
            box.valueProperty().addListener((o, was, is) -> {
                if (!filling && getItem() != null) {
                    model.choose(getItem(), is);
                }
            });
        }

        @Override
        protected void updateItem(ImportLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean asked = !empty && line != null && !line.choices().isEmpty();
            if (asked) {
                filling = true;
                box.getItems().setAll(line.choices());
                box.setValue(model.chosen(line));
                filling = false;
            }
            setGraphic(asked ? box : null);
        }
    }

    @Override
    public void entered(Destination destination) {
        if (destination instanceof Destination.UnitImport list) {
            model.enter(list.file());
        }
    }

    @Override
    public Node initialFocus() {
        return table;
    }

    private static void column(TableColumn<ImportLine, String> column, Function<ImportLine, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }
}
