package vn.congdoan.vanthu.ui.editor;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.app.editing.EditTarget;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.CommandTips;

/** The running text in a plain text control, so that every input method works, with a few commands above it. */
public final class BodyView {
    private final BodyViewModel model;
    private final FindViewModel find;
    private final CitationOffersViewModel offers;
    private final Messages messages;
    private final Consumer<EditPlace> entered;
    private BodyControl control;

    @FXML
    private TextArea text;

    @FXML
    private Button bold;

    @FXML
    private Button italic;

    @FXML
    private Button outdent;

    @FXML
    private Button indent;

    @FXML
    private Button moveUp;

    @FXML
    private Button moveDown;

    @FXML
    private MenuButton insert;

    @FXML
    private MenuItem table;

    @FXML
    private MenuItem appendix;

    @FXML
    private Button search;

    /** @param entered hears that somebody writes here */
    public BodyView(
            BodyViewModel model,
            FindViewModel find,
            CitationOffersViewModel offers,
            Messages messages,
            Consumer<EditPlace> entered) {
        this.model = model;
        this.find = find;
        this.offers = offers;
        this.messages = messages;
        this.entered = entered;
    }

    @FXML
    private void initialize() {
        control = new BodyControl(text, model);
        control.attach();
        CitationPopup popup = new CitationPopup(text, offers, messages);
        popup.attach();
        text.addEventFilter(KeyEvent.KEY_PRESSED, new BodyKeys(text, model, popup)::press);
        text.setContextMenu(new BodyMenu(text, model, messages).menu());
        text.focusedProperty().addListener((o, was, is) -> {
            if (is) {
                entered.accept(EditPlace.BODY);
            }
        });
        button(bold, model::bold, AppCommand.BOLD);
        button(italic, model::italic, AppCommand.ITALIC);
        button(moveUp, model::moveUp, AppCommand.MOVE_UP);
        button(moveDown, model::moveDown, AppCommand.MOVE_DOWN);
        button(indent, model::indent, "editor.action.indent");
        button(outdent, model::outdent, "editor.action.outdent");
        table.setOnAction(e -> backToText(model::insertTable));
        appendix.setOnAction(e -> backToText(model::insertAppendix));
        search.setOnAction(e -> find.show(find.replacingProperty().get()));
        search.setTooltip(CommandTips.of(messages, AppCommand.FIND));
        freeze();
        model.focusProperty().addListener((o, was, is) -> focus(is));
    }

    /** Nothing that changes the text can be pressed once it is handed in. */
    private void freeze() {
        List.of(bold, italic, outdent, indent, moveUp, moveDown)
                .forEach(button -> button.disableProperty().bind(model.frozenProperty()));
        insert.disableProperty().bind(model.frozenProperty());
    }

    /** Where the keyboard goes on coming to the text. */
    TextArea control() {
        return text;
    }

    private void button(ButtonBase button, BooleanSupplier action, AppCommand command) {
        button.setTooltip(CommandTips.of(messages, command));
        wire(button, action);
    }

    private void button(ButtonBase button, BooleanSupplier action, String key) {
        button.setTooltip(new Tooltip(messages.get(key)));
        wire(button, action);
    }

    private void wire(ButtonBase button, BooleanSupplier action) {
        button.setFocusTraversable(false);
        button.setOnAction(e -> backToText(action));
    }

    private void backToText(BooleanSupplier action) {
        action.getAsBoolean();
        text.requestFocus();
    }

    private void focus(EditTarget target) {
        if (target != null && target.place() == EditPlace.BODY) {
            text.requestFocus();
            if (target.start() >= 0) {
                model.selected(target.start(), target.end());
            }
        }
    }
}
