package vn.congdoan.vanthu.ui.board;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.TableRows;
import vn.congdoan.vanthu.ui.common.office.VietnameseDates;

/** Whom a reminder goes to and what it says, before it is made. */
public final class ReminderView implements Screen {
    /** Code, name, state, days late. */
    private static final double[] WIDTHS = {4.6, ColumnWidths.REST, 8.6, 5.4};

    private final ReminderViewModel model;
    private final Messages messages;

    @FXML
    private Button back;

    @FXML
    private Label facts;

    @FXML
    private Label count;

    @FXML
    private TableView<UnitStanding> table;

    @FXML
    private TableColumn<UnitStanding, String> code;

    @FXML
    private TableColumn<UnitStanding, String> name;

    @FXML
    private TableColumn<UnitStanding, UnitStanding> state;

    @FXML
    private TableColumn<UnitStanding, String> days;

    @FXML
    private CheckBox returned;

    @FXML
    private DatePicker until;

    @FXML
    private TextArea extra;

    @FXML
    private Hyperlink copyOne;

    @FXML
    private TextArea sample;

    @FXML
    private Button copyAll;

    @FXML
    private Button saveAll;

    @FXML
    private Button create;

    public ReminderView(ReminderViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        column(code, unit -> unit.unit().code());
        column(name, unit -> unit.unit().name());
        column(days, model.words()::days);
        days.setSortable(false);
        state.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        state.setCellFactory(column -> new UnitStateCell(model.words()));
        state.setSortable(false);
        TableRows.show(table, model.units());
        ColumnWidths.fit(table, count, WIDTHS);
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.chosenProperty().set(is);
            }
        });
        returned.selectedProperty().bindBidirectional(model.alsoReturnedProperty());
        VietnameseDates.bind(until, model.untilProperty());
        extra.textProperty().bindBidirectional(model.extraProperty());
        sample.textProperty().bind(model.sampleProperty());
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get("reminder.count", model.units().size()), model.units()));
        actions();
        model.reminderProperty().addListener(o -> describe());
    }

    private void actions() {
        back.setOnAction(e -> model.back());
        create.setOnAction(e -> model.createLetter());
        copyAll.setOnAction(e -> model.copyAll());
        copyOne.setOnAction(e -> model.copyChosen());
        saveAll.setOnAction(e -> model.saveAll());
        BooleanBinding impossible =
                Bindings.isEmpty(model.units()).or(model.untilProperty().isNull());
        for (ButtonBase button : List.of(create, copyAll, copyOne, saveAll)) {
            button.disableProperty().bind(impossible);
        }
    }

    private void describe() {
        if (model.reminderProperty().get() != null) {
            ReportingRound round = model.reminderProperty().get().board().round();
            facts.setText(messages.get("reminder.facts", round.code(), round.title(), PrintedDay.of(round.deadline())));
        }
    }

    private static void column(TableColumn<UnitStanding, String> column, Function<UnitStanding, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }

    @Override
    public void entered(Destination destination) {
        model.enter(((Destination.Reminder) destination).roundId());
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(AppCommand.BACK, model::back);
    }

    @Override
    public Node initialFocus() {
        return create;
    }
}
