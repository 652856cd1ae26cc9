package vn.congdoan.vanthu.ui.form;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;

/** A unit that may get a form, and whether it is to get one. */
public final class FormUnit {
    private final UnitStanding standing;
    private final BooleanProperty chosen = new SimpleBooleanProperty(this, "chosen");

    FormUnit(UnitStanding standing) {
        this.standing = standing;
    }

    public BooleanProperty chosenProperty() {
        return chosen;
    }

    UnitStanding standing() {
        return standing;
    }

    String code() {
        return standing.unit().code();
    }

    String name() {
        return standing.unit().name();
    }

    String group() {
        return standing.unit().group();
    }

    UnitState state() {
        return standing.state();
    }
}
