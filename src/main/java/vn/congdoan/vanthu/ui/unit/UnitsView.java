package vn.congdoan.vanthu.ui.unit;

import atlantafx.base.controls.CustomTextField;
import java.io.File;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitField;
import vn.congdoan.vanthu.domain.unit.UnitGroup;
import vn.congdoan.vanthu.domain.unit.UnitTree;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FileDrop;
import vn.congdoan.vanthu.ui.common.FileQuestion;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.TableRows;
import vn.congdoan.vanthu.ui.common.TextCell;
import vn.congdoan.vanthu.ui.common.office.VietnameseDates;

/** Groups on the left, the units of the chosen one in the middle, one unit with its history on the right. */
public final class UnitsView implements Screen {
    /** Code, name, group, members. */
    private static final double[] WIDTHS = {5, ColumnWidths.REST, 9, 6.6};

    private final UnitsViewModel model;
    private final Messages messages;

    @FXML
    private BorderPane root;

    @FXML
    private Label summary;

    @FXML
    private DatePicker day;

    @FXML
    private CustomTextField query;

    @FXML
    private Button importList;

    @FXML
    private Button importFirst;

    @FXML
    private Button exportList;

    @FXML
    private SplitPane panes;

    @FXML
    private VBox empty;

    @FXML
    private TreeView<UnitGroup> groups;

    @FXML
    private TableView<Unit> table;

    @FXML
    private TableColumn<Unit, String> code;

    @FXML
    private TableColumn<Unit, String> name;

    @FXML
    private TableColumn<Unit, String> group;

    @FXML
    private TableColumn<Unit, Integer> members;

    @FXML
    private VBox detail;

    @FXML
    private Label chosenName;

    @FXML
    private VBox facts;

    @FXML
    private Label historyTitle;

    @FXML
    private ListView<String> history;

    @FXML
    private Button add;

    @FXML
    private Button addFirst;

    @FXML
    private Button edit;

    @FXML
    private Button rename;

    @FXML
    private Button transfer;

    @FXML
    private Button merge;

    @FXML
    private Button dissolve;

    @FXML
    private Button directory;

