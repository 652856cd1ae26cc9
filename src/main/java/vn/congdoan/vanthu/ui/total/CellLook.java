package vn.congdoan.vanthu.ui.total;

import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.round.intake.CellSurroundings;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/** Finds the cells around one of a stored report. */
@FunctionalInterface
public interface CellLook {
    Job<CellSurroundings> around(long submissionId, CellPlace place);
}
