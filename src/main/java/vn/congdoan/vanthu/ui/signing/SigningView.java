package vn.congdoan.vanthu.ui.signing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;

/** The lists of what waits, the pages of the chosen one, and what can be done with it. */
public final class SigningView implements Screen {
    /** Chosen, type, number, subject, step. */
    private static final double[] WIDTHS = {2.6, 6.5, 9, ColumnWidths.REST, 13.8};

    private final SigningViewModel model;
    private final SigningWaysViewModel ways;
    private final Messages messages;
    private final SigningFiles files;

    @FXML
    private BorderPane root;

    @FXML
    private HBox parts;

    @FXML
    private Button signFiles;

    @FXML
    private Button verify;

    @FXML
    private TableView<SigningRow> table;

    @FXML
    private TableColumn<SigningRow, Boolean> chosen;

    @FXML
    private TableColumn<SigningRow, String> type;

    @FXML
    private TableColumn<SigningRow, String> number;

    @FXML
    private TableColumn<SigningRow, String> subject;

    @FXML
    private TableColumn<SigningRow, String> step;

    @FXML
    private Label empty;

    @FXML
    private Button sign;

    @FXML
    private Button issue;

    @FXML
    private Button paper;

    @FXML
    private Button scan;

    @FXML
    private Button outside;

    @FXML
    private Button receive;

    @FXML
    private Button openFile;

    @FXML
    private ScrollPane preview;

    @FXML
    private VBox pages;

    @FXML
    private ProgressIndicator working;

    /** @param files asks for files and folders */
    public SigningView(SigningViewModel model, SigningWaysViewModel ways, SigningFiles files, Messages messages) {
        this.model = model;
        this.ways = ways;
        this.files = files;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        parts();
        rows();
        actions();
        new PreviewPane(preview, pages, messages).show(model.previewProperty());
        working.visibleProperty()
                .bind(model.shownProperty()
                        .isNotNull()
                        .and(model.previewProperty().isNull()));
        PdfDrop.onto(root, ways::receive);
    }

    private void parts() {
        ToggleGroup group = new ToggleGroup();
        for (SigningPart part : SigningPart.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("part" + part.name());
            button.setMnemonicParsing(false);
            button.setMinWidth(Button.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.textProperty().bind(Bindings.createStringBinding(() -> model.label(part), model.countsProperty()));
            button.setSelected(part == model.partProperty().get());
            model.partProperty().addListener((o, was, is) -> button.setSelected(part == is));
            button.setOnAction(e -> {
                button.setSelected(true);
                model.partProperty().set(part);
            });
            parts.getChildren().add(button);
        }
    }

    private void rows() {
        text(type, row -> row.document().summary().typeName());
        text(number, SigningRow::number);
        text(subject, SigningRow::subject);
        text(step, model::step);
        chosen.setCellValueFactory(cell -> cell.getValue().chosenProperty());
        chosen.setCellFactory(CheckBoxTableCell.forTableColumn(chosen));
        CheckBox everything = new CheckBox();
        everything.setOnAction(e -> model.chooseAll(everything.isSelected()));
        chosen.setGraphic(everything);
        table.setEditable(true);
        table.setItems(model.rows());
        ColumnWidths.fit(table, sign, WIDTHS);
        empty.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(model.partProperty().get().emptyKey()), model.partProperty()));
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.shownProperty().set(is);
            }
        });
        model.shownProperty().addListener((o, was, is) -> {
            if (is != null) {
                table.getSelectionModel().select(is);
            }
        });
        model.partProperty().addListener(o -> everything.setSelected(false));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    private void typed(KeyEvent event) {
        SigningRow row = model.shownProperty().get();
        if (event.getCode() == KeyCode.SPACE && row != null) {
            row.chosenProperty().set(!row.chosenProperty().get());
            event.consume();
        }
    }

    private void actions() {
        sign.textProperty()
                .bind(Bindings.createStringBinding(this::signLabel, model.toSignProperty(), model.partProperty()));
        var something = model.shownProperty().isNotNull();
        var idle = model.run().runningProperty().not();
        BooleanBinding rest = isPart(SigningPart.REST);
        BooleanBinding maySign = may(() -> model.act().permission());
        BooleanBinding mayIssue = may(() -> Permission.ISSUE);
        BooleanBinding mayEither = may(() -> Permission.SIGN).or(may(() -> Permission.SEAL));
        action(sign, something.and(idle), rest.not().and(maySign), model::sign);
        action(issue, something, rest.and(mayIssue), ways::issue);
        action(paper, something.and(idle), isPart(SigningPart.SIGN).and(mayIssue), ways::signedOnPaper);
        action(scan, something, rest.and(mayIssue), this::attachScan);
        action(outside, something, rest.not().and(mayEither), this::prepareOutside);
        action(receive, idle, rest.not().and(mayEither), this::receiveFiles);
        action(openFile, something, rest, ways::openFile);
        signFiles.visibleProperty().bind(maySign);
        signFiles.managedProperty().bind(maySign);
        signFiles.setOnAction(e -> some(files.pdfs(), model::signFiles));
        signFiles.disableProperty().bind(model.run().runningProperty());
        verify.setOnAction(e -> model.verify(null));
    }

    /** What the person would be refused isn't offered. */
    private BooleanBinding may(Supplier<Permission> permission) {
        return Bindings.createBooleanBinding(
                () -> model.personProperty().get() != null
                        && model.personProperty().get().may(permission.get()),
                model.personProperty(),
                model.partProperty());
    }

    private BooleanBinding isPart(SigningPart part) {
        return model.partProperty().isEqualTo(part);
    }

    private static void action(
            Button button, ObservableBooleanValue enabled, ObservableBooleanValue shown, Runnable work) {
        button.disableProperty().bind(Bindings.not(enabled));
        button.visibleProperty().bind(shown);
        button.managedProperty().bind(shown);
        button.setOnAction(e -> work.run());
    }

    private String signLabel() {
        int count = model.toSignProperty().get();
        boolean seals = model.partProperty().get() == SigningPart.SEAL;
        return messages.get(seals ? "signing.action.seal" : "signing.action.sign", count);
    }

    private void prepareOutside() {
        files.folder().ifPresent(ways::prepareOutside);
    }

    private void receiveFiles() {
        some(files.pdfs(), ways::receive);
    }

    private void attachScan() {
        files.scan().ifPresent(ways::attachScan);
    }

    private static void some(List<Path> chosen, Consumer<List<Path>> use) {
        if (!chosen.isEmpty()) {
            use.accept(chosen);
        }
    }

    @Override
    public void entered(Destination destination) {
        if (destination instanceof Destination.Signing signing) {
            model.want(signing.documentId());
        }
        model.refresh();
        ways.watch();
        if (destination instanceof Destination.Signing signing
                && !signing.returned().isEmpty()) {
            ways.receive(signing.returned());
        }
    }

    @Override
    public Node initialFocus() {
        return table;
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(
                AppCommand.SIGN_CHOSEN,
                sign::fire,
                sign.disabledProperty().not().and(sign.visibleProperty()));
    }

    private static void text(TableColumn<SigningRow, String> column, Function<SigningRow, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }
}
