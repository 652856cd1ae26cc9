package vn.congdoan.vanthu.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.Dialogs;

/** All keys on one page, by menu. */
final class KeysDialog {
    private final Messages messages;
    private final Window owner;

    KeysDialog(Messages messages, Window owner) {
        this.messages = messages;
        this.owner = owner;
    }

    void show() {
        ButtonType close = new ButtonType(messages.get("shell.action.close"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(AlertType.NONE, "", close);
        Dialogs.prepare(alert, messages, owner);
        alert.setTitle(messages.get("shell.command.help"));
        ScrollPane scroll = new ScrollPane(table());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("keys");
        alert.getDialogPane().setContent(scroll);
        alert.showAndWait();
    }

    private Node table() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-table");
        int row = 0;
        for (AppCommand.Group group : AppCommand.Group.values()) {
            grid.add(styled(messages.get(group.labelKey()), "title-4"), 0, row++, 2, 1);
            for (AppCommand command : AppCommand.values()) {
                if (command.group() == group) {
                    String keys = command.accelerators().get(0).getDisplayText();
                    grid.add(new Label(messages.get(command.labelKey())), 0, row);
                    grid.add(styled(keys, "key"), 1, row++);
                }
            }
        }
        return grid;
    }

    private static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
