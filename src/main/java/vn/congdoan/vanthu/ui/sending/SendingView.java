package vn.congdoan.vanthu.ui.sending;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import vn.congdoan.vanthu.app.afterissue.LinkedDocument;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.EnvelopeFormat;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.domain.sending.SendingPlan;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.DocumentNames;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.WordsConverter;

/** The table of an issued document's recipients, and what is done with the chosen ones. */
public final class SendingView implements Screen {
    /** Choice, name, group, channel, address, copies, state. */
    private static final double[] WIDTHS = {3, ColumnWidths.REST, 12, 8.5, 14, 5, 16};

    private static final PseudoClass UNRESOLVED = PseudoClass.getPseudoClass("unresolved");

    private final SendingViewModel model;
    private final Messages messages;

    @FXML
    private Hyperlink document;

    @FXML
    private Label copies;

    @FXML
    private Button directory;

    @FXML
    private HBox unresolvedBar;

    @FXML
    private Label unresolved;

    @FXML
    private Button addUnknown;

    @FXML
    private FlowPane links;

    @FXML
    private CheckBox chooseAll;

    @FXML
    private ComboBox<String> group;

    @FXML
    private ComboBox<RowFilter> filter;

    @FXML
    private Label chosen;

    @FXML
    private TableView<SendingRow> table;

    @FXML
    private TableColumn<SendingRow, Boolean> choose;

    @FXML
    private TableColumn<SendingRow, String> name;

    @FXML
    private TableColumn<SendingRow, String> groupName;

    @FXML
    private TableColumn<SendingRow, String> channel;

    @FXML
    private TableColumn<SendingRow, String> address;

    @FXML
    private TableColumn<SendingRow, String> sheets;

    @FXML
    private TableColumn<SendingRow, String> state;

    @FXML
    private SplitMenuButton pack;

    @FXML
    private MenuItem packWithWord;

    @FXML
    private MenuButton message;

    @FXML
    private Button mail;

    @FXML
    private Button markSent;

    @FXML
    private Button acknowledge;

    @FXML
    private MenuButton way;

    @FXML
    private MenuButton envelopes;

    public SendingView(SendingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        head();
        filters();
        columns();
        actions();
        menus();
    }

