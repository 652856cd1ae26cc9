package vn.congdoan.vanthu.text.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.returned.MappedCell;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

class FormChecksTest {
    private static final ReportForm FORM = Forms.form(
            Forms.indicator("A1", "Tổng số lao động", "người", IndicatorType.INTEGER),
            Forms.indicator("A2", "Số đoàn viên", "người", IndicatorType.INTEGER),
            ratio());

    private static Indicator ratio() {
        Indicator one = Forms.indicator("A3", "Tỷ lệ đoàn viên", "%", IndicatorType.PERCENT);
        return new Indicator(
                one.code(),
                one.label(),
                one.section(),
                one.unit(),
                one.type(),
                one.required(),
                one.min(),
                one.max(),
                one.choices(),
                Aggregate.RATIO,
                "",
                "A2",
                "A1",
                "",
                null);
    }

    private static MappedCell cell(String code, int row, String value) {
        return new MappedCell(
                code,
                code,
                null,
                new CellPlace("Sheet1", row, 4),
                value,
                Optional.of(new CellValue.Number(new BigDecimal(value))),
                Certainty.CERTAIN,
                "");
    }

    private static List<CellFinding> found(String whole, String part, String stated) {
        return FormChecks.rules(
                FORM, List.of(cell("A1", 5, whole), cell("A2", 6, part), cell("A3", 7, stated)), Set.of());
    }

    @ParameterizedTest
    @CsvSource({"200, 54, 34", "3, 2, 66.5", "200, 54, 0.27"})
    void aPercentageThatItsOwnPartsContradictIsAsked(String whole, String part, String stated) {
        assertThat(found(whole, part, stated)).singleElement().satisfies(one -> {
            assertThat(one.weight()).isEqualTo(CellFinding.Weight.QUESTION);
            assertThat(one.code()).isEqualTo("A3");
            assertThat(one.message().key()).isEqualTo("returned.rule.ratio");
        });
    }

    @ParameterizedTest
    @CsvSource({"200, 54, 27", "3, 2, 66.7", "3, 2, 67", "3, 2, 66.67", "0, 0, 5"})
    void aPercentageRoundedAsPeopleDoIsNot(String whole, String part, String stated) {
        assertThat(found(whole, part, stated)).isEmpty();
    }

    @Test
    void aPercentageThatStandsAloneIsNot() {
        assertThat(FormChecks.rules(FORM, List.of(cell("A3", 7, "34")), Set.of())).isEmpty();
    }
}
