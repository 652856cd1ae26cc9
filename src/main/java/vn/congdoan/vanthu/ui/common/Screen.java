package vn.congdoan.vanthu.ui.common;

import javafx.scene.Node;

/**
 * A view that fills the middle of the window. It is loaded when first visited and kept; coming and going are told to it on
 * the JavaFX thread.
 */
public interface Screen {

    /** The screen comes into view; {@code destination} is of the kind that the screen was registered for. */
    default void entered(Destination destination) {}

    /**
     * The screen is about to be left or the window to be closed: what isn't stored yet is stored here.
     *
     * @return false to stay, after having told the person why
     */
    default boolean leave() {
        return true;
    }

    /** The window is about to be covered: what isn't stored yet is on its way to the store; nothing is asked. */
    default void pause() {}

    /** Says which commands work on this screen; asked once, after loading. */
    default void bindCommands(CommandBindings commands) {}

    /** Where the keyboard goes on entering; null leaves it to the order of the controls. */
    default Node initialFocus() {
        return null;
    }
}
