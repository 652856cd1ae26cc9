package vn.congdoan.vanthu.ui.common;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/** Short words at the foot of the window about what was just done, with a way to take it back where there is one. */
public final class Notices {

    /** @param undo null where there is nothing to take back */
    public record Notice(MessageRef text, Runnable undo) {}

    private final ReadOnlyObjectWrapper<Notice> latest = new ReadOnlyObjectWrapper<>(this, "latest");

    public void tell(MessageRef text) {
        latest.set(new Notice(text, null));
    }

    public void tell(MessageRef text, Runnable undo) {
        latest.set(new Notice(text, undo));
    }

    /** On leaving: what could be taken back was taken back or is too old. */
    public void clear() {
        latest.set(null);
    }

    public ReadOnlyObjectProperty<Notice> latestProperty() {
        return latest.getReadOnlyProperty();
    }
}
