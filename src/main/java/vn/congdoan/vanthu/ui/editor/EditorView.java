package vn.congdoan.vanthu.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.CommandTips;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.editor.CheckPanelViewModel.Tab;

/** The drafting screen: parts, text and live page beside each other. */
public final class EditorView implements Screen {
    private final EditorViewModel model;
    private final Messages messages;

    @FXML
    private SplitPane panes;

    @FXML
    private SplitPane rows;

    @FXML
    private Region checks;

    @FXML
    private Button checkCounts;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private Button save;

    @FXML
    private Button history;

    @FXML
    private Button submit;

    @FXML
    private Button print;

    @FXML
    private SplitMenuButton export;

    @FXML
    private MenuItem exportElsewhere;

    @FXML
    private HBox written;

    @FXML
    private Label writtenNames;

    @FXML
    private Button openDocx;

    @FXML
    private Button openPdf;

    @FXML
    private Button openFolder;

    @FXML
    private Button dismissWritten;

    @FXML
    private Label saved;

    @FXML
    private Hyperlink holes;

    @FXML
    private Label words;

    @FXML
    private PartsView partsController;

    @FXML
    private BodyView bodyController;

    @FXML
    private LivePageView pageController;

    @FXML
    private CheckPanelView checksController;

    public EditorView(EditorViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        panes.disableProperty().bind(model.readyProperty().not());
        undo.disableProperty().bind(model.undoableProperty().not());
        redo.disableProperty().bind(model.redoableProperty().not());
        button(undo, model::undo, AppCommand.UNDO);
        button(redo, model::redo, AppCommand.REDO);
        button(save, model::keepVersion, AppCommand.SAVE);
        button(history, model.versions()::show, AppCommand.VERSIONS);
        button(submit, model.flow()::submit, AppCommand.SUBMIT);
        submit.visibleProperty().bind(model.flow().submittableProperty());
        submit.managedProperty().bind(submit.visibleProperty());
        new FrozenKeys(model.flow()).attach(panes);
        button(print, model::print, AppCommand.PRINT);
        export.setOnAction(e -> model.export().export());
        export.setTooltip(CommandTips.of(messages, AppCommand.EXPORT));
        exportElsewhere.setOnAction(e -> model.export().exportElsewhere());
        for (Node node : List.of(save, history, print, export)) {
            node.disableProperty().bind(model.readyProperty().not());
        }
        new CheckPanelPlace(rows, checks, model.checks()).attach();
        exported();
        status();
    }

    @Override
    public void entered(Destination destination) {
        if (destination instanceof Destination.Editor editor) {
            model.open(editor.documentId());
        }
    }

    @Override
    public boolean leave() {
        return model.leave();
    }

    @Override
    public void pause() {
        model.pause();
    }

    @Override
    public Node initialFocus() {
        return bodyController.control();
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(AppCommand.UNDO, model::undo, model.undoableProperty())
                .on(AppCommand.REDO, model::redo, model.redoableProperty())
                .on(AppCommand.SAVE, model::keepVersion, model.readyProperty())
                .on(AppCommand.VERSIONS, model.versions()::show, model.readyProperty())
                .on(AppCommand.SUBMIT, model.flow()::submit, model.flow().submittableProperty())
                .on(AppCommand.EXPORT, model.export()::export, model.readyProperty())
                .on(AppCommand.PRINT, model::print, model.readyProperty())
                .on(AppCommand.FIND, () -> model.find().show(false), model.readyProperty())
                .on(AppCommand.REPLACE, () -> model.find().show(true), model.readyProperty())
                .on(AppCommand.FIND_NEXT, model.find()::next, model.readyProperty())
                .on(AppCommand.FIND_PREVIOUS, model.find()::previous, model.readyProperty())
                .on(AppCommand.GO_PARTS, () -> partsController.first().requestFocus(), model.readyProperty())
                .on(AppCommand.GO_TEXT, () -> bodyController.control().requestFocus(), model.readyProperty())
                .on(AppCommand.GO_PAGE, () -> pageController.control().requestFocus(), model.readyProperty())
                .on(AppCommand.NEXT_OPEN_PLACE, model.status()::nextHole, model.readyProperty())
                .on(AppCommand.PAGE_DOWN, pageController::pageDown, model.readyProperty())
                .on(AppCommand.PAGE_UP, pageController::pageUp, model.readyProperty())
                .on(AppCommand.ZOOM_IN, model.page()::zoomIn, model.readyProperty())
                .on(AppCommand.ZOOM_OUT, model.page()::zoomOut, model.readyProperty())
                .on(AppCommand.ZOOM_WIDTH, model.page()::fitWidth, model.readyProperty());
        checkCommands(commands);
        var inText = bodyController.control().focusedProperty();
        commands.on(AppCommand.BOLD, model.body()::bold, inText)
                .on(AppCommand.ITALIC, model.body()::italic, inText)
                .on(AppCommand.MOVE_UP, model.body()::moveUp, inText)
                .on(AppCommand.MOVE_DOWN, model.body()::moveDown, inText);
    }

