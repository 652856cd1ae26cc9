package vn.congdoan.vanthu.app.round.fill;

import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.fill.FillTarget;

/**
 * A figure of ours and the cell that is proposed for it.
 *
 * @param owner the group, or the unit's name; "" for the total of all
 * @param value nothing when the round has none: the cell then stays as it is
 */
public record FillLine(FillTarget target, Indicator indicator, String owner, Optional<CellValue> value) {
    public FillLine {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(value, "value");
    }

    /** Whether it can be filled without asking anybody. */
    public boolean isSure() {
        return target.state() == FillTarget.State.SURE && value.isPresent();
    }

    /** The message that says what may be done with the cell. */
    public String stateKey() {
        if (value.isEmpty() && target.state() != FillTarget.State.REFUSED) {
            return "fill.state.empty";
        }
        return switch (target.state()) {
            case SURE -> "fill.state.sure";
            case ASKED -> "fill.state.asked";
            case REFUSED -> "fill.state.refused";
        };
    }
}
