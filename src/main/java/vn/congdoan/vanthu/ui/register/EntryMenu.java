package vn.congdoan.vanthu.ui.register;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import vn.congdoan.vanthu.i18n.Messages;

/** What can be done with the chosen row, under the other button of the mouse. */
final class EntryMenu extends ContextMenu {
    private final Messages messages;

    /**
     * @param edit begins to fill in the columns of the row
     * @param copy takes the chosen rows to the clipboard
     */
    EntryMenu(OutgoingViewModel model, Messages messages, Runnable edit, Runnable copy) {
        this.messages = messages;
        getItems()
                .setAll(List.of(
                        item(
                                "register.action.open",
                                () -> model.open(model.chosenProperty().get()),
                                model.mayOpen()),
                        item("register.action.send", model::send, model.maySend()),
                        item("register.action.edit", edit, model.mayEdit()),
                        item(
                                "shell.command.copyRows",
                                copy,
                                model.chosenProperty().isNotNull()),
                        new SeparatorMenuItem(),
                        item("register.action.strikeDots", model::strike, model.mayStrike())));
    }

    private MenuItem item(String key, Runnable action, ObservableBooleanValue enabled) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        item.disableProperty().bind(Bindings.not(enabled));
        return item;
    }
}
