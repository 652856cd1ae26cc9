package vn.congdoan.vanthu.ui.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.domain.incoming.Urgency;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.intake.IntakeViewModel.State;
import vn.congdoan.vanthu.ui.intake.IntakeViewModel.Tab;
import vn.congdoan.vanthu.ui.theme.Theme;

/** The original on the left, what was recognised on the right, what becomes of it below. */
public final class IntakeView implements Screen {
    /** The others are in the list of findings. */
    private static final int MOST_NOTES = 3;

    private final IntakeViewModel model;
    private final Messages messages;
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);

    @FXML
    private Label fileName;

    @FXML
    private Label severalLabel;

    @FXML
    private ComboBox<String> documents;

    @FXML
    private SplitPane panes;

    @FXML
    private ScrollPane original;

    @FXML
    private VBox paper;

    @FXML
    private VBox pages;

    @FXML
    private VBox notes;

    @FXML
    private Button next;

    @FXML
    private FlowPane tabs;

    @FXML
    private ScrollPane fieldScroll;

    @FXML
    private VBox fields;

    @FXML
    private ListView<IntakeEntry> entries;

    @FXML
    private Label noEntries;

    @FXML
    private VBox reading;

    @FXML
    private VBox failed;

    @FXML
    private Label failure;

    @FXML
    private Button registerUnread;

    @FXML
    private TextField arrivalDate;

    @FXML
    private TextField arrivalReason;

    @FXML
    private ComboBox<Urgency> urgency;

    @FXML
    private HBox arrival;

    @FXML
    private Button close;

    @FXML
    private Button check;

    @FXML
    private Button receive;

    @FXML
    private Button compose;

    public IntakeView(IntakeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        fileName.textProperty().bind(model.fileNameProperty());
        Theme.loadPaperFonts();
        original();
        entries.setCellFactory(list -> new IntakeEntryCell(messages, model::open));
        entries.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.mark(is.places());
            }
        });
        entries.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            IntakeEntry entry = entries.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && entry != null && entry.isLink()) {
                model.open(entry.link().held());
                event.consume();
            }
        });
        for (Tab tab : Tab.values()) {
            tabs.getChildren().add(tab(tab));
        }
        model.tabProperty().addListener(o -> showTab());
        model.documentProperty().addListener((o, was, is) -> showDocument(is));
        states();
        actions();
        showDocument(null);
    }

    @Override
    public void entered(Destination destination) {
        if (destination instanceof Destination.Intake intake) {
            model.open(intake);
        }
    }

    @Override
    public boolean leave() {
        model.release();
        return true;
    }

    @Override
    public Node initialFocus() {
        return close;
    }

    private void original() {
        original.setFocusTraversable(false);
        SourcePaper lines = new SourcePaper(original, paper, messages);
        PicturePaper pictures = new PicturePaper(original, pages, model::picture);
        paper.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.pagesProperty().get().isEmpty(), model.pagesProperty()));
        paper.managedProperty().bind(paper.visibleProperty());
        pages.visibleProperty().bind(paper.visibleProperty().not());
        pages.managedProperty().bind(pages.visibleProperty());
        model.pagesProperty().addListener((o, was, is) -> pictures.show(is));
        model.sourceProperty()
                .addListener(
                        (o, was, is) -> lines.show(model.pagesProperty().get().isEmpty() ? is : null));
        model.markedProperty().addListener((o, was, is) -> {
            if (paper.isVisible()) {
                lines.mark(is);
            } else if (model.sourceProperty().get() != null) {
                pictures.mark(model.sourceProperty().get(), is);
            }
        });
    }

    private void states() {
        panes.visibleProperty().bind(model.stateProperty().isEqualTo(State.READY));
        reading.visibleProperty().bind(model.stateProperty().isEqualTo(State.READING));
        failed.visibleProperty().bind(model.stateProperty().isEqualTo(State.FAILED));
        failure.textProperty().bind(model.failureProperty());
    }

    private void arrival() {
        PaperView.arrival(model.arrival(), messages, arrivalDate, arrivalReason, urgency);
        arrivalReason.visibleProperty().bind(model.arrival().datedBack());
        arrivalReason.managedProperty().bind(arrivalReason.visibleProperty());
        arrival.visibleProperty().bind(model.documentProperty().isNotNull());
        registerUnread.setOnAction(e -> model.registerUnread());
    }

    private void actions() {
        arrival();
        close.setOnAction(e -> model.close());
        next.setOnAction(e -> model.next());
        model.waitingProperty().addListener((o, was, is) -> showWaiting(is.size()));
        showWaiting(0);
        check.setOnAction(e -> {
            model.check();
            entries.requestFocus();
        });
        receive.setOnAction(e -> model.receive());
        compose.setOnAction(e -> model.compose());
        for (Button button : List.of(check, receive, compose)) {
            button.disableProperty().bind(model.documentProperty().isNull());
        }
        documents.getSelectionModel().selectedIndexProperty().addListener((o, was, is) -> {
            if (is.intValue() >= 0) {
                model.chosenProperty().set(is.intValue());
            }
        });
    }

    private ToggleButton tab(Tab tab) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().setAll("toggle-button", "intake-tab");
        button.setMnemonicParsing(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> {
            model.tabProperty().set(tab);
            button.setSelected(true);
        });
        buttons.put(tab, button);
        return button;
    }

    private void showWaiting(int many) {
        next.setText(messages.get("intake.action.next", many));
        next.setVisible(many > 0);
        next.setManaged(many > 0);
    }

    private void showNotes(List<IntakeEntry> all) {
        notes.getChildren().clear();
        all.stream().limit(MOST_NOTES).forEach(note -> notes.getChildren().add(note(note.title(), note.detail())));
        if (all.size() > MOST_NOTES) {
            notes.getChildren().add(note(messages.get("intake.moreNotes", all.size() - MOST_NOTES), ""));
        }
        notes.setVisible(!all.isEmpty());
        notes.setManaged(!all.isEmpty());
    }

    private static Label note(String words, String where) {
        Label note = new Label(where.isEmpty() ? words : where + ": " + words);
        note.setWrapText(true);
        note.setMinHeight(Label.USE_PREF_SIZE);
        note.setGraphic(new FontIcon("mdal-info"));
        note.getStyleClass().add("intake-note");
        return note;
    }

    private void showDocument(IntakeDocument document) {
        fields.getChildren().clear();
        showNotes(document == null ? List.of() : document.notes());
        if (document != null) {
            document.fields()
                    .forEach(field -> fields.getChildren().add(new IntakeFieldRow(messages, field, model::mark)));
        }
        List<String> names = model.names();
        documents.setVisible(names.size() > 1);
        documents.setManaged(names.size() > 1);
        severalLabel.setVisible(names.size() > 1);
        severalLabel.setManaged(names.size() > 1);
        if (!documents.getItems().equals(names)) {
            documents.getItems().setAll(names);
        }
        if (document != null) {
            documents.getSelectionModel().select(model.chosenProperty().get());
        }
        fieldScroll.setVvalue(0);
        showTab();
    }

    private void showTab() {
        Tab shown = model.tabProperty().get();
        IntakeDocument document = model.documentProperty().get();
        buttons.forEach((tab, button) -> {
            int many = document == null ? 0 : document.entries(tab).size();
            button.setText(messages.get("intake.tab." + tab.name(), many));
            button.setSelected(tab == shown);
        });
        fieldScroll.setVisible(shown == Tab.PARTS);
        entries.setVisible(shown != Tab.PARTS);
        entries.getItems().setAll(document == null ? List.of() : document.entries(shown));
        noEntries.setText(messages.get("intake.none." + shown.name()));
    }
}
