package vn.congdoan.vanthu.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdoan.vanthu.sheet.form.FormTemplateTest.check;
import static vn.congdoan.vanthu.sheet.form.FormTemplateTest.open;
import static vn.congdoan.vanthu.sheet.form.FormTemplateTest.row;
import static vn.congdoan.vanthu.sheet.form.FormTemplateTest.type;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.rule.CrossRule;
import vn.congdoan.vanthu.domain.report.rule.RuleCheck;

class FormChecksTest {
    private static final String FORM = "Biểu báo cáo";

    @Test
    void aPercentIsHeldAgainstItsParts() throws IOException {
        Indicator whole =
                SampleForms.of("A1", "Tổng", "", "người", IndicatorType.INTEGER, true, "0", null, List.of(), "");
        Indicator part = SampleForms.of("A2", "Nữ", "", "người", IndicatorType.INTEGER, true, "0", null, List.of(), "");
        Indicator share = new Indicator(
                "A3",
                "Tỷ lệ nữ",
                "",
                "%",
                IndicatorType.PERCENT,
                false,
                BigDecimal.ZERO,
                new BigDecimal(100),
                List.of(),
                Aggregate.RATIO,
                "",
                "A2",
                "A1",
                "",
                null);
        byte[] file = SampleForms.bytes(
                new ReportForm("TG", 1, "X", List.of(whole, part, share)), SampleForms.head(), SampleForms.unit());
        try (XSSFWorkbook book = open(file)) {
            XSSFSheet sheet = book.getSheet(FORM);
            type(sheet, "A1", 3);
            type(sheet, "A2", 2);
            type(sheet, "A3", 66.7);
            assertThat(check(book, sheet, "A3")).isEmpty();
            type(sheet, "A3", 60);
            assertThat(check(book, sheet, "A3")).isEqualTo("Kiểm tra lại: khác A2 : A1");
            type(sheet, "A1", 0);
            assertThat(check(book, sheet, "A3")).isEmpty();
        }
    }

    /** What the form says at once and what is said when it comes back have to be the same. */
    @Test
    void theFormJudgesARuleAsTheProgramDoes() throws IOException {
        List<String> rules = List.of(
                "A1 >= A2",
                "A3 = A2 / A1 * 100",
                "A3 < A1 - (A2 - 1)",
                "A1 != -A2",
                "2 × A1 – A2 ÷ 4 <> [A3]",
                "A1+A2==A3",
                "A1 ≤ 1,5*A2");
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 1; i <= rules.size(); i++) {
            indicators.add(SampleForms.of(
                    "A" + i, "Số", "", "", IndicatorType.DECIMAL, true, null, null, List.of(), rules.get(i - 1)));
        }
        byte[] file =
                SampleForms.bytes(new ReportForm("TG", 1, "X", indicators), SampleForms.head(), SampleForms.unit());
        String[] figures = {"0", "3", "2", "66.6", "66.9", "-2", "4.5"};
        Random chance = new Random(7);
        try (XSSFWorkbook book = open(file)) {
            XSSFSheet sheet = book.getSheet(FORM);
            for (int round = 0; round < 300; round++) {
                Map<String, BigDecimal> values = new HashMap<>();
                for (String code : List.of("A1", "A2", "A3")) {
                    values.put(code, new BigDecimal(figures[chance.nextInt(figures.length)]));
                    type(sheet, code, values.get(code).doubleValue());
                }
                for (int i = 1; i <= rules.size(); i++) {
                    String rule = rules.get(i - 1);
                    assertThat(!check(book, sheet, "A" + i).isEmpty())
                            .as("%s of %s", rule, values)
                            .isEqualTo(CrossRule.parse(rule).check(values).state() == RuleCheck.State.BROKEN);
                }
            }
        }
    }

    @Test
    void whatIsNoRuleNeverBecomesAFormula() throws IOException {
        for (String words : List.of("A1 <= (A1 +", ") A1 ( > 2", "A1 A1 < 3", "A1 < B9", "A1 < 1 < 2", "1 < 2")) {
            Indicator one =
                    SampleForms.of("A1", "Số", "", "", IndicatorType.INTEGER, true, null, null, List.of(), words);
            ReportForm form = new ReportForm("TG", 1, "X", List.of(one));
            try (XSSFWorkbook book = open(SampleForms.bytes(form, SampleForms.head(), SampleForms.unit()))) {
                assertThat(row(book.getSheet(FORM), "A1").getCell(5).getCellType())
                        .as(words)
                        .isNotEqualTo(CellType.FORMULA);
            }
        }
    }
}
