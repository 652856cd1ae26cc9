package vn.congdoan.vanthu.ui.total;

import java.util.Optional;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.total.Contribution;
import vn.congdoan.vanthu.domain.report.total.Figure;
import vn.congdoan.vanthu.domain.report.total.TargetState;

/**
 * What a unit brings to the chosen total.
 *
 * @param contribution null when it gave no answer
 * @param figure its own number; null where there is none
 * @param share the length of its bar: 1 for the greatest amount
 */
public record UnitRow(ExpectedUnit unit, Contribution contribution, Figure figure, double share, TargetState state) {
    public Optional<Contribution> answer() {
        return Optional.ofNullable(contribution);
    }
}
