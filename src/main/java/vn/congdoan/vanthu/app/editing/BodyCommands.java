package vn.congdoan.vanthu.app.editing;

import java.util.Optional;

/** The commands of the running text: what its keys and its toolbar do. */
public final class BodyCommands {
    private BodyCommands() {}

    /** Opens the next item of the same kind, or leaves the list on an empty one. */
    public static BodyCommand enter() {
        return nothing();
    }

    public static BodyCommand indent() {
        return nothing();
    }

    public static BodyCommand outdent() {
        return nothing();
    }

    public static BodyCommand moveUp() {
        return nothing();
    }

    public static BodyCommand moveDown() {
        return nothing();
    }

    public static BodyCommand bold() {
        return nothing();
    }

    public static BodyCommand italic() {
        return nothing();
    }

    public static BodyCommand paste(String pasted) {
        return nothing();
    }

    public static BodyCommand table() {
        return nothing();
    }

    public static BodyCommand appendix() {
        return nothing();
    }

    private static BodyCommand nothing() {
        return (text, selection) -> Optional.empty();
    }
}
