package vn.congdoan.vanthu.ui.common;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The one way from screen to screen. It knows no scene, so that ViewModels use it as it is and their tests read where they
 * were sent; the shell shows what {@link #destinationProperty()} says.
 */
public final class Navigator {
    private final ReadOnlyObjectWrapper<Destination> destination = new ReadOnlyObjectWrapper<>(this, "destination");
    private BooleanSupplier leaving = () -> true;

    /**
     * Goes there, also when it is the same screen with the same parameters.
     *
     * @return false when the present screen did not let go (it has told the person why)
     */
    public boolean open(Destination target) {
        Objects.requireNonNull(target, "target");
        if (!leave()) {
            return false;
        }
        destination.set(null);
        destination.set(target);
        return true;
    }

    /** Tells the present screen that it is about to be left, as before closing the window; false when it must stay. */
    public boolean leave() {
        return destination.get() == null || leaving.getAsBoolean();
    }

    /** Null before the first screen, and for a moment between two of them. */
    public ReadOnlyObjectProperty<Destination> destinationProperty() {
        return destination.getReadOnlyProperty();
    }

    /** For the shell: what asks the present screen. */
    public void setLeaving(BooleanSupplier question) {
        leaving = Objects.requireNonNull(question, "question");
    }
}
