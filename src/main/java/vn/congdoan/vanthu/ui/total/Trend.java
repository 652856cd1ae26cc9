package vn.congdoan.vanthu.ui.total;

import java.math.BigDecimal;
import java.util.List;
import vn.congdoan.vanthu.domain.report.total.TrendPoint;

/**
 * How a figure went over the periods.
 *
 * @param name whose it is
 * @param target the level to be reached; null for none
 */
public record Trend(String name, List<TrendPoint> points, BigDecimal target) {
    static final Trend NOTHING = new Trend("", List.of(), null);

    public Trend {
        points = List.copyOf(points);
    }
}
