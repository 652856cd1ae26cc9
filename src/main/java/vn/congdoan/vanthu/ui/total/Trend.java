package vn.congdoan.vanthu.ui.total;

import java.util.List;
import vn.congdoan.vanthu.domain.report.total.TrendPoint;

/** How a figure went over the periods. @param name whose it is */
public record Trend(String name, List<TrendPoint> points) {
    static final Trend NOTHING = new Trend("", List.of());

    public Trend {
        points = List.copyOf(points);
    }
}
