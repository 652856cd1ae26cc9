package vn.congdoan.vanthu.ui.common;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyEvent;

/** Which commands work on a screen, when, and what they do. */
public final class CommandBindings {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

    private record Binding(Runnable action, ObservableBooleanValue enabled) {}

    private final Map<AppCommand, Binding> bindings = new EnumMap<>(AppCommand.class);

    public CommandBindings on(AppCommand command, Runnable action) {
        return on(command, action, ALWAYS);
    }

    /** While {@code enabled} is false the command's keys reach the control that has the focus. */
    public CommandBindings on(AppCommand command, Runnable action, ObservableBooleanValue enabled) {
        bindings.put(command, new Binding(action, enabled));
        return this;
    }

    public Set<AppCommand> commands() {
        return bindings.keySet();
    }

    /** Always true for commands that were bound without a condition, always false for those that weren't bound. */
    public ObservableBooleanValue enabled(AppCommand command) {
        Binding binding = bindings.get(command);
        return binding == null ? new SimpleBooleanProperty(false) : binding.enabled();
    }

    /** Does what is bound to the command, if something is and it is enabled. */
    public boolean run(AppCommand command) {
        Binding binding = bindings.get(command);
        if (binding == null || !binding.enabled().get()) {
            return false;
        }
        binding.action().run();
        return true;
    }

    /** Does what is bound to the pressed keys; the event is used up when something was done. */
    public void handle(KeyEvent event) {
        for (AppCommand command : commands()) {
            if (command.accelerators().stream().anyMatch(keys -> keys.match(event)) && run(command)) {
                event.consume();
                return;
            }
        }
    }
}
