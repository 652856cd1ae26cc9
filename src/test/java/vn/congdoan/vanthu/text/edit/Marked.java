package vn.congdoan.vanthu.text.edit;

import java.util.Optional;

/** A text with its selection shown: "‸" the caret, or "⟦" and "⟧" around a selection. */
record Marked(String text, int anchor, int caret) {

    interface Operation {
        Optional<Edit> apply(String text, int anchor, int caret);
    }

    static Marked of(String shown) {
        int caret = shown.indexOf('‸');
        if (caret >= 0) {
            return new Marked(shown.replace("‸", ""), caret, caret);
        }
        int anchor = shown.indexOf('⟦');
        String rest = shown.replace("⟦", "");
        return new Marked(rest.replace("⟧", ""), anchor, rest.indexOf('⟧'));
    }

    /** The text after an operation, shown in the same way; "nothing" when it does nothing. */
    static String after(String shown, Operation operation) {
        Marked before = of(shown);
        return operation
                .apply(before.text, before.anchor, before.caret)
                .map(Marked::show)
                .orElse("nothing");
    }

    static String show(Edit edit) {
        StringBuilder shown = new StringBuilder(edit.text());
        if (edit.anchor() == edit.caret()) {
            return shown.insert(edit.caret(), '‸').toString();
        }
        return shown.insert(Math.max(edit.anchor(), edit.caret()), '⟧')
                .insert(Math.min(edit.anchor(), edit.caret()), '⟦')
                .toString();
    }
}