    public UnitsView(UnitsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.summaryProperty());
        VietnameseDates.bind(day, model.dayProperty());
        query.textProperty().bindBidirectional(model.queryProperty());
        groups();
        table();
        detail();
        panes.visibleProperty().bind(model.anyThereProperty());
        empty.visibleProperty().bind(model.anyThereProperty().not());
        actions();
        FileDrop.onto(root, FileDrop.endingIn(".xls", ".xlsx"), files -> model.importFrom(files.get(0)));
    }

    private void groups() {
        groups.setShowRoot(true);
        groups.setContextMenu(groupMenu());
        groups.setCellFactory(view -> new GroupCell(messages));
        model.groups().addListener((ListChangeListener<UnitGroup>) change -> grow());
        groups.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.groupProperty().set(is.getValue().id() == 0 ? null : is.getValue());
            }
        });
        grow();
    }

    private ContextMenu groupMenu() {
        MenuItem renameGroup = new MenuItem(messages.get("unit.group.rename"));
        renameGroup.setOnAction(e -> model.rename(model.groupProperty().get()));
        renameGroup
                .disableProperty()
                .bind(model.groupProperty().isNull().or(model.mayChange().not()));
        return new ContextMenu(renameGroup);
    }

    private void grow() {
        UnitGroup chosen = model.groupProperty().get();
        int count = model.groups().stream()
                .filter(one -> one.depth() == 0)
                .mapToInt(UnitGroup::units)
                .sum();
        TreeItem<UnitGroup> all = new TreeItem<>(new UnitGroup(0, "", "", 0, 0, count));
        all.setExpanded(true);
        Deque<TreeItem<UnitGroup>> above = new ArrayDeque<>(List.of(all));
        TreeItem<UnitGroup> again = all;
        for (UnitGroup one : model.groups()) {
            while (above.size() > one.depth() + 1) {
                above.pop();
            }
            TreeItem<UnitGroup> item = new TreeItem<>(one);
            item.setExpanded(true);
            above.element().getChildren().add(item);
            above.push(item);
            again = chosen != null && chosen.id() == one.id() ? item : again;
        }
        groups.setRoot(all);
        groups.getSelectionModel().select(again);
    }

    private void table() {
        column(code, UnitField.CODE);
        code.setComparator(UnitTree.BY_CODE);
        column(name, UnitField.NAME);
        column(group, UnitField.GROUP);
        members.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().members()));
        members.setComparator(Comparator.nullsFirst(Comparator.naturalOrder()));
        TableRows.show(table, model.rows());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, was, is) -> model.shownProperty().set(is));
        model.shownProperty().addListener((o, was, is) -> {
            if (is != null && !is.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().clearSelection();
                table.getSelectionModel().select(is);
                table.scrollTo(is);
            }
        });
        table.setRowFactory(view -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.edit(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        ColumnWidths.fit(table, add, WIDTHS);
    }

    private TableRow<Unit> row() {
        TableRow<Unit> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                model.edit(row.getItem());
            }
        });
        return row;
    }

    private void detail() {
        history.setItems(model.history());
        history.setCellFactory(list -> new TextCell<>(words -> words));
        model.shownProperty().addListener((o, was, is) -> show(is));
        show(null);
    }

    private void show(Unit unit) {
        chosenName.setText(unit == null ? messages.get("unit.screen.choose") : unit.name());
        facts.getChildren().clear();
        if (unit != null) {
            for (UnitField field : UnitField.values()) {
                String words = field == UnitField.NAME ? "" : field.of(unit);
                if (!words.isEmpty()) {
                    facts.getChildren().add(fact(field, words));
                }
            }
        }
        history.setVisible(unit != null);
        historyTitle.setVisible(unit != null);
    }

    private Node fact(UnitField field, String words) {
        Label label = new Label(messages.get(field.labelKey()));
        label.getStyleClass().addAll("text-muted", "small");
        Label value = new Label(words);
        value.setWrapText(true);
        return new VBox(label, value);
    }

    private void actions() {
        importList.setOnAction(e -> chooseList());
        importFirst.setOnAction(e -> chooseList());
        exportList.setOnAction(e -> chooseTarget());
        add.setOnAction(e -> model.add());
        addFirst.setOnAction(e -> model.add());
        edit.setOnAction(e -> model.edit(table.getSelectionModel().getSelectedItem()));
        rename.setOnAction(e -> model.rename(table.getSelectionModel().getSelectedItem()));
        transfer.setOnAction(e -> model.transfer(chosen()));
        merge.setOnAction(e -> model.merge(chosen()));
        dissolve.setOnAction(e -> model.dissolve(chosen()));
        directory.setOnAction(e -> model.intoDirectory());
        var may = model.mayChange();
        var nothing = table.getSelectionModel().selectedItemProperty().isNull().or(may.not());
        List.of(edit, rename, transfer, merge, dissolve)
                .forEach(button -> button.disableProperty().bind(nothing));
        List.of(importList, importFirst, add, addFirst)
                .forEach(button -> button.disableProperty().bind(may.not()));
        table.setContextMenu(new ContextMenu(Stream.of(edit, rename, transfer, merge, dissolve)
                .map(UnitsView::item)
                .toArray(MenuItem[]::new)));
        exportList.disableProperty().bind(model.anyThereProperty().not());
        directory.disableProperty().bind(model.anyThereProperty().not().or(may.not()));
    }

    /** What the button does, where the pointer is. */
    private static MenuItem item(Button button) {
        MenuItem item = new MenuItem(button.getText());
        item.setOnAction(e -> button.fire());
        item.disableProperty().bind(button.disableProperty());
        return item;
    }

    private List<Unit> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void chooseList() {
        new FileQuestion(messages, importList)
                .ask("unit.screen.chooseList", "unit.screen.workbook", "xlsx xls XLSX XLS", model::importFrom);
    }

    private void chooseTarget() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("unit.screen.exportTitle"));
        chooser.setInitialFileName(messages.get("unit.screen.exportName"));
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.get("unit.screen.workbook"), "*.xlsx"));
        File target = chooser.showSaveDialog(root.getScene().getWindow());
        if (target != null) {
            model.export(target.toPath());
        }
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
        commands.on(AppCommand.FIND, query::requestFocus).on(AppCommand.COPY_ROWS, () -> model.copy(chosen()));
    }

    private void column(TableColumn<Unit, String> column, UnitField field) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(field.of(cell.getValue())));
    }
}
