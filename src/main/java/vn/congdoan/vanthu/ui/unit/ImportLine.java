package vn.congdoan.vanthu.ui.unit;

import java.util.List;
import vn.congdoan.vanthu.app.unit.ImportChoice;

/**
 * A line of the preview.
 *
 * @param place "Sheet1!A7"; "" for a unit that the list doesn't have
 * @param words what would change, what is wrong, or whom it is like
 * @param choices the answers there are; empty when nothing is asked
 */
record ImportLine(Kind kind, String place, String code, String name, String words, List<Option> choices) {
    /** What becomes of a line. */
    enum Kind {
        ERROR("unit.preview.error"),
        NEAR("unit.preview.near"),
        ADDED("unit.preview.added"),
        CHANGED("unit.preview.changed"),
        UNCHANGED("unit.preview.unchanged"),
        ABSENT("unit.preview.absent");

        private final String labelKey;

        Kind(String labelKey) {
            this.labelKey = labelKey;
        }

        String labelKey() {
            return labelKey;
        }
    }

    /** An answer in words. */
    record Option(ImportChoice choice, String words) {}

    ImportLine {
        choices = List.copyOf(choices);
    }
}
