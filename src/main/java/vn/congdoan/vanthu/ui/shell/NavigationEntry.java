package vn.congdoan.vanthu.ui.shell;

import vn.congdoan.vanthu.ui.common.Destination;

/** Under which entry of the navigation a destination belongs. */
final class NavigationEntry {
    private NavigationEntry() {}

    static Class<? extends Destination> of(Destination destination) {
        if (destination instanceof Destination.Templates || destination instanceof Destination.Settings) {
            return destination.getClass();
        }
        return destination instanceof Destination.Wizard ? Destination.Wizard.class : Destination.Documents.class;
    }
}
