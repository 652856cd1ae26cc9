package vn.congdoan.vanthu.domain.report.live;

import java.util.Objects;

/**
 * A figure in the text of a report.
 *
 * @param start offset in the body's text as typed
 * @param end exclusive
 * @param figure which one: "count/actual", "total/A1"
 * @param shown what stands there
 */
public record LiveFigure(int start, int end, String figure, String shown) {
    public LiveFigure {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + "–" + end);
        }
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(shown, "shown");
    }

    public LiveFigure at(int newStart, String nowShown) {
        return new LiveFigure(newStart, newStart + nowShown.length(), figure, nowShown);
    }
}
