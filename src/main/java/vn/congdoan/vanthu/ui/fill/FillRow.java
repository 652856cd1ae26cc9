package vn.congdoan.vanthu.ui.fill;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import vn.congdoan.vanthu.app.round.fill.FillLine;
import vn.congdoan.vanthu.domain.report.fill.FillTarget.State;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/** A figure, the cell it would go into, and whether a person wants it there. */
public final class FillRow {
    private final ReadOnlyObjectWrapper<FillLine> line = new ReadOnlyObjectWrapper<>(this, "line");
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");

    FillRow(FillLine line) {
        this.line.set(Objects.requireNonNull(line, "line"));
        wanted.set(line.isSure());
    }

    /** A person who points to a cell wants the figure there, unless a formula stands in it. */
    void point(FillLine other) {
        line.set(other);
        wanted.set(canBeFilled());
    }

    public FillLine line() {
        return line.get();
    }

    public ReadOnlyObjectProperty<FillLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    public BooleanProperty wantedProperty() {
        return wanted;
    }

    public CellPlace place() {
        return line().target().place();
    }

    /** False for a formula's cell, and for a figure that the round doesn't have. */
    public boolean canBeFilled() {
        return line().target().state() != State.REFUSED && line().value().isPresent();
    }

    boolean isWanted() {
        return wanted.get() && canBeFilled();
    }
}
