package vn.congdoan.vanthu.ui.editor;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.app.citation.CitationChoice;
import vn.congdoan.vanthu.app.citation.CitationOffer;
import vn.congdoan.vanthu.app.citation.CitationService;
import vn.congdoan.vanthu.app.editing.BodyCommand;
import vn.congdoan.vanthu.app.editing.EditState;
import vn.congdoan.vanthu.app.editing.TextSelection;
import vn.congdoan.vanthu.app.job.Delay;
import vn.congdoan.vanthu.text.content.TypedCitation;

/** Offers known documents while the number of one is typed. Moving the caret or Esc ends it until something is typed again. */
public final class CitationOffersViewModel {
    /** Shorter than a look up from the keys, longer than the way to the next one. */
    private static final Duration IDLE = Duration.ofMillis(200);

    private static final Logger LOG = LoggerFactory.getLogger(CitationOffersViewModel.class);

    private final OpenDraft open;
    private final CitationService citations;
    private final EditorWindow window;
    private final ReadOnlyObjectWrapper<List<CitationChoice>> choices =
            new ReadOnlyObjectWrapper<>(this, "choices", List.of());
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", -1);
    private Delay.Cancellable pause = () -> {};
    private List<CitationOffer> offers = List.of();
    private String asked = "";
    private int caret = -1;

    CitationOffersViewModel(OpenDraft open, CitationService citations, EditorWindow window) {
        this.open = open;
        this.citations = citations;
        this.window = window;
        open.stateProperty().addListener((o, was, is) -> changed(was, is));
    }

    /** Empty while there is nothing to offer. */
    public ReadOnlyObjectProperty<List<CitationChoice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** The row that Enter takes; -1 before somebody went into the list. */
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    public boolean isOffering() {
        return !choices.get().isEmpty();
    }

    /** After the last one comes the first. */
    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    /**
     * Puts the chosen one in, as a step that can be undone.
     *
     * @return false when none is chosen, so that the key means what it always means
     */
    public boolean accept() {
        boolean isChosen = chosen.get() >= 0 && chosen.get() < choices.get().size();
        if (isChosen) {
            accept(choices.get().get(chosen.get()));
        }
        return isChosen;
    }

    /** Puts the chosen one in, or the first one. */
    public void acceptFirst() {
        chosen.set(Math.max(0, chosen.get()));
        accept();
    }

    public void accept(CitationChoice choice) {
        if (open.isOpen() && choices.get().contains(choice)) {
            dismiss();
            open.session().run(replacing(choice));
            dismiss();
        }
    }

    /** Until something is typed again. */
    public void dismiss() {
        pause.cancel();
        caret = -1;
        asked = "";
        offers = List.of();
        show(List.of());
    }

    private static BodyCommand replacing(CitationChoice choice) {
        return (text, selection) -> {
            String before = text.substring(0, choice.replaced().start());
            String after = text.substring(choice.replaced().end());
            TextSelection behind = TextSelection.at(before.length() + choice.words().length());
            return Optional.of(new BodyCommand.Result(before + choice.words() + after, behind));
        };
    }

    private void changed(EditState was, EditState is) {
        if (is == null || was == null) {
            dismiss();
        } else if (!was.draft().bodyText().equals(is.draft().bodyText())) {
            typed(is);
        } else if (is.selection().caret() != caret) {
            dismiss();
        }
    }

    private void typed(EditState state) {
        pause.cancel();
        caret = state.selection().caret();
        Optional<TypedCitation> typed = TypedCitation.at(state.draft().bodyText(), caret);
        if (typed.isEmpty()) {
            dismiss();
            return;
        }
        refresh();
        pause = window.delay().after(IDLE, () -> ask(typed.get().number()));
    }

    private void ask(String number) {
        asked = number;
        window.jobs()
                .submit(
                        citations.offering(number),
                        found -> {
                            // Another number is typed by now, or the list was sent away.
                            if (number.equals(asked)) {
                                offers = found;
                                refresh();
                            }
                        },
                        failure -> LOG.warn("nothing can be offered for a citation", failure));
    }

    private void refresh() {
        show(
                caret < 0 || !open.isOpen()
                        ? List.of()
                        : CitationChoice.of(offers, open.session().draft().bodyText(), caret));
    }

    private void show(List<CitationChoice> found) {
        if (!Objects.equals(found, choices.get())) {
            chosen.set(-1);
            choices.set(found);
        }
    }

    private void step(int by) {
        int many = choices.get().size();
        if (many > 0) {
            chosen.set(chosen.get() < 0 ? (by > 0 ? 0 : many - 1) : Math.floorMod(chosen.get() + by, many));
        }
    }
}
