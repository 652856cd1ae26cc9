package vn.congdoan.vanthu.ui.intake;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.congdoan.vanthu.domain.document.IncomingDocument;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;

/** The table of documents that arrived. */
public final class IncomingView implements Screen {
    /** Arrival, type, number, date, issuer, subject. */
    private static final double[] WIDTHS = {10, 8, 12, 7.5, 20, ColumnWidths.REST};

    private final IncomingViewModel model;
    private final Runnable openFile;

    @FXML
    private CustomTextField query;

    @FXML
    private Button open;

    @FXML
    private TableView<IncomingDocument> table;

    @FXML
    private TableColumn<IncomingDocument, String> arrived;

    @FXML
    private TableColumn<IncomingDocument, String> type;

    @FXML
    private TableColumn<IncomingDocument, String> number;

    @FXML
    private TableColumn<IncomingDocument, String> date;

    @FXML
    private TableColumn<IncomingDocument, String> issuer;

    @FXML
    private TableColumn<IncomingDocument, String> subject;

    /** @param openFile asks for a file to take in */
    public IncomingView(IncomingViewModel model, Runnable openFile) {
        this.model = model;
        this.openFile = openFile;
    }

    @FXML
    private void initialize() {
        query.textProperty().bindBidirectional(model.queryProperty());
        open.setOnAction(e -> openFile.run());
        column(arrived, model::arrived);
        // Written dates do not sort like dates; the list comes in the order of arrival.
        arrived.setSortable(false);
        date.setSortable(false);
        column(type, IncomingDocument::type);
        column(number, IncomingDocument::number);
        column(date, model::date);
        column(issuer, IncomingDocument::issuer);
        column(subject, IncomingDocument::subject);
        SortedList<IncomingDocument> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        ColumnWidths.fit(table, open, WIDTHS);
        table.setRowFactory(view -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.open(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
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

    private TableRow<IncomingDocument> row() {
        TableRow<IncomingDocument> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                model.open(row.getItem());
            }
        });
        return row;
    }

    private static void column(TableColumn<IncomingDocument, String> column, Function<IncomingDocument, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }
}
