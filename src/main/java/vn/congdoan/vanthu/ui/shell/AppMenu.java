package vn.congdoan.vanthu.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.CommandBindings;

/** The menu and the keys, made from {@link AppCommand}: what the present screen can do, and what works everywhere. */
final class AppMenu {
    private final MenuBar bar;
    private final Messages messages;
    private final CommandBindings everywhere;
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active", true);
    private CommandBindings screen = new CommandBindings();

    AppMenu(MenuBar bar, Messages messages, CommandBindings everywhere) {
        this.bar = bar;
        this.messages = messages;
        this.everywhere = everywhere;
        rebuild();
    }

    void use(CommandBindings ofScreen) {
        screen = ofScreen;
        rebuild();
    }

    /** While it is false no command runs: the scene would run the keys of a menu that nobody sees. */
    BooleanProperty activeProperty() {
        return active;
    }

    /** Before the focused control sees the keys: a text control would take Ctrl+Z for itself. */
    void handle(KeyEvent event) {
        if (!active.get()) {
            return;
        }
        screen.handle(event);
        if (!event.isConsumed()) {
            everywhere.handle(event);
        }
    }

    private void rebuild() {
        List<Menu> menus = new ArrayList<>();
        for (AppCommand.Group group : AppCommand.Group.values()) {
            Menu menu = new Menu(messages.get(group.labelKey()));
            for (AppCommand command : AppCommand.values()) {
                if (command.group() == group && bindings(command) != null) {
                    menu.getItems().add(item(command, bindings(command)));
                }
            }
            if (!menu.getItems().isEmpty()) {
                menus.add(menu);
            }
        }
        bar.getMenus().setAll(menus);
    }

    private CommandBindings bindings(AppCommand command) {
        if (screen.commands().contains(command)) {
            return screen;
        }
        return everywhere.commands().contains(command) ? everywhere : null;
    }

    private MenuItem item(AppCommand command, CommandBindings bindings) {
        MenuItem item = new MenuItem(messages.get(command.labelKey()));
        item.setMnemonicParsing(false);
        item.setAccelerator(command.accelerators().get(0));
        item.disableProperty().bind(Bindings.not(Bindings.and(active, bindings.enabled(command))));
        item.setOnAction(e -> bindings.run(command));
        return item;
    }
}
