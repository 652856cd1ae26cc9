package vn.congdoan.vanthu.ui.shell;

import vn.congdoan.vanthu.ui.common.Destination;

/** Under which entry of the navigation a destination belongs. */
final class NavigationEntry {
    private NavigationEntry() {}

    static Class<? extends Destination> of(Destination destination) {
        if (destination instanceof Destination.Templates
                || destination instanceof Destination.Settings
                || destination instanceof Destination.Registers) {
            return destination.getClass();
        }
        if (destination instanceof Destination.Directory directory && directory.documentId() == 0) {
            return Destination.Registers.class;
        }
        if (destination instanceof Destination.Incoming
                || destination instanceof Destination.Intake
                || destination instanceof Destination.Paper) {
            return Destination.Incoming.class;
        }
        if (destination instanceof Destination.Units || destination instanceof Destination.UnitImport) {
            return Destination.Units.class;
        }
        if (destination instanceof Destination.Review || destination instanceof Destination.ReviewDocument) {
            return Destination.Review.class;
        }
        if (destination instanceof Destination.Signing || destination instanceof Destination.SignatureCheck) {
            return Destination.Signing.class;
        }
        if (destination instanceof Destination.Rounds
                || destination instanceof Destination.RoundSetup
                || destination instanceof Destination.RoundUnits
                || destination instanceof Destination.RoundForm
                || destination instanceof Destination.Board
                || destination instanceof Destination.Reminder
                || destination instanceof Destination.Forms
                || destination instanceof Destination.Returned
                || destination instanceof Destination.ReturnedReview
                || destination instanceof Destination.ReturnedFiles
                || destination instanceof Destination.Fill
                || destination instanceof Destination.Totals) {
            return Destination.Rounds.class;
        }
        return destination instanceof Destination.Wizard ? Destination.Wizard.class : Destination.Documents.class;
    }
}
