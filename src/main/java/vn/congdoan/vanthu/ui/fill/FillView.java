package vn.congdoan.vanthu.ui.fill;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FileDrop;
import vn.congdoan.vanthu.ui.common.FileQuestion;
import vn.congdoan.vanthu.ui.common.Screen;

/** Each figure with its cell, to be switched off or sent elsewhere; beside it the sheet as it will look. */
public final class FillView implements Screen {
    private static final String ENDINGS = "xlsx xlsm xls XLSX XLSM XLS";
    /** Wanted, figure, cell, our value, what stands there, what is to be known. */
    private static final double[] WIDTHS = {3.6, 11.5, 7.5, 6.5, 6, ColumnWidths.REST};

    private final FillViewModel model;
    private final Messages messages;
    private SheetPreview preview;

    @FXML
    private BorderPane root;

    @FXML
    private Button back;

    @FXML
    private Label summary;

    @FXML
    private Label missing;

    @FXML
    private Button other;

    @FXML
    private SplitPane panes;

    @FXML
    private TableView<FillRow> table;

    @FXML
    private TableColumn<FillRow, Boolean> wanted;

    @FXML
    private TableColumn<FillRow, FillRow> figure;

    @FXML
    private TableColumn<FillRow, String> place;

    @FXML
    private TableColumn<FillRow, FillRow> value;

    @FXML
    private TableColumn<FillRow, FillRow> old;

    @FXML
    private TableColumn<FillRow, FillRow> words;

    @FXML
    private Label sheetName;

    @FXML
    private TableView<Integer> sheet;

    @FXML
    private VBox empty;

    @FXML
    private Button choose;

    @FXML
    private Button save;

    public FillView(FillViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.summaryProperty());
        missing.textProperty().bind(model.missingProperty());
        panes.visibleProperty().bind(model.planProperty().isNotNull());
        empty.visibleProperty().bind(model.planProperty().isNull());
        other.visibleProperty().bind(model.planProperty().isNotNull());
        columns();
        table.setItems(model.rows());
        choice();
        preview = new SheetPreview(sheet, sheetName);
        model.stateProperty().addListener(o -> preview());
        model.chosenProperty().addListener(o -> preview());
        back.setOnAction(e -> model.back());
        choose.setOnAction(e -> choose());
        other.setOnAction(e -> choose());
        save.disableProperty().bind(model.readyProperty().not());
        save.setOnAction(e -> save());
        FileDrop.onto(root, FileDrop.endingIn(".xls", ".xlsx", ".xlsm"), files -> model.read(files.get(0)));
    }

    private void columns() {
        wanted.setCellValueFactory(cell -> cell.getValue().wantedProperty());
        wanted.setCellFactory(column -> new WantedCell());
        row(
                figure,
                row -> row.line().indicator().code()
                        + " – "
                        + row.line().indicator().label()
                        + (row.line().owner().isEmpty()
                                ? ""
                                : " · " + row.line().owner()));
        place.setCellValueFactory(cell -> Bindings.createStringBinding(
                () -> cell.getValue().place().toString(), cell.getValue().lineProperty()));
        place.setCellFactory(column -> new PlaceCell());
        place.setOnEditCommit(edit -> model.point(edit.getRowValue(), edit.getNewValue()));
        row(value, row -> model.value(row.line()));
        value.getStyleClass().add("figure-column");
        row(old, row -> row.line().target().old());
        row(
                words,
                row -> row.line()
                        .target()
                        .doubt()
                        .map(messages::get)
                        .orElseGet(() -> row.line().target().label()));
        table.getColumns().forEach(column -> column.setSortable(false));
        ColumnWidths.fit(table, save, WIDTHS);
    }

    private static void row(TableColumn<FillRow, FillRow> column, Function<FillRow, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(own -> new FillCell(words));
    }

    private void choice() {
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.chosenProperty().set(is);
            }
        });
        model.chosenProperty().addListener((o, was, is) -> {
            if (is != null && !Objects.equals(table.getSelectionModel().getSelectedItem(), is)) {
                table.getSelectionModel().select(is);
            }
        });
    }

    private void preview() {
        FillRow chosen = model.chosenProperty().get();
        boolean there = model.planProperty().get() != null && chosen != null;
        preview.show(there ? model.planProperty().get().book() : null, there ? chosen.place() : null, model.changes());
        table.refresh();
    }

    private void choose() {
        new FileQuestion(messages, root).ask("fill.choose.title", "fill.choose.kind", ENDINGS, model::read);
    }

    private void save() {
        Path file = model.planProperty().get().file();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("fill.save.title"));
        File folder = file.toAbsolutePath().getParent().toFile();
        if (folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        String name = model.proposedName();
        chooser.setInitialFileName(name);
        String ending = "*" + name.substring(Math.max(0, name.lastIndexOf('.')));
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.get("fill.choose.kind"), ending));
        File target = chooser.showSaveDialog(root.getScene().getWindow());
        if (target != null) {
            model.save(target.toPath());
        }
    }

    @Override
    public void entered(Destination destination) {
        if (destination instanceof Destination.Fill fill) {
            model.enter(fill.roundId(), fill.file());
        }
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(AppCommand.BACK, model::back);
    }

    @Override
    public Node initialFocus() {
        return model.planProperty().get() == null ? choose : table;
    }

    /** A box that can't be ticked where nothing can be put. */
    private final class WantedCell extends CheckBoxTableCell<FillRow, Boolean> {
        @Override
        public void updateItem(Boolean item, boolean empty) {
            super.updateItem(item, empty);
            FillRow row =
                    empty ? null : getTableRow() == null ? null : getTableRow().getItem();
            setDisable(row != null && !row.canBeFilled());
        }
    }
}
