package vn.congdoan.vanthu.ui.register;

import atlantafx.base.controls.CustomTextField;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.register.RegisterNumber;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.FieldErrors;
import vn.congdoan.vanthu.ui.common.WordsConverter;
import vn.congdoan.vanthu.ui.common.office.VietnameseDates;

/** The ten columns of the book, and the fields of the chosen row. */
public final class OutgoingView {
    private static final Comparator<RegisterEntry> BY_NUMBER = Comparator.comparing(
                    (RegisterEntry entry) -> entry.number().count().code())
            .thenComparing(RegisterEntry::number, RegisterNumber.ORDER);
    private static final Comparator<RegisterEntry> BY_DATE =
            Comparator.comparing(RegisterEntry::date, Comparator.nullsLast(Comparator.naturalOrder()));
    private static final double[] WIDTHS = {9.8, 7, ColumnWidths.REST, 9, 7.6, 6, 4.8, 7.8, 5.4, 5.8};

    private final OutgoingViewModel model;
    private final Messages messages;
    private final EntryWords words;

    @FXML
    private ComboBox<Integer> year;

    @FXML
    private ComboBox<String> type;

    @FXML
    private ComboBox<RegisterEntry.State> state;

    @FXML
    private CustomTextField query;

    @FXML
    private HBox printing;

    @FXML
    private Button reserve;

    @FXML
    private TableView<RegisterEntry> table;

    @FXML
    private TableColumn<RegisterEntry, RegisterEntry> number;

    @FXML
    private TableColumn<RegisterEntry, RegisterEntry> date;

    @FXML
    private TableColumn<RegisterEntry, RegisterEntry> subject;

    @FXML
    private TableColumn<RegisterEntry, RegisterEntry> signer;

    @FXML
    private TableColumn<RegisterEntry, RegisterEntry> recipients;

    @FXML
    private TableColumn<RegisterEntry, RegisterEntry> archive;

    @FXML
    private TableColumn<RegisterEntry, RegisterEntry> copies;

    @FXML
    private TableColumn<RegisterEntry, RegisterEntry> transferred;

    @FXML
    private TableColumn<RegisterEntry, RegisterEntry> received;

    @FXML
    private TableColumn<RegisterEntry, RegisterEntry> note;

    @FXML
    private VBox form;

    @FXML
    private Label chosen;

    @FXML
    private TextField recipientsField;

    @FXML
    private TextField archiveField;

    @FXML
    private TextField copiesField;

    @FXML
    private Label copiesError;

    @FXML
    private DatePicker transferredField;

    @FXML
    private TextField receivedField;

    @FXML
    private TextField noteField;

    @FXML
    private Button save;

    @FXML
    private Button open;

    @FXML
    private Button send;

    @FXML
    private Button strike;

    public OutgoingView(OutgoingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        words = new EntryWords(messages);
    }

    /** Where one searches. */
    public CustomTextField query() {
        return query;
    }

    /** Whether rows can be taken to the clipboard, and not words of a field. */
    ObservableBooleanValue mayCopy() {
        return table.focusedProperty().and(model.chosenProperty().isNotNull());
    }

    void copy() {
        model.copy(table.getSelectionModel().getSelectedItems());
    }

    @FXML
    private void initialize() {
        filters();
        columns();
        fields();
        printing.getChildren().setAll(new PrintMenu(messages, model::print));
        reserve.disableProperty().bind(model.mayChangeProperty().not());
        reserve.setOnAction(e -> model.reserve());
        open.setOnAction(e -> model.open(model.chosenProperty().get()));
        open.disableProperty().bind(Bindings.not(model.mayOpen()));
        send.setOnAction(e -> model.send());
        send.disableProperty().bind(Bindings.not(model.maySend()));
        strike.setOnAction(e -> model.strike());
        strike.disableProperty().bind(Bindings.not(model.mayStrike()));
        strike.visibleProperty().bind(model.mayChangeProperty());
        save.setOnAction(e -> model.save());
        save.visibleProperty().bind(model.mayChangeProperty());
    }

    private void filters() {
        query.textProperty().bindBidirectional(model.queryProperty());
        year.setItems(model.years());
        year.valueProperty().bindBidirectional(model.yearProperty());
        type.setItems(model.types());
        type.valueProperty().bindBidirectional(model.typeProperty());
        type.setConverter(new WordsConverter<>(
                name -> name == null || name.isEmpty() ? messages.get("register.filter.allTypes") : name));
        state.getItems().add(null);
        state.getItems().addAll(RegisterEntry.State.values());
        state.valueProperty().bindBidirectional(model.stateProperty());
        state.setConverter(new WordsConverter<>(
                kind -> messages.get(kind == null ? "register.filter.allStates" : kind.labelKey())));
    }

    private void columns() {
        column(number, entry -> entry.number().full(), BY_NUMBER);
        column(date, entry -> PrintedDay.of(entry.date()), BY_DATE);
        column(subject, EntryWords::subject, null);
        column(signer, entry -> entry.subject().signer(), null);
        column(recipients, entry -> entry.delivery().recipients(), null);
        column(archive, entry -> entry.delivery().archive(), null);
        column(
                copies,
                EntryWords::copies,
                Comparator.comparingInt(entry -> entry.delivery().copies()));
        column(transferred, entry -> PrintedDay.of(entry.delivery().transferredOn()), null);
        column(received, entry -> entry.delivery().received(), null);
        column(note, words::note, null);
        SortedList<RegisterEntry> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        ColumnWidths.fit(table, reserve, WIDTHS);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        EntryMenu menu = new EntryMenu(model, messages, recipientsField::requestFocus, this::copy);
        table.setRowFactory(view -> new EntryRow(model::open, menu));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.open(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
    }

    private void fields() {
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.chosenProperty().set(is);
            }
        });
        model.chosenProperty().addListener((o, was, is) -> {
            if (is == null) {
                table.getSelectionModel().clearSelection();
            } else {
                if (!table.getSelectionModel().getSelectedItems().contains(is)) {
                    table.getSelectionModel().clearSelection();
                    table.getSelectionModel().select(is);
                }
                chosen.setText(messages.get("register.chosen", is.number().full(), EntryWords.subject(is)));
            }
        });
        form.visibleProperty().bind(model.chosenProperty().isNotNull());
        form.managedProperty().bind(form.visibleProperty());
        recipientsField.textProperty().bindBidirectional(model.form().recipientsProperty());
        archiveField.textProperty().bindBidirectional(model.form().archiveProperty());
        copiesField.textProperty().bindBidirectional(model.form().copiesProperty());
        FieldErrors.bind(copiesError, copiesField, model.form().copiesErrorProperty());
        VietnameseDates.bind(transferredField, model.form().transferredOnProperty());
        receivedField.textProperty().bindBidirectional(model.form().receivedProperty());
        noteField.textProperty().bindBidirectional(model.form().noteProperty());
    }

    private static void column(
            TableColumn<RegisterEntry, RegisterEntry> column,
            Function<RegisterEntry, String> words,
            Comparator<RegisterEntry> order) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(c -> new EntryCell(words));
        column.setComparator(order == null ? Comparator.comparing(words) : order);
    }
}
