package vn.congdoan.vanthu.ui.editor;

import javafx.scene.control.Tooltip;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;

/** Says over a button what it does and by which key. */
final class CommandTips {
    private CommandTips() {}

    static Tooltip of(Messages messages, AppCommand command) {
        return new Tooltip(messages.get(command.labelKey()) + " ("
                + command.accelerators().get(0).getDisplayText() + ")");
    }
}