    private void checkCommands(CommandBindings commands) {
        FindingsViewModel findings = model.checks().findings();
        commands.on(AppCommand.NEXT_FINDING, findings::next, model.readyProperty())
                .on(AppCommand.PREVIOUS_FINDING, findings::previous, model.readyProperty())
                .on(
                        AppCommand.MEND,
                        () -> findings.mend(findings.currentProperty().get()),
                        model.readyProperty())
                .on(AppCommand.MEND_SAFE, findings::mendSafe, model.readyProperty())
                .on(AppCommand.GO_FINDINGS, () -> checksController.enter(Tab.FINDINGS), model.readyProperty())
                .on(AppCommand.GO_OBLIGATIONS, () -> checksController.enter(Tab.OBLIGATIONS), model.readyProperty())
                .on(AppCommand.GO_CITATIONS, () -> checksController.enter(Tab.CITATIONS), model.readyProperty())
                .on(AppCommand.GO_COMMENTS, () -> checksController.enter(Tab.COMMENTS), model.readyProperty());
    }

    private void button(Button button, Runnable action, AppCommand command) {
        button.setOnAction(e -> action.run());
        button.setTooltip(CommandTips.of(messages, command));
    }

    private void exported() {
        var files = model.export().writtenProperty();
        written.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> !files.get().isEmpty(), files));
        written.managedProperty().bind(written.visibleProperty());
        writtenNames
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get("editor.export.done", names(files.get())), files));
        opens(openDocx, ".docx");
        opens(openPdf, ".pdf");
        openFolder.setOnAction(e -> model.export().openFolder());
        dismissWritten.setOnAction(e -> model.export().dismiss());
    }

    private void opens(Button button, String ending) {
        var files = model.export().writtenProperty();
        button.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> ending(files.get(), ending).isPresent(), files));
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(e -> ending(files.get(), ending).ifPresent(model.export()::open));
    }

    private static Optional<Path> ending(List<Path> files, String ending) {
        return files.stream().filter(file -> file.toString().endsWith(ending)).findFirst();
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }

    private void status() {
        StatusViewModel status = model.status();
        saved.textProperty().bind(status.savedProperty());
        status.failedProperty().addListener((o, was, is) -> {
            saved.getStyleClass().remove("failed");
            if (is) {
                saved.getStyleClass().add("failed");
            }
        });
        holes.visibleProperty().bind(status.holesProperty().greaterThan(0));
        holes.managedProperty().bind(holes.visibleProperty());
        holes.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "editor.holes", status.holesProperty().get()),
                        status.holesProperty()));
        holes.setOnAction(e -> status.nextHole());
        new CheckCounts(model.checks(), messages).attach(checkCounts);
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "editor.words", status.wordsProperty().get()),
                        status.wordsProperty()));
    }
}
