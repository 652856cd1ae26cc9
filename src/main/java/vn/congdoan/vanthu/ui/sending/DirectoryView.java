package vn.congdoan.vanthu.ui.sending;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.RecipientGroup;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FileQuestion;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.TextCell;
import vn.congdoan.vanthu.ui.common.WordsConverter;

/** Groups on the left, their members in the middle, the form of one on the right. */
public final class DirectoryView implements Screen {
    /** Name, channel, where it is reached. */
    private static final double[] WIDTHS = {ColumnWidths.REST, 7, 11};

    private final DirectoryViewModel model;
    private final Messages messages;

    @FXML
    private CustomTextField query;

    @FXML
    private Button paste;

    @FXML
    private Button fromFile;

    @FXML
    private Button back;

    @FXML
    private ListView<RecipientGroup> groups;

    @FXML
    private Button addGroup;

    @FXML
    private Button removeGroup;

    @FXML
    private TableView<Correspondent> table;

    @FXML
    private TableColumn<Correspondent, String> name;

    @FXML
    private TableColumn<Correspondent, String> channel;

    @FXML
    private TableColumn<Correspondent, String> reach;

    @FXML
    private Button begin;

    @FXML
    private MenuButton join;

    @FXML
    private Button remove;

    @FXML
    private Button addToDocument;

    @FXML
    private TextField nameField;

    @FXML
    private TextField shortNameField;

    @FXML
    private ComboBox<Channel> channelField;

    @FXML
    private TextField addressField;

    @FXML
    private TextField emailField;

    @FXML
    private TextField phoneField;

    @FXML
    private CheckBox activeField;

    @FXML
    private Button save;

    public DirectoryView(DirectoryViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        query.textProperty().bindBidirectional(model.queryProperty());
        paste.setOnAction(e -> model.paste());
        fromFile.setOnAction(e -> new FileQuestion(messages, fromFile)
                .ask("sending.directory.chooseFile", "sending.directory.workbook", "xlsx xls XLSX XLS", model::takeIn));
        back.setOnAction(e -> model.back());
        back.visibleProperty().bind(model.fromDocumentProperty());
        back.managedProperty().bind(back.visibleProperty());
        groups();
        table();
        form();
    }

    private void groups() {
        groups.setItems(model.groups());
        groups.setCellFactory(list -> new TextCell<>(this::label));
        groups.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.groupProperty().set(is);
            }
        });
        model.groupProperty()
                .addListener((o, was, is) -> groups.getSelectionModel().select(is));
        groups.getSelectionModel().selectFirst();
        addGroup.setOnAction(e -> model.addGroup(chosen()));
        removeGroup.setOnAction(e -> model.removeGroup());
        removeGroup.disableProperty().bind(model.groupProperty().isEqualTo(DirectoryViewModel.EVERYBODY));
        model.groups().addListener((ListChangeListener<RecipientGroup>) change -> join());
    }

    private String label(RecipientGroup group) {
        return group.id() == 0
                ? messages.get("sending.directory.everybody")
                : messages.get(
                        "sending.directory.groupLabel",
                        group.name(),
                        group.members().size());
    }

    private void join() {
        join.getItems()
                .setAll(model.groups().stream()
                        .filter(group -> group.id() != 0)
                        .map(this::item)
                        .toList());
    }

    private MenuItem item(RecipientGroup group) {
        MenuItem item = new MenuItem(group.name());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> model.join(group, chosen()));
        return item;
    }

    private void table() {
        column(name, Correspondent::name);
        column(channel, one -> messages.get(one.channel().labelKey()));
        column(
                reach,
                one -> Stream.of(one.addressFor(one.channel()), one.email(), one.phone(), one.address())
                        .distinct()
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")));
        SortedList<Correspondent> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.editedProperty().set(is);
            }
        });
        ColumnWidths.fit(table, save, WIDTHS);
        begin.setOnAction(e -> {
            table.getSelectionModel().clearSelection();
            model.begin();
            nameField.requestFocus();
        });
        remove.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                model.groupProperty().get() == DirectoryViewModel.EVERYBODY
                                        ? "sending.directory.remove"
                                        : "sending.directory.leave"),
                        model.groupProperty()));
        remove.setOnAction(e -> model.remove(chosen()));
        var nothing = table.getSelectionModel().selectedItemProperty().isNull();
        remove.disableProperty().bind(nothing);
        addToDocument.setOnAction(e -> model.addToDocument(chosen()));
        addToDocument.disableProperty().bind(nothing);
        addToDocument.visibleProperty().bind(model.fromDocumentProperty());
        addToDocument.managedProperty().bind(addToDocument.visibleProperty());
        join.disableProperty().bind(nothing);
    }

    private List<Correspondent> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void form() {
        nameField.textProperty().bindBidirectional(model.nameProperty());
        shortNameField.textProperty().bindBidirectional(model.shortNameProperty());
        channelField.getItems().setAll(Channel.values());
        channelField.setConverter(WordsConverter.orEmpty(way -> messages.get(way.labelKey())));
        channelField.valueProperty().bindBidirectional(model.channelProperty());
        addressField.textProperty().bindBidirectional(model.addressProperty());
        emailField.textProperty().bindBidirectional(model.emailProperty());
        phoneField.textProperty().bindBidirectional(model.phoneProperty());
        activeField.selectedProperty().bindBidirectional(model.activeProperty());
        save.setOnAction(e -> model.save());
    }

    @Override
    public void entered(Destination destination) {
        if (destination instanceof Destination.Directory directory) {
            model.enter(directory.documentId());
        }
    }

    @Override
    public Node initialFocus() {
        return query;
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(AppCommand.SAVE, model::save);
        commands.on(AppCommand.FIND, query::requestFocus);
    }

    private static void column(TableColumn<Correspondent, String> column, Function<Correspondent, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }
}
