package vn.congdoan.vanthu.ui.shell;

import vn.congdoan.vanthu.ui.common.Destination;

/** Under which entry of the navigation a destination belongs. */
final class NavigationEntry {
    private NavigationEntry() {}

    static Class<? extends Destination> of(Destination destination) {
        if (destination instanceof Destination.Templates || destination instanceof Destination.Settings) {
            return destination.getClass();
        }
        if (destination instanceof Destination.Incoming || destination instanceof Destination.Intake) {
            return Destination.Incoming.class;
        }
        if (destination instanceof Destination.Signing || destination instanceof Destination.SignatureCheck) {
            return Destination.Signing.class;
        }
        return destination instanceof Destination.Wizard ? Destination.Wizard.class : Destination.Documents.class;
    }
}
