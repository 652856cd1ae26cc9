package vn.congdoan.vanthu.ui.common;

import javafx.scene.control.Tooltip;
import vn.congdoan.vanthu.i18n.Messages;

/** Says over a button what it does and by which key. */
public final class CommandTips {
    private CommandTips() {}

    public static Tooltip of(Messages messages, AppCommand command) {
        return new Tooltip(messages.get(command.labelKey()) + " ("
                + command.accelerators().get(0).getDisplayText() + ")");
    }
}
