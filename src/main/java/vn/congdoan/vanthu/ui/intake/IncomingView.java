package vn.congdoan.vanthu.ui.intake;

import atlantafx.base.controls.CustomTextField;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.domain.book.Book;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.TextCell;

/** The register of documents that arrived, with the chosen line beside it. */
public final class IncomingView implements Screen {
    /** Number, arrival, subject, handler, deadline, status. */
    private static final double[] WIDTHS = {5.2, 7.4, ColumnWidths.REST, 9.5, 7.4, 10};

    private final IncomingViewModel model;
    private final Runnable openFile;
    private final Messages messages;

    @FXML
    private CustomTextField query;

    @FXML
    private Label urgent;

    @FXML
    private ComboBox<Integer> year;

    @FXML
    private ComboBox<IncomingFilter> filter;

    @FXML
    private Button open;

    @FXML
    private SplitPane panes;

    @FXML
    private VBox empty;

    @FXML
    private Button paper;

    @FXML
    private Button printRegister;

    @FXML
    private Button printHandling;

    @FXML
    private TableView<IncomingEntry> table;

    @FXML
    private TableColumn<IncomingEntry, Integer> number;

    @FXML
    private TableColumn<IncomingEntry, String> arrived;

    @FXML
    private TableColumn<IncomingEntry, IncomingEntry> subject;

    @FXML
    private TableColumn<IncomingEntry, String> handler;

    @FXML
    private TableColumn<IncomingEntry, String> deadline;

    @FXML
    private TableColumn<IncomingEntry, IncomingEntry> status;

    /** @param openFile asks for a file to take in */
    public IncomingView(IncomingViewModel model, Runnable openFile, Messages messages) {
        this.model = model;
        this.openFile = openFile;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        query.textProperty().bindBidirectional(model.queryProperty());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::fromQuery);
        urgent.textProperty().bind(model.urgentProperty());
        choices();
        columns();
        SortedList<IncomingEntry> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        ColumnWidths.fit(table, open, WIDTHS);
        table.setRowFactory(view -> row());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, was, is) -> model.handling().show(is));
        // A line that was stored is a new one to the table.
        model.handling().entryProperty().addListener((o, was, is) -> {
            if (is != null && !is.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(is);
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.open(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        model.soughtProperty().addListener((o, was, is) -> show(is));
        panes.visibleProperty().bind(model.anyThereProperty());
        empty.visibleProperty().bind(model.anyThereProperty().not());
        actions();
    }

    @Override
    public void entered(Destination destination) {
        model.enter(destination instanceof Destination.Incoming incoming ? incoming.chosen() : 0);
    }

    @Override
    public Node initialFocus() {
        return query;
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(AppCommand.FIND, query::requestFocus);
    }

    private void show(IncomingEntry entry) {
        if (entry != null) {
            table.getSelectionModel().select(entry);
            table.scrollTo(entry);
            model.soughtProperty().set(null);
        }
    }

    private void actions() {
        open.setOnAction(e -> openFile.run());
        paper.setOnAction(e -> model.registerPaper());
        paper.disableProperty().bind(model.mayReceive().not());
        open.disableProperty().bind(model.mayReceive().not());
        printRegister.setOnAction(e -> model.print(Book.INCOMING));
        printHandling.setOnAction(e -> model.print(Book.HANDLING));
        printRegister.disableProperty().bind(model.anyThereProperty().not());
        printHandling.disableProperty().bind(model.anyThereProperty().not());
    }

    private void choices() {
        year.setItems(model.years());
        year.setCellFactory(list -> new TextCell<>(this::label));
        year.setButtonCell(new TextCell<>(this::label));
        year.valueProperty().bindBidirectional(model.yearProperty());
        filter.getItems().setAll(IncomingFilter.values());
        filter.setCellFactory(list -> new TextCell<>(this::label));
        filter.setButtonCell(new TextCell<>(this::label));
        filter.valueProperty().bindBidirectional(model.filterProperty());
    }

    private String label(Integer one) {
        return one == IncomingViewModel.ALL_YEARS ? messages.get("incoming.filter.allYears") : String.valueOf(one);
    }

    private String label(IncomingFilter one) {
        return messages.get(one.labelKey());
    }

    private void columns() {
        number.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().number().number()));
        column(arrived, model::arrived);
        column(handler, entry -> entry.assignment().handler());
        column(deadline, model::deadline);
        // Written dates do not sort like dates; the list comes in the order of numbers.
        arrived.setSortable(false);
        deadline.setSortable(false);
        subject.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        subject.setCellFactory(column -> new IncomingSubjectCell(model));
        subject.setComparator(Comparator.comparing(model::title));
        status.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        status.setCellFactory(column -> new IncomingStatusCell(model));
        status.setComparator(Comparator.comparing(model::dueness));
    }

    /** From the search into its hits without the mouse. */
    private void fromQuery(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !table.getItems().isEmpty()) {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            query.clear();
        }
    }

    private TableRow<IncomingEntry> row() {
        TableRow<IncomingEntry> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                model.open(row.getItem());
            }
        });
        return row;
    }

    private static void column(TableColumn<IncomingEntry, String> column, Function<IncomingEntry, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }
}
