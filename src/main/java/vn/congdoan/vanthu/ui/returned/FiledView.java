package vn.congdoan.vanthu.ui.returned;

import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.DayCell;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.TableRows;

/** The table of the reports that are in, and what is done with them. */
public final class FiledView implements Screen {
    /** Choice, unit, file, version, received, state, problem. */
    private static final double[] WIDTHS = {2.6, 19, 11.5, 3.6, 7, 7.4, ColumnWidths.REST};

    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");
    private static final PseudoClass SUPERSEDED = PseudoClass.getPseudoClass("superseded");

    private final FiledViewModel model;
    private final Messages messages;

    @FXML
    private Button back;

    @FXML
    private Label roundTitle;

    @FXML
    private Button intake;

    @FXML
    private CustomTextField query;

    @FXML
    private Button chooseRejected;

    @FXML
    private HBox filters;

    @FXML
    private TableView<FiledRow> table;

    @FXML
    private TableColumn<FiledRow, Boolean> choose;

    @FXML
    private TableColumn<FiledRow, String> unit;

    @FXML
    private TableColumn<FiledRow, String> file;

    @FXML
    private TableColumn<FiledRow, String> version;

    @FXML
    private TableColumn<FiledRow, LocalDate> received;

    @FXML
    private TableColumn<FiledRow, String> state;

    @FXML
    private TableColumn<FiledRow, String> problem;

    @FXML
    private Button sendBack;

    @FXML
    private Button copyMessage;

    @FXML
    private Button review;

    @FXML
    private Button count;

    @FXML
    private Button reject;

    @FXML
    private DatePicker day;

    @FXML
    private Button receive;

    public FiledView(FiledViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        back.setOnAction(e -> model.back());
        roundTitle
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.roundProperty().get() == null
                                ? ""
                                : model.roundProperty().get().code() + " · "
                                        + model.roundProperty().get().title(),
                        model.roundProperty()));
        intake.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.waitingProperty().get() == 0
                                ? messages.get("report.in.action.more")
                                : messages.get(
                                        "report.in.action.waiting",
                                        model.waitingProperty().get()),
                        model.waitingProperty()));
        intake.setOnAction(e -> model.openIntake());
        chooseRejected.setOnAction(e -> model.chooseRejected());
        query.textProperty().bindBidirectional(model.queryProperty());
        filters();
        columns();
        actions();
    }

    private void filters() {
        ToggleGroup group = new ToggleGroup();
        filters.getChildren().add(0, filter(group, "report.in.filter.all", null));
        filters.getChildren().add(1, filter(group, "report.status.counts", Status.COUNTS));
        filters.getChildren().add(2, filter(group, "report.status.rejected", Status.REJECTED));
        filters.getChildren().add(3, filter(group, "report.status.superseded", Status.SUPERSEDED));
        group.selectedToggleProperty().addListener((o, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            }
        });
    }

    private ToggleButton filter(ToggleGroup group, String labelKey, Status which) {
        ToggleButton button = new ToggleButton(messages.get(labelKey));
        button.setMnemonicParsing(false);
        button.setToggleGroup(group);
        button.setSelected(which == null);
        button.setOnAction(e -> model.filterProperty().set(which));
        return button;
    }

    private void columns() {
        choose.setCellValueFactory(cell -> cell.getValue().chosenProperty());
        choose.setCellFactory(CheckBoxTableCell.forTableColumn(choose));
        column(unit, row -> row.unit().code() + " · " + row.unit().name());
        column(file, row -> row.submission().file());
        column(version, row -> String.valueOf(row.submission().version()));
        received.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().submission().received()));
        received.setCellFactory(column -> new DayCell<>());
        column(state, this::state);
        column(problem, row -> row.submission().problem().lines().collect(Collectors.joining("; ")));
        TableRows.show(table, model.rows());
        TableRows.keepChosen(table, row -> row.submission().id());
        table.setRowFactory(view -> row());
        ColumnWidths.fit(table, intake, WIDTHS);
        model.selectedProperty().bind(table.getSelectionModel().selectedItemProperty());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            FiledRow focused = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && focused != null) {
                focused.chosenProperty().set(!focused.chosenProperty().get());
                event.consume();
            }
        });
    }

    private String state(FiledRow row) {
        return switch (row.submission().status()) {
            case COUNTS -> messages.get("report.status.counts");
            case SUPERSEDED -> messages.get("report.status.superseded");
            case REJECTED ->
                messages.get(row.filed().filing().isReturned() ? "report.status.returned" : "report.status.rejected");
        };
    }

    private static TableRow<FiledRow> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(FiledRow item, boolean empty) {
                super.updateItem(item, empty);
                Status status = empty || item == null ? null : item.submission().status();
                pseudoClassStateChanged(REJECTED, status == Status.REJECTED);
                pseudoClassStateChanged(SUPERSEDED, status == Status.SUPERSEDED);
            }
        };
    }

    private void actions() {
        sendBack.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "report.back.action.send",
                                model.returnableProperty().get()),
                        model.returnableProperty()));
        sendBack.disableProperty().bind(model.returnableProperty().isEqualTo(0));
        sendBack.setOnAction(e -> model.sendBack());
        copyMessage.setOnAction(e -> model.copyMessage());
        review.setOnAction(e -> model.review());
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.review();
            }
        });
        count.setOnAction(e -> model.count());
        reject.setOnAction(e -> model.reject());
        receive.setOnAction(e -> model.receive(day.getValue()));
        for (Button button : new Button[] {copyMessage, review, count, reject}) {
            button.disableProperty().bind(model.selectedProperty().isNull());
        }
        receive.disableProperty()
                .bind(model.selectedProperty().isNull().or(day.valueProperty().isNull()));
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(AppCommand.FIND, query::requestFocus)
                .on(AppCommand.BACK, model::back)
                .on(AppCommand.COPY_ROWS, () -> TableRows.copy(table));
    }

    @Override
    public void entered(Destination destination) {
        if (destination instanceof Destination.ReturnedFiles files) {
            model.enter(files.roundId());
        }
    }

    @Override
    public Node initialFocus() {
        return table;
    }

    private static void column(TableColumn<FiledRow, String> column, Function<FiledRow, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }
}
