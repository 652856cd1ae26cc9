package vn.congdoan.vanthu.ui.editor;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.app.editing.EditState;
import vn.congdoan.vanthu.domain.document.DocumentParts;

/**
 * One field of the parts as somebody types it. The words stay as typed as long as they mean what the document holds; words that
 * mean nothing yet ("31" for a day in February) are marked and change nothing.
 */
public final class PartField {
    private final OpenDraft open;
    private final EditPlace place;
    private final Function<DocumentParts, String> read;
    private final BiFunction<DocumentParts, String, Optional<DocumentParts>> write;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ReadOnlyBooleanWrapper faulty = new ReadOnlyBooleanWrapper(this, "faulty", false);
    private boolean showing;

    PartField(
            OpenDraft open,
            EditPlace place,
            Function<DocumentParts, String> read,
            BiFunction<DocumentParts, String, Optional<DocumentParts>> write) {
        this.open = open;
        this.place = place;
        this.read = read;
        this.write = write;
        words.addListener((o, was, is) -> typed(is == null ? "" : is));
        open.stateProperty().addListener((o, was, is) -> show(was, is));
    }

    public EditPlace place() {
        return place;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ReadOnlyBooleanProperty faultyProperty() {
        return faulty.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty frozenProperty() {
        return open.frozenProperty();
    }

    private void typed(String typed) {
        if (showing || !open.isOpen()) {
            return;
        }
        Optional<DocumentParts> parts = write.apply(open.session().draft().parts(), typed);
        faulty.set(parts.isEmpty());
        parts.ifPresent(p -> open.session().typed(place, p));
    }

    private void show(EditState was, EditState is) {
        if (is == null || was != null && was.draft().parts() == is.draft().parts()) {
            return;
        }
        DocumentParts parts = is.draft().parts();
        boolean otherDocument = was == null;
        boolean means = write.apply(parts, words.get()).filter(parts::equals).isPresent();
        // A faulty field keeps its words while others are written in, until its own value changes.
        boolean kept =
                faulty.get() && was != null && read.apply(was.draft().parts()).equals(read.apply(parts));
        if (otherDocument || !means && !kept) {
            showing = true;
            words.set(read.apply(parts));
            showing = false;
            faulty.set(false);
        }
    }
}
