package vn.congdoan.vanthu.ui.documents;

import atlantafx.base.controls.CustomTextField;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.domain.report.board.Board;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.DueRounds;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.documents.DocumentsViewModel.Content;

/** The table of documents. */
public final class DocumentsView implements Screen {
    /** Type, number, subject, state, date, last change. */
    private static final double[] WIDTHS = {7.5, 10, ColumnWidths.REST, 11, 7.5, 10.5};

    private final DocumentsViewModel model;
    private final DueRounds due;
    private final TextFiles textFiles;
    private final Runnable askForFile;
    private final Messages messages;

    @FXML
    private BorderPane screen;

    @FXML
    private CustomTextField query;

    @FXML
    private Button openFile;

    @FXML
    private TableView<DocumentRow> table;

    @FXML
    private TableColumn<DocumentRow, DocumentRow> type;

    @FXML
    private TableColumn<DocumentRow, DocumentRow> number;

    @FXML
    private TableColumn<DocumentRow, DocumentRow> subject;

    @FXML
    private TableColumn<DocumentRow, DocumentRow> state;

    @FXML
    private ComboBox<StateChoice> stateChoice;

    @FXML
    private TableColumn<DocumentRow, DocumentRow> date;

    @FXML
    private TableColumn<DocumentRow, DocumentRow> changed;

    @FXML
    private MenuItem openItem;

    @FXML
    private MenuItem duplicateItem;

    @FXML
    private MenuItem copyItem;

    @FXML
    private MenuItem trashItem;

    @FXML
    private MenuItem restoreItem;

    @FXML
    private Label title;

    @FXML
    private ToggleButton trash;

    @FXML
    private Label trashEmpty;

    @FXML
    private VBox empty;

    @FXML
    private Button create;

    @FXML
    private VBox nothingFound;

    @FXML
    private Hyperlink clearQuery;

    @FXML
    private VBox dueRounds;

    /** @param askForFile asks for a file from elsewhere and shows what is in it */
    public DocumentsView(
            DocumentsViewModel model, DueRounds due, TextFiles textFiles, Runnable askForFile, Messages messages) {
        this.model = model;
        this.due = due;
        this.askForFile = askForFile;
        this.messages = messages;
        this.textFiles = textFiles;
    }