    private void head() {
        document.textProperty().bind(model.titleProperty());
        document.setOnAction(e -> model.openDocument());
        directory.setOnAction(e -> model.openDirectory());
        model.planProperty().addListener((o, was, is) -> copies.setText(copies(is)));
        unresolvedBar.visibleProperty().bind(model.unresolvedProperty().greaterThan(0));
        unresolvedBar.managedProperty().bind(unresolvedBar.visibleProperty());
        unresolved
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "sending.unresolved", model.unresolvedProperty().get()),
                        model.unresolvedProperty()));
        addUnknown.setOnAction(e -> model.addUnknown());
        links.managedProperty().bind(Bindings.isNotEmpty(links.getChildren()));
        model.links().addListener((ListChangeListener<LinkedDocument>) change -> links());
        model.answered().addListener((ListChangeListener<IncomingEntry>) change -> links());
    }

    private String copies(SendingPlan plan) {
        return plan == null ? "" : messages.get("sending.copies", plan.copies(), plan.archiveCopies());
    }

    private void links() {
        links.getChildren().clear();
        for (LinkedDocument linked : model.links()) {
            Hyperlink link = new Hyperlink(messages.get(linked.labelKey()) + ": " + DocumentNames.of(linked.parts())
                    + " (" + messages.get(linked.state().labelKey()) + ")");
            link.setOnAction(e -> model.open(linked));
            links.getChildren().add(link);
            if (linked.earlier() && linked.state().isIssued()) {
                Button same = new Button(messages.get("sending.action.sendAs"));
                same.setOnAction(e -> model.sendAs(linked));
                links.getChildren().add(same);
            }
        }
        for (IncomingEntry entry : model.answered()) {
            Hyperlink link = new Hyperlink(messages.get(
                    "sending.link.answersIncoming",
                    entry.number().toString(),
                    entry.document().number(),
                    entry.document().issuer()));
            link.setOnAction(e -> model.open(entry));
            links.getChildren().add(link);
        }
    }

    private void filters() {
        chooseAll.setOnAction(e -> model.chooseShown(chooseAll.isSelected()));
        model.chosenProperty().addListener((o, was, is) -> {
            if (is.intValue() == 0) {
                chooseAll.setSelected(false);
            }
        });
        group.setItems(model.groups());
        group.setConverter(
                WordsConverter.orEmpty(words -> words.isEmpty() ? messages.get("sending.group.all") : words));
        group.valueProperty().bindBidirectional(model.groupProperty());
        group.setAccessibleText(messages.get("sending.column.group"));
        filter.getItems().setAll(RowFilter.values());
        filter.setConverter(WordsConverter.orEmpty(which -> messages.get(which.labelKey())));
        filter.valueProperty().bindBidirectional(model.filterProperty());
        filter.setAccessibleText(messages.get("sending.column.state"));
        chosen.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "sending.chosen", model.chosenProperty().get()),
                        model.chosenProperty()));
    }

    private void columns() {
        choose.setCellValueFactory(cell -> cell.getValue().chosenProperty());
        choose.setCellFactory(CheckBoxTableCell.forTableColumn(choose));
        column(name, PlannedRecipient::name);
        column(groupName, PlannedRecipient::group);
        column(channel, row -> messages.get(row.channel().labelKey()));
        column(address, PlannedRecipient::address);
        column(sheets, row -> row.copies() == 0 ? "" : String.valueOf(row.copies()));
        column(state, model::state);
        SortedList<SendingRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setRowFactory(view -> row());
        ColumnWidths.fit(table, directory, WIDTHS);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            SendingRow focused = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && focused != null) {
                focused.chosenProperty().set(!focused.chosenProperty().get());
                event.consume();
            }
        });
    }

    private TableRow<SendingRow> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(SendingRow item, boolean empty) {
                super.updateItem(item, empty);
                boolean wrong =
                        !empty && item != null && item.recipient().missing().isUnresolved();
                pseudoClassStateChanged(UNRESOLVED, wrong);
            }
        };
    }

    private void actions() {
        pack.setOnAction(e -> model.actions().pack(false));
        packWithWord.setOnAction(e -> model.actions().pack(true));
        mail.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "sending.action.mail", model.mailableProperty().get()),
                        model.mailableProperty()));
        mail.disableProperty().bind(model.mailableProperty().isEqualTo(0));
        mail.setOnAction(e -> model.actions().mail());
        markSent.setOnAction(e -> model.markSent());
        acknowledge.setOnAction(e -> model.acknowledge());
        for (Node button : new Node[] {markSent, acknowledge, way, envelopes}) {
            button.disableProperty().bind(model.nothingChosen());
        }
    }

    private void menus() {
        for (Channel each : Channel.values()) {
            if (each != Channel.PAPER) {
                message.getItems()
                        .add(item(each.labelKey(), () -> model.actions().copyMessage(each)));
            }
            way.getItems().add(item(each.labelKey(), () -> model.choose(each)));
        }
        message.getItems().add(new SeparatorMenuItem());
        message.getItems()
                .add(item("sending.template.editZalo", () -> model.actions().editTemplate(Channel.ZALO)));
        message.getItems()
                .add(item("sending.template.editMail", () -> model.actions().editTemplate(Channel.EMAIL)));
        way.getItems().add(new SeparatorMenuItem());
        way.getItems().add(item("sending.way.none", model::leaveOut));
        way.getItems().add(item("sending.way.reset", model::reset));
        for (EnvelopeFormat format : EnvelopeFormat.values()) {
            envelopes
                    .getItems()
                    .add(item(format.labelKey(), () -> model.actions().envelopes(format)));
        }
    }

    private MenuItem item(String labelKey, Runnable action) {
        MenuItem item = new MenuItem(messages.get(labelKey));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }

    @Override
    public void entered(Destination destination) {
        if (destination instanceof Destination.Sending sending) {
            model.enter(sending.documentId());
        }
    }

    @Override
    public Node initialFocus() {
        return table;
    }

    private static void column(TableColumn<SendingRow, String> column, Function<PlannedRecipient, String> words) {
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue().recipient())));
    }
}
