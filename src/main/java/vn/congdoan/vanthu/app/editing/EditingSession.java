package vn.congdoan.vanthu.app.editing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;

/** One document while it is written: its present state, and everything that can be done to it. */
public final class EditingSession {
    private final DraftHistory history;
    private final Consumer<EditState> listener;
    private Runnable refusal;

    /** @param listener hears the state after every change of draft or caret */
    public EditingSession(Draft draft, Clock clock, Consumer<EditState> listener) {
        this.history = new DraftHistory(new EditState(draft, TextSelection.START), clock);
        this.listener = listener;
    }

    public EditState state() {
        return history.present();
    }

    public Draft draft() {
        return state().draft();
    }

    /**
     * From now on nothing of the draft can be changed, whoever tries; what is selected can.
     *
     * @param onAttempt hears each attempt
     */
    public void freeze(Runnable onAttempt) {
        refusal = onAttempt;
    }

    /** It can be changed again. */
    public void thaw() {
        refusal = null;
    }

    public boolean isFrozen() {
        return refusal != null;
    }

    /** Whether a change would be kept out; the attempt is told. */
    public boolean refuses() {
        if (isFrozen()) {
            refusal.run();
        }
        return isFrozen();
    }

    public boolean canUndo() {
        return !isFrozen() && history.canUndo();
    }

    public boolean canRedo() {
        return !isFrozen() && history.canRedo();
    }

    /** The running text as the text control holds it after a keystroke. */
    public void typed(String bodyText) {
        String before = draft().bodyText();
        if (!before.equals(bodyText) && !refuses()) {
            int caret = TextChange.between(before, bodyText).endAfter();
            history.typed(EditPlace.BODY, new EditState(draft().withBodyText(bodyText), TextSelection.at(caret)));
            tell();
        }
    }

    public void select(TextSelection selection) {
        if (!selection.equals(state().selection())) {
            history.select(selection);
            tell();
        }
    }

    /** The fields as they are after a keystroke in one of them. */
    public void typed(EditPlace field, DocumentParts parts) {
        if (!parts.equals(draft().parts()) && !refuses()) {
            history.typed(field, new EditState(draft().withParts(parts), state().selection()));
            tell();
        }
    }

    /** A choice in a field: a step of its own. */
    public void chosen(EditPlace field, DocumentParts parts) {
        change(field, new EditState(draft().withParts(parts), state().selection()));
    }

    /**
     * Does a command to the running text as one step.
     *
     * @return whether it changed anything, or was kept from it; false leaves it to the text control
     */
    public boolean run(BodyCommand command) {
        Optional<BodyCommand.Result> result = command.apply(draft().bodyText(), state().selection());
        result.ifPresent(r -> change(EditPlace.BODY, new EditState(draft().withBodyText(r.text()), r.selection())));
        return result.isPresent() || isFrozen();
    }

    /** Replaces all these places of the running text in one step. */
    public void replaceAll(List<TextSearch.Match> matches, String replacement) {
        if (!matches.isEmpty()) {
            String text = TextSearch.replaceAll(draft().bodyText(), matches, replacement);
            change(EditPlace.BODY, new EditState(draft().withBodyText(text), state().selection()));
        }
    }

    /** Replaces one place of the running text; what was put there is selected. */
    public void replace(TextSearch.Match match, String replacement) {
        String text = TextSearch.replaceAll(draft().bodyText(), List.of(match), replacement);
        TextSelection selection = new TextSelection(match.start(), match.start() + replacement.length());
        change(EditPlace.BODY, new EditState(draft().withBodyText(text), selection));
    }

    /** Takes an older version back; that can be undone like anything else. */
    public void restore(Draft older) {
        change(EditPlace.DOCUMENT, new EditState(older, TextSelection.START));
    }

    /** Takes over repairs as one step; what is selected stays with its words as far as they are still there. */
    public void mended(Draft mended) {
        TextChange text = TextChange.between(draft().bodyText(), mended.bodyText());
        boolean onlyText = mended.parts().equals(draft().parts());
        TextSelection selection = state().selection();
        TextSelection moved = new TextSelection(moved(selection.anchor(), text), moved(selection.caret(), text));
        change(onlyText ? EditPlace.BODY : EditPlace.DOCUMENT, new EditState(mended, moved));
    }

    private static int moved(int place, TextChange text) {
        if (place <= text.start()) {
            return place;
        }
        int shift = text.inserted().length() - text.removed().length();
        return place >= text.endBefore() ? place + shift : Math.min(place, text.endAfter());
    }

    /**
     * Does a command that nobody asked for, to be called while nobody types: it goes with the step before, and is left out when
     * it would change the line in which the caret stands.
     */
    public void tidy(BodyCommand command) {
        if (isFrozen()) {
            return;
        }
        EditState present = state();
        String text = present.draft().bodyText();
        Optional<BodyCommand.Result> result = command.apply(text, present.selection());
        result.filter(r -> !r.text().equals(text))
                .filter(r -> lineAt(r.text(), r.selection().caret())
                        .equals(lineAt(text, present.selection().caret())))
                .ifPresent(r -> {
                    history.joined(
                            EditPlace.BODY, new EditState(present.draft().withBodyText(r.text()), r.selection()));
                    tell();
                });
    }

    private static String lineAt(String text, int place) {
        int end = text.indexOf('\n', place);
        return text.substring(text.lastIndexOf('\n', place - 1) + 1, end < 0 ? text.length() : end);
    }

    /** @return where the change was that was taken back */
    public Optional<EditPlace> undo() {
        return refuses() ? Optional.empty() : told(history.undo());
    }

    /** @return where the change is that was done again */
    public Optional<EditPlace> redo() {
        return refuses() ? Optional.empty() : told(history.redo());
    }

    private void change(EditPlace place, EditState next) {
        if (!refuses()) {
            history.changed(place, next);
            tell();
        }
    }

    private Optional<EditPlace> told(Optional<EditPlace> place) {
        place.ifPresent(p -> tell());
        return place;
    }

    private void tell() {
        listener.accept(state());
    }
}