    @FXML
    private void initialize() {
        query.textProperty().bindBidirectional(model.queryProperty());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::fromQuery);
        columns();
        states();
        SortedList<DocumentRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        ColumnWidths.fit(table, openFile, WIDTHS);
        table.setRowFactory(t -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::fromTable);
        contents();
        actions();
        trashOrWork();
        openFile.setOnAction(e -> askForFile.run());
        due.boards().addListener((Observable o) -> tellOfRounds());
        due.wantedProperty().addListener(o -> tellOfRounds());
    }

    /** One line each, that leads to the round. */
    private void tellOfRounds() {
        dueRounds.getChildren().setAll(due.boards().stream().map(this::line).toList());
        int duties = due.wantedProperty().get();
        if (duties > 0) {
            dueRounds.getChildren().add(line(messages.get("rounds.due.duties", duties), false, model::openRounds));
        }
    }

    private Hyperlink line(Board board) {
        return line(
                messages.get(DueRounds.words(board)),
                board.daysLeft() < 0,
                () -> model.openRound(board.round().id()));
    }

    private static Hyperlink line(String words, boolean over, Runnable action) {
        Hyperlink line = new Hyperlink(words, new FontIcon(over ? "mdal-error_outline" : "mdmz-schedule"));
        line.getStyleClass().add(over ? "due-over" : "due-soon");
        line.setMinWidth(0);
        line.setTooltip(new Tooltip(words));
        line.setOnAction(e -> action.run());
        return line;
    }

    private void columns() {
        Collator vietnamese = Collator.getInstance(Messages.VIETNAMESE);
        RowCell.column(type, DocumentRow::type, Comparator.comparing(DocumentRow::type, vietnamese));
        RowCell.column(number, DocumentRow::number, Comparator.comparing(DocumentRow::number, vietnamese));
        RowCell.column(subject, DocumentRow::subject, Comparator.comparing(DocumentRow::subject, vietnamese));
        RowCell.column(state, row -> messages.get(row.state().labelKey()), Comparator.comparing(DocumentRow::state));
        state.setCellFactory(c -> new StateCell(messages));
        RowCell.column(date, DocumentRow::date, Comparator.comparingInt(DocumentRow::sortDate));
        RowCell.column(changed, DocumentRow::changed, Comparator.comparing(DocumentRow::updatedAt));
    }

    private TableRow<DocumentRow> row() {
        TableRow<DocumentRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                model.open(row.getItem());
            }
        });
        return row;
    }

    private void contents() {
        table.visibleProperty().bind(model.contentProperty().isEqualTo(Content.ROWS));
        empty.visibleProperty().bind(model.contentProperty().isEqualTo(Content.NONE_YET));
        nothingFound.visibleProperty().bind(model.contentProperty().isEqualTo(Content.NONE_FOUND));
        create.setOnAction(e -> model.create());
        clearQuery.setOnAction(e -> {
            model.clearFilter();
            query.requestFocus();
        });
    }

    private void states() {
        stateChoice.getItems().setAll(StateChoice.all());
        stateChoice.setConverter(new StringConverter<>() {
            @Override
            public String toString(StateChoice choice) {
                return choice == null ? "" : model.label(choice);
            }

            @Override
            public StateChoice fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        stateChoice.valueProperty().bindBidirectional(model.stateProperty());
    }

    private void trashOrWork() {
        BooleanProperty inTrash = model.inTrashProperty();
        trash.selectedProperty().bindBidirectional(inTrash);
        title.textProperty()
                .bind(Bindings.when(inTrash)
                        .then(messages.get("document.trash.title"))
                        .otherwise(messages.get("document.list.title")));
        restoreItem.visibleProperty().bind(inTrash);
        restoreItem.setOnAction(e -> model.untrash(chosen()));
        for (MenuItem ofWork : List.of(openItem, duplicateItem, trashItem)) {
            ofWork.visibleProperty().bind(inTrash.not());
        }
        trashEmpty.visibleProperty().bind(model.contentProperty().isEqualTo(Content.TRASH_EMPTY));
    }

    private void actions() {
        openItem.setOnAction(e -> openChosen());
        duplicateItem.setOnAction(e -> duplicateChosen());
        copyItem.setOnAction(e -> copyChosen());
        trashItem.setOnAction(e -> model.trash(chosen()));
        BooleanBinding one =
                Bindings.size(table.getSelectionModel().getSelectedItems()).isEqualTo(1);
        openItem.disableProperty().bind(one.not());
        duplicateItem.disableProperty().bind(one.not());
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        BooleanBinding chosen = table.focusedProperty()
                .and(Bindings.isNotEmpty(table.getSelectionModel().getSelectedItems()));
        BooleanBinding ofWork = chosen.and(model.inTrashProperty().not());
        commands.on(AppCommand.FIND, query::requestFocus)
                .on(AppCommand.IMPORT, () -> textFiles.choose(screen, model::importText))
                .on(AppCommand.COPY_ROWS, this::copyChosen, chosen)
                .on(AppCommand.DUPLICATE, this::duplicateChosen, ofWork)
                .on(AppCommand.DELETE, () -> model.trash(chosen()), ofWork);
    }

    @Override
    public void entered(Destination destination) {
        due.refresh();
        model.enter();
    }

    @Override
    public Node initialFocus() {
        return query;
    }

    /** From the search into its hits without the mouse: down goes there, Enter opens the first. */
    private void fromQuery(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !table.getItems().isEmpty()) {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !table.getItems().isEmpty()) {
            model.open(table.getItems().get(0));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            query.clear();
        }
    }

    private void fromTable(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openChosen();
            event.consume();
        }
    }

    private void openChosen() {
        chosen().stream().findFirst().ifPresent(model::open);
    }

    private void duplicateChosen() {
        chosen().stream().findFirst().ifPresent(model::duplicate);
    }

    private void copyChosen() {
        List<String> headings =
                table.getColumns().stream().map(TableColumn::getText).toList();
        ClipboardContent content = new ClipboardContent();
        content.putString(model.asTable(headings, chosen()));
        Clipboard.getSystemClipboard().setContent(content);
        model.tellCopied(chosen().size());
    }

    private List<DocumentRow> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }
}
