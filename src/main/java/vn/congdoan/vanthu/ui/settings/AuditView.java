package vn.congdoan.vanthu.ui.settings;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import vn.congdoan.vanthu.ui.common.ColumnWidths;

/** The audit log as a table. */
public final class AuditView {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    /** Number, time, person, action, subject, detail. */
    private static final double[] WIDTHS = {4.5, 12, 13, 15, 12, ColumnWidths.REST};

    private final AuditViewModel model;

    @FXML
    private TextField query;

    @FXML
    private ComboBox<String> person;

    @FXML
    private ComboBox<String> kind;

    @FXML
    private Button everything;

    @FXML
    private Button verify;

    @FXML
    private Label verdict;

    @FXML
    private TableView<AuditRow> table;

    @FXML
    private TableColumn<AuditRow, Number> sequence;

    @FXML
    private TableColumn<AuditRow, String> at;

    @FXML
    private TableColumn<AuditRow, String> actor;

    @FXML
    private TableColumn<AuditRow, String> action;

    @FXML
    private TableColumn<AuditRow, String> subject;

    @FXML
    private TableColumn<AuditRow, String> detail;

    public AuditView(AuditViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        query.textProperty().bindBidirectional(model.queryProperty());
        person.setItems(model.persons());
        person.valueProperty().bindBidirectional(model.personProperty());
        kind.getItems().setAll(model.kinds());
        kind.valueProperty().bindBidirectional(model.kindProperty());
        everything.setOnAction(e -> model.clearFilters());
        verify.setOnAction(e -> model.verify());
        verdict.textProperty().bind(model.verdictProperty());
        verdict.visibleProperty().bind(verdict.textProperty().isNotEmpty());
        verdict.managedProperty().bind(verdict.visibleProperty());
        model.brokenProperty().addListener((o, was, is) -> verdict.pseudoClassStateChanged(DANGER, is));
        table();
    }

    private void table() {
        table.setItems(model.rows());
        ColumnWidths.fit(table, verify, WIDTHS);
        sequence.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().sequence()));
        text(at, AuditRow::at);
        text(actor, AuditRow::person);
        text(action, AuditRow::action);
        text(subject, AuditRow::subject);
        text(detail, AuditRow::detail);
        table.getColumns().forEach(column -> column.setSortable(false));
    }

    private static void text(TableColumn<AuditRow, String> column, Function<AuditRow, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }
}
