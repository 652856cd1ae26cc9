package vn.congdoan.vanthu.ui.editor;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.congdoan.vanthu.app.editing.EditState;
import vn.congdoan.vanthu.app.editing.EditTarget;
import vn.congdoan.vanthu.app.editing.Holes;
import vn.congdoan.vanthu.app.editing.Holes.Hole;
import vn.congdoan.vanthu.app.editing.WordCount;
import vn.congdoan.vanthu.i18n.Messages;

/** What the foot of the screen tells: saved or not, words, places that are still open. */
public final class StatusViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final OpenDraft open;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper(this, "saved", "");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed", false);
    private final ReadOnlyIntegerWrapper words = new ReadOnlyIntegerWrapper(this, "words", 0);
    private final ReadOnlyIntegerWrapper holes = new ReadOnlyIntegerWrapper(this, "holes", 0);
    private List<Hole> found = List.of();
    private int visited = -1;

    StatusViewModel(OpenDraft open, Messages messages, Clock clock) {
        this.open = open;
        this.messages = messages;
        this.clock = clock;
        open.stateProperty().addListener((o, was, is) -> changed(was, is));
    }

    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Whether the last saving failed; it is tried again until it succeeds. */
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty holesProperty() {
        return holes.getReadOnlyProperty();
    }

    /** Goes to the next place that is still open, after the last one to the first. */
    public void nextHole() {
        if (found.isEmpty()) {
            return;
        }
        visited = (visited + 1) % found.size();
        Hole hole = found.get(visited);
        open.focus(new EditTarget(hole.place(), 0, hole.start(), hole.end()));
    }

    void saving() {
        failed.set(false);
        saved.set(messages.get("editor.saved.pending"));
    }

    void saved() {
        failed.set(false);
        saved.set(messages.get("editor.saved.at", TIME.format(LocalTime.now(clock))));
    }

    void failed() {
        failed.set(true);
        saved.set(messages.get("editor.saved.failed"));
    }

    private void changed(EditState was, EditState is) {
        if (is == null) {
            saved.set("");
            return;
        }
        if (was == null || was.draft() != is.draft()) {
            words.set(WordCount.of(is.draft().bodyText()));
            found = Holes.of(is.draft());
            holes.set(found.size());
            visited = Math.min(visited, found.size() - 1);
        }
        if (was == null) {
            visited = -1;
        }
    }
}
