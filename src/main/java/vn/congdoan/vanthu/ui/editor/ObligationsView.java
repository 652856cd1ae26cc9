package vn.congdoan.vanthu.ui.editor;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.Obligation;

/** The table of deadlines and targets. */
public final class ObligationsView {
    /** Measure, who, what, sentence. */
    private static final double[] WIDTHS = {15, 16, 20, ColumnWidths.REST};

    private final ObligationsViewModel model;
    private final Messages messages;

    @FXML
    private StackPane pane;

    @FXML
    private TableView<Obligation> table;

    @FXML
    private TableColumn<Obligation, Obligation> measure;

    @FXML
    private TableColumn<Obligation, Obligation> who;

    @FXML
    private TableColumn<Obligation, Obligation> what;

    @FXML
    private TableColumn<Obligation, Obligation> sentence;

    public ObligationsView(ObligationsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        table.setItems(model.rows());
        column(measure, Obligation::measure, true);
        column(who, Obligation::who, false);
        column(what, Obligation::what, false);
        column(sentence, Obligation::sentence, false);
        Label letters = new Label();
        pane.getChildren().add(0, letters);
        letters.setVisible(false);
        letters.setManaged(false);
        ColumnWidths.fit(table, letters, WIDTHS);
        table.setRowFactory(t -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
                model.go(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
    }

    Node control() {
        return table;
    }

    private TableRow<Obligation> row() {
        TableRow<Obligation> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                model.go(row.getItem());
            }
        });
        return row;
    }

    private void column(TableColumn<Obligation, Obligation> column, Function<Obligation, String> words, boolean icon) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(Obligation item, boolean empty) {
                super.updateItem(item, empty);
                boolean none = empty || item == null;
                setText(none ? null : words.apply(item));
                setGraphic(none || !icon ? null : icon(item));
                setTooltip(none || words.apply(item).isEmpty() ? null : tip(item, words));
            }
        });
    }

    private Tooltip tip(Obligation item, Function<Obligation, String> words) {
        Tooltip tip = new Tooltip(words.apply(item));
        tip.setWrapText(true);
        tip.setMaxWidth(600);
        return tip;
    }

    private FontIcon icon(Obligation item) {
        FontIcon icon = new FontIcon(item.deadline() ? "mdal-event" : "mdal-flag");
        icon.setAccessibleText(
                messages.get(item.deadline() ? "editor.obligations.deadline" : "editor.obligations.target"));
        return icon;
    }
}
