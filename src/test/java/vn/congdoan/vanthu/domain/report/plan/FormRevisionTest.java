package vn.congdoan.vanthu.domain.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.round.Rounds;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.Submission.Status;

class FormRevisionTest {
    private static final Indicator A1 = Rounds.count("A1", "Số buổi");
    private static final Indicator A2 = Rounds.count("A2", "Số người");
    private static final ReportForm FORM = new ReportForm("TG", 1, "Báo cáo", List.of(A1, A2));

    @Test
    void whatNobodyAnsweredMayBecomeAnything() {
        assertThat(found(List.of(of(A2, IndicatorType.TEXT)), sent(1, Status.COUNTS, "A1")))
                .containsExactly("round.find.leftOut");
        assertThat(found(List.of(A1, of(A2, IndicatorType.TEXT)), sent(1, Status.COUNTS, "A1")))
                .isEmpty();
    }

    @Test
    void anotherKindIsRefusedUnlessEveryFigureIsRightInIt() {
        List<Submission> sent = List.of(sent(1, Status.COUNTS, "A1"), sent(2, Status.SUPERSEDED, "A1"));
        List<PlanFinding> refused = FormRevision.findings(FORM, List.of(of(A1, IndicatorType.PERCENT), A2), sent);
        assertThat(refused).singleElement().satisfies(finding -> {
            assertThat(finding.isError()).isTrue();
            assertThat(finding.pointer()).isEqualTo("/indicators/0/type");
            assertThat(finding.message().arguments()).first().isEqualTo(2);
        });
        assertThat(FormRevision.findings(FORM, List.of(of(A1, IndicatorType.DECIMAL), A2), sent))
                .isEmpty();
    }

    /** Figures were rejected because the form asked for the wrong kind: then the form is what has to change. */
    @Test
    void reportsThatHaveToComeAgainLayDownNothing() {
        assertThat(found(List.of(of(A1, IndicatorType.TEXT), A2), sent(1, Status.REJECTED, "A1")))
                .isEmpty();
    }

    @Test
    void aCodeThatChangesPlacesWithAnotherIsTold() {
        List<Indicator> swapped = List.of(Rounds.count("A1", "Số người"), Rounds.count("A2", "Số buổi"));
        assertThat(found(swapped, sent(1, Status.COUNTS, "A1", "A2")))
                .containsExactly("round.find.labelChanged", "round.find.labelChanged");
    }

    private static List<String> found(List<Indicator> after, Submission... sent) {
        return FormRevision.findings(FORM, after, List.of(sent)).stream()
                .map(finding -> finding.message().key())
                .toList();
    }

    private static Indicator of(Indicator one, IndicatorType type) {
        Aggregate aggregate = type.isNumber() ? Aggregate.MEAN : Aggregate.LIST;
        return Rounds.indicator(one.code(), one.label(), type, aggregate, "", "", "");
    }

    private static Submission sent(long unit, Status status, String... codes) {
        List<ReportedValue> values = List.of(codes).stream()
                .map(code -> new ReportedValue(code, CellValue.Number.of("5"), null, "5", ""))
                .toList();
        return new Submission(0, 1, unit, 1, "f.xlsx", "00", LocalDate.of(2024, 10, 1), status, values, "");
    }
}
