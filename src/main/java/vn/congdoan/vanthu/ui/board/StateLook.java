package vn.congdoan.vanthu.ui.board;

import vn.congdoan.vanthu.domain.report.UnitState;

/** How a state looks: an icon and a style class, never a colour alone. */
final class StateLook {
    private StateLook() {}

    static String icon(UnitState state) {
        return switch (state) {
            case ON_TIME -> "mdal-check_circle";
            case LATE -> "mdmz-schedule";
            case MISSING -> "mdal-error_outline";
            case RETURNED -> "mdmz-reply";
            case EXEMPT -> "mdmz-remove_circle_outline";
        };
    }

    static String styleClass(UnitState state) {
        return switch (state) {
            case ON_TIME -> "unit-on-time";
            case LATE -> "unit-late";
            case MISSING -> "unit-missing";
            case RETURNED -> "unit-returned";
            case EXEMPT -> "unit-exempt";
        };
    }
}
