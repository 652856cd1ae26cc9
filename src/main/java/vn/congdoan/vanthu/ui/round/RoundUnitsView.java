package vn.congdoan.vanthu.ui.round;

import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.TableRows;
import vn.congdoan.vanthu.ui.common.TextCell;
import vn.congdoan.vanthu.ui.common.office.VietnameseDates;

/** The units of a round as a table, with what was changed beside it. */
public final class RoundUnitsView implements Screen {
    private static final double[] WIDTHS = {5, ColumnWidths.REST, 9, 13};

    private final RoundUnitsViewModel model;
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(this, "day");

    @FXML
    private Button back;

    @FXML
    private Label head;

    @FXML
    private CustomTextField query;

    @FXML
    private Button board;

    @FXML
    private TableView<ExpectedUnit> table;

    @FXML
    private TableColumn<ExpectedUnit, String> code;

    @FXML
    private TableColumn<ExpectedUnit, String> name;

    @FXML
    private TableColumn<ExpectedUnit, String> group;

    @FXML
    private TableColumn<ExpectedUnit, String> state;

    @FXML
    private ListView<AuditEntry> history;

    @FXML
    private Button exempt;

    @FXML
    private Button expect;

    @FXML
    private DatePicker until;

    @FXML
    private Button extend;

    @FXML
    private Button postpone;

    @FXML
    private TextField codes;

    @FXML
    private Button add;

    public RoundUnitsView(RoundUnitsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        head.textProperty().bind(model.headProperty());
        query.textProperty().bindBidirectional(model.queryProperty());
        column(code, ExpectedUnit::code);
        column(name, ExpectedUnit::name);
        column(group, ExpectedUnit::group);
        column(state, model::state);
        TableRows.show(table, model.units());
        TableRows.keepChosen(table, ExpectedUnit::unitId);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        ColumnWidths.fit(table, board, WIDTHS);
        history.setItems(model.history());
        history.setCellFactory(list -> new TextCell<>(model::words));
        VietnameseDates.bind(until, day);
        actions();
    }

    @Override
    public void entered(Destination destination) {
        model.enter(((Destination.RoundUnits) destination).roundId());
    }

    @Override
    public Node initialFocus() {
        return query;
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(AppCommand.FIND, query::requestFocus)
                .on(AppCommand.BACK, model::back)
                .on(AppCommand.COPY_ROWS, () -> TableRows.copy(table));
    }

    private void actions() {
        back.setOnAction(e -> model.back());
        board.setOnAction(e -> model.openRound());
        board.disableProperty().bind(Bindings.isNull(model.roundProperty()));
        exempt.setOnAction(e -> model.exempt(selected()));
        expect.setOnAction(e -> model.expect(selected()));
        extend.setOnAction(e -> model.extend(selected(), day.get()));
        postpone.setOnAction(e -> model.postpone(day.get()));
        add.setOnAction(e -> {
            model.add(codes.getText());
            codes.clear();
        });
        add.disableProperty().bind(codes.textProperty().isEmpty());
        postpone.disableProperty().bind(Bindings.isNull(day));
        var nothing = Bindings.isEmpty(table.getSelectionModel().getSelectedItems());
        exempt.disableProperty().bind(nothing);
        expect.disableProperty().bind(nothing);
        extend.disableProperty().bind(nothing.or(Bindings.isNull(day)));
    }

    private List<ExpectedUnit> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private static void column(TableColumn<ExpectedUnit, String> column, Function<ExpectedUnit, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }
}
