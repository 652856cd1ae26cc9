package vn.congdoan.vanthu.ui.editor;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.app.editing.EditState;
import vn.congdoan.vanthu.app.editing.SearchQuery;
import vn.congdoan.vanthu.app.editing.TextSearch;
import vn.congdoan.vanthu.app.editing.TextSearch.Match;
import vn.congdoan.vanthu.app.editing.TextSelection;

/** Find and replace in the running text. */
public final class FindViewModel {
    private final OpenDraft open;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
    private final BooleanProperty replacing = new SimpleBooleanProperty(this, "replacing", false);
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final StringProperty replacement = new SimpleStringProperty(this, "replacement", "");
    private final BooleanProperty matchCase = new SimpleBooleanProperty(this, "matchCase", false);
    private final BooleanProperty wholeWord = new SimpleBooleanProperty(this, "wholeWord", false);
    private final BooleanProperty ignoreAccents = new SimpleBooleanProperty(this, "ignoreAccents", false);
    private final ReadOnlyObjectWrapper<List<Match>> matches = new ReadOnlyObjectWrapper<>(this, "matches", List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", -1);

    FindViewModel(OpenDraft open) {
        this.open = open;
        shown.addListener((o, was, is) -> search());
        words.addListener((o, was, is) -> searchFromCaret());
        matchCase.addListener((o, was, is) -> searchFromCaret());
        wholeWord.addListener((o, was, is) -> searchFromCaret());
        ignoreAccents.addListener((o, was, is) -> searchFromCaret());
        open.stateProperty().addListener((o, was, is) -> changed(was, is));
    }

    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Whether the line for replacing is shown too. */
    public BooleanProperty replacingProperty() {
        return replacing;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public StringProperty replacementProperty() {
        return replacement;
    }

    public BooleanProperty matchCaseProperty() {
        return matchCase;
    }

    public BooleanProperty wholeWordProperty() {
        return wholeWord;
    }

    public BooleanProperty ignoreAccentsProperty() {
        return ignoreAccents;
    }

    /** All places, in reading order; none while the bar isn't shown. */
    public ReadOnlyObjectProperty<List<Match>> matchesProperty() {
        return matches.getReadOnlyProperty();
    }

    /** The chosen one of {@link #matchesProperty}; -1 for none. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Whether nothing can be replaced, because the document may only be read. */
    public ReadOnlyBooleanProperty frozenProperty() {
        return open.frozenProperty();
    }

    /** Shows the bar; what is selected in one line of the text is what is looked for. */
    public void show(boolean withReplacing) {
        if (open.isOpen()) {
            EditState state = open.session().state();
            TextSelection selection = state.selection();
            String selected = state.draft().bodyText().substring(selection.start(), selection.end());
            replacing.set(withReplacing);
            shown.set(true);
            if (!selected.isBlank() && selected.indexOf('\n') < 0) {
                words.set(selected);
            }
        }
    }

    public void hide() {
        shown.set(false);
        if (open.isOpen()) {
            open.focus(EditPlace.BODY);
        }
    }

    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    /** Replaces the chosen place and goes on to the next. */
    public void replace() {
        if (current.get() < 0) {
            next();
            return;
        }
        Match match = matches.get().get(current.get());
        open.session().replace(match, replacement.get());
        int after = match.start() + replacement.get().length();
        choose(matches.get().stream()
                .filter(m -> m.start() >= after)
                .findFirst()
                .orElse(matches.get().isEmpty() ? null : matches.get().get(0)));
    }

    /** Replaces all places in one step; returns how many. */
    public int replaceAll() {
        List<Match> all = matches.get();
        if (open.isOpen()) {
            open.session().replaceAll(all, replacement.get());
        }
        return all.size();
    }

    private void step(int direction) {
        if (!shown.get()) {
            shown.set(true);
        }
        List<Match> all = matches.get();
        if (all.isEmpty()) {
            return;
        }
        TextSelection selection = open.session().state().selection();
        int found = current.get() >= 0 ? current.get() + direction : nearest(all, selection, direction);
        choose(all.get(Math.floorMod(found, all.size())));
    }

    private static int nearest(List<Match> all, TextSelection selection, int direction) {
        int following = 0;
        while (following < all.size() && all.get(following).start() < selection.start()) {
            following++;
        }
        return direction > 0 ? following : following - 1;
    }

    private void choose(Match match) {
        current.set(match == null ? -1 : matches.get().indexOf(match));
        if (match != null) {
            open.session().select(new TextSelection(match.start(), match.end()));
        }
    }

    private void changed(EditState was, EditState is) {
        if (is == null) {
            matches.set(List.of());
            current.set(-1);
        } else if (was == null || !was.draft().bodyText().equals(is.draft().bodyText())) {
            search();
        } else {
            current.set(at(is.selection()));
        }
    }

    /** While the words are typed the first place from the caret on is chosen, as everywhere. */
    private void searchFromCaret() {
        search();
        if (open.isOpen() && !matches.get().isEmpty()) {
            TextSelection selection = open.session().state().selection();
            choose(matches.get()
                    .get(Math.floorMod(
                            nearest(matches.get(), selection, 1), matches.get().size())));
        }
    }

    private void search() {
        boolean looking = shown.get() && open.isOpen();
        SearchQuery query = new SearchQuery(words.get(), matchCase.get(), wholeWord.get(), ignoreAccents.get());
        // Never a chosen place beyond the list, not even for a moment.
        current.set(-1);
        matches.set(looking ? TextSearch.find(open.session().draft().bodyText(), query) : List.of());
        current.set(looking ? at(open.session().state().selection()) : -1);
    }

    private int at(TextSelection selection) {
        return matches.get().indexOf(new Match(selection.start(), selection.end()));
    }
}
