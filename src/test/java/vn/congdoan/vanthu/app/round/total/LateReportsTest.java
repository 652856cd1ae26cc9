package vn.congdoan.vanthu.app.round.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.Submission.Status;

class LateReportsTest {
    private static Submission report(int version, String received, Status status) {
        return new Submission(
                version, 1, 7, version, version + ".xlsx", "" + version, LocalDate.parse(received), status, List.of(), "");
    }

    @Test
    void aCorrectionAfterTheDeadlineKeepsTheDayOfTheFirstUsableReport() {
        Submission first = report(1, "2026-06-03", Status.SUPERSEDED);
        Submission corrected = report(2, "2026-06-18", Status.COUNTS);

        assertThat(LateReports.days(List.of(corrected), List.of(first, corrected)))
                .isEqualTo(Map.of(7L, LocalDate.of(2026, 6, 3)));
    }

    @Test
    void oneThatWasSentBackDoesNot() {
        Submission wrong = report(1, "2026-06-03", Status.REJECTED);
        Submission right = report(2, "2026-06-18", Status.COUNTS);

        assertThat(LateReports.days(List.of(right), List.of(wrong, right)))
                .isEqualTo(Map.of(7L, LocalDate.of(2026, 6, 18)));
    }
}
