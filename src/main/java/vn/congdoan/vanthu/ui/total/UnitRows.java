package vn.congdoan.vanthu.ui.total;

import java.util.Comparator;
import java.util.List;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.total.Contribution;
import vn.congdoan.vanthu.domain.report.total.Figure;
import vn.congdoan.vanthu.domain.report.total.TargetState;
import vn.congdoan.vanthu.domain.report.total.Total;

/** Units as lines, each bar as long as its figure is great beside the greatest. */
final class UnitRows {
    private static final Total NOTHING = new Total.None(Total.None.Cause.NO_ANSWER);

    private final Indicator indicator;

    UnitRows(Indicator indicator) {
        this.indicator = indicator;
    }

    List<UnitRow> of(List<Contribution> answers) {
        double greatest = answers.stream()
                .flatMap(answer -> answer.own(indicator).stream())
                .max(Comparator.naturalOrder())
                .map(figure -> figure.value().doubleValue())
                .orElse(0.0);
        return answers.stream().map(answer -> row(answer, greatest)).toList();
    }

    private UnitRow row(Contribution answer, double greatest) {
        Figure own = answer.own(indicator).orElse(null);
        double share =
                own == null || greatest <= 0 ? 0 : Math.max(0, own.value().doubleValue() / greatest);
        return new UnitRow(
                answer.unit(), answer, own, share, TargetState.ofUnit(indicator, own == null ? NOTHING : own));
    }

    UnitRow missing(ExpectedUnit unit) {
        return new UnitRow(unit, null, null, 0, TargetState.ofUnit(indicator, NOTHING));
    }
}
