package vn.congdoan.vanthu.ui.common;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.Permission;

/**
 * What whoever works here may do, as a screen shows it. A screen asks again whenever it is entered: somebody else may have come,
 * or their rights were changed. What counts is what the services say.
 */
public final class Rights {
    private final Access access;
    private final Map<Permission, ReadOnlyBooleanWrapper> known = new EnumMap<>(Permission.class);

    public Rights(Access access) {
        this.access = access;
    }

    public ReadOnlyBooleanProperty may(Permission permission) {
        return known.computeIfAbsent(permission, one -> new ReadOnlyBooleanWrapper(this, one.name(), isAllowed(one)))
                .getReadOnlyProperty();
    }

    /** Asks again. */
    public void ask() {
        known.forEach((permission, allowed) -> allowed.set(isAllowed(permission)));
    }

    private boolean isAllowed(Permission permission) {
        try {
            return access.user().may(permission);
        } catch (ProblemException nobodySignedIn) {
            return false;
        }
    }
}
