package vn.congdoan.vanthu.ui.round;

import atlantafx.base.controls.CustomTextField;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.app.round.setup.RoundSetupService.DueRound;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FileDrop;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.TableRows;

/** The list of reporting rounds. */
public final class RoundsView implements Screen {
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    /** Code, title, period, deadline, days left, received, exempt, state. */
    private static final double[] WIDTHS = {7.5, ColumnWidths.REST, 9, 6.8, 8.2, 6, 4.2, 6.8};

    private final RoundsViewModel model;
    private final Messages messages;

    @FXML
    private BorderPane root;

    @FXML
    private CustomTextField query;

    @FXML
    private CheckBox closedToo;

    @FXML
    private Button create;

    @FXML
    private Button first;

    @FXML
    private VBox due;

    @FXML
    private Label problem;

    @FXML
    private TableView<RoundRow> table;

    @FXML
    private TableColumn<RoundRow, String> code;

    @FXML
    private TableColumn<RoundRow, String> title;

    @FXML
    private TableColumn<RoundRow, String> period;

    @FXML
    private TableColumn<RoundRow, RoundRow> deadline;

    @FXML
    private TableColumn<RoundRow, RoundRow> left;

    @FXML
    private TableColumn<RoundRow, String> received;

    @FXML
    private TableColumn<RoundRow, Integer> exempt;

    @FXML
    private TableColumn<RoundRow, String> state;

    @FXML
    private VBox empty;

    @FXML
    private Label none;

    @FXML
    private Button open;

    @FXML
    private Button units;

    @FXML
    private Button form;

    @FXML
    private Button like;

    @FXML
    private Button close;

    public RoundsView(RoundsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        query.textProperty().bindBidirectional(model.queryProperty());
        closedToo.selectedProperty().bindBidirectional(model.closedTooProperty());
        problem.textProperty().bind(model.problemProperty());
        shownWhile(problem, Bindings.isNotEmpty(problem.textProperty()));
        columns();
        TableRows.show(table, model.rows());
        TableRows.keepChosen(table, row -> row.round().id());
        ColumnWidths.fit(table, create, WIDTHS);
        table.setRowFactory(view -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.open(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        model.chosenProperty().bind(table.getSelectionModel().selectedItemProperty());
        none.textProperty()
                .bind(Bindings.when(model.loadedProperty())
                        .then(messages.get("round.list.noneFound"))
                        .otherwise(messages.get("round.list.loading")));
        table.visibleProperty().bind(model.anyThereProperty());
        empty.visibleProperty().bind(model.anyThereProperty().not());
        model.due().addListener((Observable o) -> due());
        due();
        actions();
        FileDrop.onto(root, files -> model.take(model.chosenProperty().get(), files));
    }

    @Override
    public void entered(Destination destination) {
        model.enter();
    }

    @Override
    public Node initialFocus() {
        return query;
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(AppCommand.FIND, query::requestFocus);
    }

    private void actions() {
        create.setOnAction(e -> model.startNew());
        first.setOnAction(e -> model.startNew());
        open.setOnAction(e -> model.open(model.chosenProperty().get()));
        units.setOnAction(e -> model.units());
        form.setOnAction(e -> model.form());
        like.setOnAction(e -> model.startLike());
        close.setOnAction(e -> model.closeOrReopen());
        for (Button button : List.of(open, units, like, close)) {
            button.disableProperty().bind(Bindings.isNull(model.chosenProperty()));
        }
        form.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.isChosenOpen(), model.chosenProperty()));
        close.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                model.chosenProperty().get() != null
                                                && model.chosenProperty()
                                                        .get()
                                                        .round()
                                                        .closed()
                                        ? "round.action.reopen"
                                        : "round.action.close"),
                        model.chosenProperty()));
    }

    private void columns() {
        column(code, row -> row.round().code());
        column(title, row -> row.round().title());
        column(period, model::period);
        column(received, model::received);
        column(state, model::state);
        exempt.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().exempt()));
        day(deadline, model::deadline);
        day(left, model::left);
    }

    /** Sorted by the day, not by its words. */
    private void day(TableColumn<RoundRow, RoundRow> column, Function<RoundRow, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator(Comparator.comparing(row -> row.round().deadline()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(RoundRow row, boolean nothing) {
                super.updateItem(row, nothing);
                boolean none = nothing || row == null;
                setText(none ? null : words.apply(row));
                pseudoClassStateChanged(OVERDUE, !none && model.isOverdue(row));
            }
        });
    }

    /** A line for each round that a duty wants. */
    private void due() {
        due.getChildren().setAll(model.due().stream().map(this::dueLine).toList());
        due.setVisible(!model.due().isEmpty());
        due.setManaged(due.isVisible());
    }

    private Node dueLine(DueRound one) {
        Label words = new Label(model.words(one), new FontIcon("mdal-event"));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button make = new Button(messages.get("round.action.openRound"));
        make.setOnAction(e -> model.open(one));
        make.setMinWidth(Region.USE_PREF_SIZE);
        Button stop = new Button(messages.get("round.action.stopDuty"));
        stop.getStyleClass().add("flat");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(e -> model.stop(one));
        HBox line = new HBox(words, make, stop);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("round-due-line");
        return line;
    }

    private TableRow<RoundRow> row() {
        TableRow<RoundRow> row = new TableRow<>();
        FileDrop.onto(row, files -> model.take(row.getItem(), files));
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                model.open(row.getItem());
            }
        });
        return row;
    }

    private static void shownWhile(Node node, ObservableBooleanValue shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private static void column(TableColumn<RoundRow, String> column, Function<RoundRow, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }
}
