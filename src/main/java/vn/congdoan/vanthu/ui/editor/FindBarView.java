package vn.congdoan.vanthu.ui.editor;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.CommandTips;
import vn.congdoan.vanthu.ui.common.Notices;

/** The line for finding and replacing above the text. */
public final class FindBarView {
    private final FindViewModel model;
    private final Messages messages;
    private final Notices notices;

    @FXML
    private VBox bar;

    @FXML
    private TextField words;

    @FXML
    private Label count;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    @FXML
    private Button close;

    @FXML
    private HBox replaceRow;

    @FXML
    private TextField replacement;

    @FXML
    private Button replace;

    @FXML
    private Button replaceAll;

    @FXML
    private CheckBox matchCase;

    @FXML
    private CheckBox wholeWord;

    @FXML
    private CheckBox ignoreAccents;

    public FindBarView(FindViewModel model, Messages messages, Notices notices) {
        this.model = model;
        this.messages = messages;
        this.notices = notices;
    }

    @FXML
    private void initialize() {
        bar.visibleProperty().bind(model.shownProperty());
        bar.managedProperty().bind(model.shownProperty());
        replaceRow.visibleProperty().bind(model.replacingProperty());
        replaceRow.managedProperty().bind(model.replacingProperty());
        words.textProperty().bindBidirectional(model.wordsProperty());
        replacement.textProperty().bindBidirectional(model.replacementProperty());
        matchCase.selectedProperty().bindBidirectional(model.matchCaseProperty());
        wholeWord.selectedProperty().bindBidirectional(model.wholeWordProperty());
        ignoreAccents.selectedProperty().bindBidirectional(model.ignoreAccentsProperty());
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        this::counted, model.matchesProperty(), model.currentProperty(), model.wordsProperty()));
        next.setOnAction(e -> model.next());
        next.setTooltip(CommandTips.of(messages, AppCommand.FIND_NEXT));
        previous.setOnAction(e -> model.previous());
        previous.setTooltip(CommandTips.of(messages, AppCommand.FIND_PREVIOUS));
        close.setOnAction(e -> model.hide());
        replace.disableProperty().bind(model.frozenProperty());
        replaceAll.disableProperty().bind(model.frozenProperty());
        replace.setOnAction(e -> model.replace());
        replaceAll.setOnAction(e -> all());
        bar.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.shownProperty().addListener((o, was, is) -> focus());
    }

    /** Puts the keyboard into the line. */
    void focus() {
        if (model.shownProperty().get()) {
            words.requestFocus();
            words.selectAll();
        }
    }

    private String counted() {
        if (model.wordsProperty().get().isEmpty()) {
            return "";
        }
        int all = model.matchesProperty().get().size();
        return all == 0
                ? messages.get("editor.find.none")
                : messages.get("editor.find.count", model.currentProperty().get() + 1, all);
    }

    private void all() {
        int replaced = model.replaceAll();
        notices.tell(MessageRef.of("editor.find.replaced", replaced));
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.hide();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == words) {
            if (event.isShiftDown()) {
                model.previous();
            } else {
                model.next();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == replacement) {
            model.replace();
            event.consume();
        }
    }
}
