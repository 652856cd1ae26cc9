package vn.congdoan.vanthu.domain.report.live;

import java.util.List;

/**
 * The figures of one report.
 *
 * @param versionId the kept state of the document whose text the offsets belong to
 * @param figures in the order of the text, without overlaps
 */
public record LiveFigures(long documentId, long roundId, long versionId, List<LiveFigure> figures) {
    public LiveFigures {
        figures = List.copyOf(figures);
    }
}
