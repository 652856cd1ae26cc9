package vn.congdoan.vanthu.ui.form;

import atlantafx.base.controls.CustomTextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.board.Board;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.TableRows;

/** For whom forms are made, beside how and where to. */
public final class FormsView implements Screen {
    /** Tick, code, name, group, state. */
    private static final double[] WIDTHS = {3.2, 4.5, ColumnWidths.REST, 9, 7};

    private final FormsViewModel model;
    private final Messages messages;
    private final Map<FormReach, RadioButton> reaches = new EnumMap<>(FormReach.class);

    @FXML
    private Button back;

    @FXML
    private Label facts;

    @FXML
    private RadioButton all;

    @FXML
    private RadioButton silent;

    @FXML
    private RadioButton chosen;

    @FXML
    private CustomTextField query;

    @FXML
    private HBox ticking;

    @FXML
    private Hyperlink tick;

    @FXML
    private Hyperlink untick;

    @FXML
    private TableView<FormUnit> table;

    @FXML
    private TableColumn<FormUnit, Boolean> ticked;

    @FXML
    private TableColumn<FormUnit, String> code;

    @FXML
    private TableColumn<FormUnit, String> name;

    @FXML
    private TableColumn<FormUnit, String> group;

    @FXML
    private TableColumn<FormUnit, String> state;

    @FXML
    private RadioButton files;

    @FXML
    private RadioButton zip;

    @FXML
    private CheckBox lastPeriod;

    @FXML
    private TextField sendTo;

    @FXML
    private TextField folder;

    @FXML
    private Button askFolder;

    @FXML
    private Button blank;

    @FXML
    private Button make;

    public FormsView(FormsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        reaches();
        table();
        how();
        actions();
        model.boardProperty().addListener((o, was, is) -> show(is));
        show(model.boardProperty().get());
    }

    private void reaches() {
        reaches.putAll(Map.of(FormReach.ALL, all, FormReach.SILENT, silent, FormReach.CHOSEN, chosen));
        ToggleGroup toggles = new ToggleGroup();
        reaches.forEach((reach, button) -> {
            button.setToggleGroup(toggles);
            button.setOnAction(e -> model.reachProperty().set(reach));
        });
        model.reachProperty().addListener((o, was, is) -> reach(is));
        reach(model.reachProperty().get());
        ticking.visibleProperty().bind(chosen.selectedProperty());
        ticking.managedProperty().bind(ticking.visibleProperty());
        tick.setOnAction(e -> model.tickShown(true));
        untick.setOnAction(e -> model.tickShown(false));
    }

    private void reach(FormReach is) {
        reaches.get(is).setSelected(true);
        ticked.setVisible(is == FormReach.CHOSEN);
    }

    private void table() {
        ticked.setCellValueFactory(cell -> cell.getValue().chosenProperty());
        ticked.setCellFactory(CheckBoxTableCell.forTableColumn(ticked));
        column(code, FormUnit::code);
        column(name, FormUnit::name);
        column(group, FormUnit::group);
        column(state, unit -> messages.get(unit.state().labelKey()));
        TableRows.show(table, model.rows());
        ColumnWidths.fit(table, make, WIDTHS);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            FormUnit unit = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && unit != null && ticked.isVisible()) {
                unit.chosenProperty().set(!unit.chosenProperty().get());
                event.consume();
            }
        });
        query.textProperty().bindBidirectional(model.queryProperty());
    }

    private void how() {
        ToggleGroup packing = new ToggleGroup();
        files.setToggleGroup(packing);
        zip.setToggleGroup(packing);
        model.zippedProperty().addListener((o, was, is) -> (is ? zip : files).setSelected(true));
        (model.zippedProperty().get() ? zip : files).setSelected(true);
        zip.selectedProperty()
                .addListener((o, was, is) -> model.zippedProperty().set(is));
        lastPeriod.selectedProperty().bindBidirectional(model.lastPeriodProperty());
        sendTo.textProperty().bindBidirectional(model.sendToProperty());
        folder.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.folderProperty().get() == null
                                ? ""
                                : model.folderProperty().get().toString(),
                        model.folderProperty()));
        askFolder.setOnAction(e -> model.askFolder());
    }

    private void actions() {
        back.setOnAction(e -> model.back());
        make.setOnAction(e -> model.make());
        blank.setOnAction(e -> model.makeBlank());
        make.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "forms.action.make", model.countProperty().get()),
                        model.countProperty()));
        make.disableProperty()
                .bind(model.busyProperty().or(model.countProperty().isEqualTo(0)));
        blank.disableProperty()
                .bind(model.busyProperty().or(model.boardProperty().isNull()));
        model.rows().addListener((Observable o) -> sizes());
        sizes();
    }

    private void sizes() {
        all.setText(messages.get("forms.reach.all", model.size(FormReach.ALL)));
        silent.setText(messages.get("forms.reach.silent", model.size(FormReach.SILENT)));
        chosen.setText(messages.get("forms.reach.chosen", model.size(FormReach.CHOSEN)));
        silent.setDisable(model.size(FormReach.SILENT) == 0);
    }

    private void show(Board board) {
        facts.setText(
                board == null
                        ? ""
                        : messages.get(
                                "forms.facts",
                                board.round().code(),
                                board.round().title(),
                                PrintedDay.of(board.round().deadline())));
        sizes();
    }

    @Override
    public void entered(Destination destination) {
        model.enter(((Destination.Forms) destination).roundId());
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(AppCommand.FIND, query::requestFocus).on(AppCommand.BACK, model::back);
    }

    @Override
    public Node initialFocus() {
        return make;
    }

    private static void column(TableColumn<FormUnit, String> column, Function<FormUnit, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }
}
