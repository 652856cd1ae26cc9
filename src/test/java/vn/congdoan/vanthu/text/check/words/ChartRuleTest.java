package vn.congdoan.vanthu.text.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChartRuleTest {
    private static final String MARK = "[Biểu đồ cột]\n";

    @Test
    void saysWhyATableCannotBeDrawn() {
        assertThat(told(MARK + "| Đơn vị |\n| A |")).containsExactly("check.words.chart.oneColumn");
        assertThat(told(MARK + "| Đơn vị | Số |")).containsExactly("check.words.chart.empty");
        assertThat(told(MARK + "| Đơn vị | Ý kiến |\n| A | Tốt |\n| B | 5 |"))
                .containsExactly("check.words.chart.words");
        assertThat(told(MARK + "| Đơn vị | Số | Năm |\n| A | 5 | - |")).containsExactly("check.words.chart.none");
        assertThat(told(MARK + "| Đơn vị | Số |\n" + "| A | 5 |\n".repeat(100)))
                .containsExactly("check.words.chart.tooMany");
        assertThat(told("Phụ lục\nSỐ LIỆU\n" + MARK + "| Đơn vị |\n| A |"))
                .containsExactly("check.words.chart.oneColumn");
    }

    @Test
    void leavesChartsAndTablesAlone() {
        assertThat(told(MARK + "| Đơn vị | Số | Tỷ lệ |\n| A | 1.234,5 | 97,3 % |\n| B | - | -5% |"))
                .isEmpty();
        assertThat(told("| Đơn vị | Ý kiến |\n| A | Tốt |")).isEmpty();
    }

    private static java.util.List<String> told(String body) {
        return Checked.by("chart-figures", body).stream()
                .map(found -> found.message().key())
                .toList();
    }
}
