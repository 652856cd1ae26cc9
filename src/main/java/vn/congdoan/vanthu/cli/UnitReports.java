package vn.congdoan.vanthu.cli;

import java.util.Comparator;
import java.util.List;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;

/** What a unit sent in for a round, as the commands name it. */
final class UnitReports {
    final ExpectedUnit unit;
    private final List<FiledSubmission> filed;

    /** @throws ProblemException {@code round.unknown}, {@code round.unit.unknown} */
    UnitReports(ReportingServices reporting, String roundCode, String unitCode) {
        ReportingRound round = reporting.rounds().round(roundCode);
        unit = RoundUnit.named(reporting.rounds().expected(round.id()), unitCode);
        filed = reporting.intake().submissions().of(round.id()).stream()
                .filter(one -> one.submission().unitId() == unit.unitId())
                .toList();
    }

    /** The one that counts; where none does the last one. @throws ProblemException {@code cli.round.correct.none} */
    FiledSubmission last() {
        Comparator<FiledSubmission> counting =
                Comparator.comparing(one -> one.submission().status() == Status.COUNTS);
        return filed.stream()
                .max(counting.thenComparing(one -> one.submission().version()))
                .orElseThrow(() -> ProblemException.of("cli.round.correct.none", unit.code()));
    }

    /** @throws ProblemException {@code cli.round.version.none} */
    FiledSubmission version(int number) {
        return filed.stream()
                .filter(one -> one.submission().version() == number)
                .findFirst()
                .orElseThrow(() -> ProblemException.of("cli.round.version.none", unit.code(), number));
    }
}
