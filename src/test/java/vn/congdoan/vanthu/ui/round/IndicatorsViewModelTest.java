package vn.congdoan.vanthu.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.round.Rounds;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorTarget;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.plan.PlanFinding;

class IndicatorsViewModelTest {
    private final IndicatorsViewModel model = new IndicatorsViewModel();

    @BeforeEach
    void start() {
        model.start(List.of(Rounds.count("A1", "Số buổi"), Rounds.count("A2", "Số người")));
    }

    @Test
    void whatIsShownIsTheIndicatorAgain() {
        assertThat(model.indicators()).containsExactly(Rounds.count("A1", "Số buổi"), Rounds.count("A2", "Số người"));
    }

    @Test
    void everyFieldOfAnIndicatorIsShownAndComesBack() {
        Indicator share = new Indicator(
                "T1",
                "Tỷ lệ tham gia",
                "I. Tuyên truyền",
                "%",
                IndicatorType.PERCENT,
                false,
                new BigDecimal("0.5"),
                new BigDecimal("100"),
                List.of(),
                Aggregate.RATIO,
                "A1",
                "A1",
                "A2",
                "T1 <= 100",
                new IndicatorTarget(">=", new BigDecimal("92.5"), "đạt từ 92,5% trở lên"));
        Indicator chosen = new Indicator(
                "C1",
                "Đã họp",
                "",
                "",
                IndicatorType.CHOICE,
                true,
                null,
                null,
                List.of("Có", "Không"),
                Aggregate.COUNT,
                "",
                "",
                "",
                "",
                null);

        model.start(List.of(share, chosen));

        assertThat(model.indicators()).containsExactly(share, chosen);
        assertThat(model.rows().get(0).text(IndicatorField.LEVEL)).isEqualTo("92,5");
        assertThat(model.rows().get(1).text(IndicatorField.CHOICES)).isEqualTo("Có; Không");
    }

    @Test
    void everyStepIsUndoneAndDoneAgain() {
        List<Indicator> first = model.indicators();
        model.add();
        model.type(2, IndicatorField.LABEL, "Số tin bài");
        model.duplicate();
        model.move(-1);
        model.remove();
        List<Indicator> last = model.indicators();
        for (int i = 0; i < 5; i++) {
            model.undo();
        }
        assertThat(model.indicators()).isEqualTo(first);
        assertThat(model.undoableProperty().get()).isFalse();
        for (int i = 0; i < 5; i++) {
            model.redo();
        }
        assertThat(model.indicators()).isEqualTo(last);
    }

    @Test
    void newRowsGetCodesThatAreStillFree() {
        model.add();
        model.duplicate();
        assertThat(model.rows()).extracting(IndicatorDraft::code).containsExactly("A1", "A3", "A4", "A2");
    }

    @Test
    void rowsOfASpreadsheetArePasted() {
        model.chosenProperty().set(1);
        assertThat(model.paste("Số cuộc thi\tcuộc\n\nTỷ lệ tham gia\t%\nB7\tSố tiền\tđồng\n"))
                .isEqualTo(3);
        assertThat(model.rows()).extracting(IndicatorDraft::code).containsExactly("A1", "A2", "A3", "A4", "B7");
        assertThat(model.indicators().get(3).type()).isEqualTo(IndicatorType.PERCENT);
        assertThat(model.indicators().get(4).unit()).isEqualTo("đồng");
    }

    @Test
    void anotherTypeBringsItsWayOfConsolidating() {
        model.type(0, IndicatorType.TEXT);
        assertThat(model.indicators().get(0).aggregate()).isEqualTo(Aggregate.LIST);
        assertThat(model.indicators().get(0).min()).isNull();
        model.type(0, IndicatorType.DECIMAL);
        assertThat(model.indicators().get(0).aggregate()).isEqualTo(Aggregate.SUM);
    }

    @Test
    void numbersAreTypedAsInVietnam() {
        model.type(0, IndicatorField.MAX, "1.234,5");
        model.type(0, IndicatorField.LEVEL, "95 %");
        assertThat(model.indicators().get(0).max()).isEqualTo(new BigDecimal("1234.5"));
        assertThat(model.indicators().get(0).target().value()).isEqualTo(new BigDecimal("95"));
        assertThat(model.findings()).isEmpty();
    }

    @Test
    void whatIsWrongStandsAtItsRow() {
        model.type(1, IndicatorField.MAX, "nhiều");
        model.type(1, IndicatorField.RULE, "A2 <= A9");
        assertThat(model.findings())
                .extracting(PlanFinding::pointer)
                .containsExactlyInAnyOrder("/indicators/1/max", "/indicators/1/rule");
    }
}
