package vn.congdoan.vanthu.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class CommandBindingsTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void aKeyDoesWhatIsBoundToItsCommand() {
        CommandBindings bindings = new CommandBindings().on(AppCommand.FIND_NEXT, () -> done.add("next"));

        KeyEvent event = pressed(KeyCode.F3);
        bindings.handle(event);

        assertThat(done).containsExactly("next");
        assertThat(event.isConsumed()).isTrue();
    }

    @Test
    void aDisabledCommandLeavesItsKeyToTheControl() {
        SimpleBooleanProperty enabled = new SimpleBooleanProperty(false);
        CommandBindings bindings = new CommandBindings().on(AppCommand.DELETE, () -> done.add("delete"), enabled);

        KeyEvent event = pressed(KeyCode.DELETE);
        bindings.handle(event);

        assertThat(done).isEmpty();
        assertThat(event.isConsumed()).isFalse();

        enabled.set(true);
        bindings.handle(event);
        assertThat(done).containsExactly("delete");
    }

    @Test
    void whatIsNotBoundIsNeverEnabled() {
        CommandBindings bindings = new CommandBindings();

        assertThat(bindings.enabled(AppCommand.PRINT).get()).isFalse();
        assertThat(bindings.run(AppCommand.PRINT)).isFalse();
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
