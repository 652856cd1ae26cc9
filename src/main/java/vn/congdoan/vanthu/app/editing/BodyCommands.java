package vn.congdoan.vanthu.app.editing;

import java.util.Optional;
import vn.congdoan.vanthu.text.edit.BodyEdits;
import vn.congdoan.vanthu.text.edit.Edit;

/** The commands of the running text: what its keys and its toolbar do. */
public final class BodyCommands {
    private BodyCommands() {}

    private interface Operation {
        Optional<Edit> apply(String text, int anchor, int caret);
    }

    /** Opens the next item of the same kind, or leaves the list on an empty one. */
    public static BodyCommand enter() {
        return of(BodyEdits::enter);
    }

    /** A line break inside the block. */
    public static BodyCommand lineBreak() {
        return of((text, anchor, caret) -> Optional.of(BodyEdits.lineBreak(text, anchor, caret)));
    }

    /** One level in. */
    public static BodyCommand indent() {
        return of(BodyEdits::indent);
    }

    /** One level out. */
    public static BodyCommand outdent() {
        return of(BodyEdits::outdent);
    }

    public static BodyCommand moveUp() {
        return of(BodyEdits::moveUp);
    }

    public static BodyCommand moveDown() {
        return of(BodyEdits::moveDown);
    }

    public static BodyCommand bold() {
        return of(BodyEdits::bold);
    }

    public static BodyCommand italic() {
        return of(BodyEdits::italic);
    }

    /** Labels brought to the numbers of their places, references with them. */
    public static BodyCommand renumber() {
        return of(BodyEdits::renumber);
    }

    /** Text from elsewhere, cleaned, in the place of the selection. */
    public static BodyCommand paste(String pasted) {
        return of((text, anchor, caret) -> Optional.of(BodyEdits.paste(text, anchor, caret, pasted)));
    }

    public static BodyCommand table() {
        return of((text, anchor, caret) -> Optional.of(BodyEdits.table(text, anchor, caret)));
    }

    public static BodyCommand appendix() {
        return of((text, anchor, caret) -> Optional.of(BodyEdits.appendix(text)));
    }

    /** Letters with their accents apart are put together, except in a line that somebody is writing in. */
    public static BodyCommand composeLetters() {
        return ComposedLetters::outside;
    }

    private static BodyCommand of(Operation operation) {
        return (text, selection) -> operation
                .apply(text, selection.anchor(), selection.caret())
                .map(edit -> new BodyCommand.Result(edit.text(), new TextSelection(edit.anchor(), edit.caret())));
    }
}
