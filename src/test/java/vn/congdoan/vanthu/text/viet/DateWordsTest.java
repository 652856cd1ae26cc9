package vn.congdoan.vanthu.text.viet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.PartialDate;

class DateWordsTest {
    @Test
    void padsDaysAndTheFirstTwoMonthsOnly() {
        assertThat(DateWords.longForm(new PartialDate(2020, 3, 5), "…")).isEqualTo("ngày 05 tháng 3 năm 2020");
        assertThat(DateWords.longForm(new PartialDate(2024, 2, 22), "…")).isEqualTo("ngày 22 tháng 02 năm 2024");
        assertThat(DateWords.longForm(new PartialDate(2024, 11, 30), "…")).isEqualTo("ngày 30 tháng 11 năm 2024");
    }

    @Test
    void leavesOpenPartsBlank() {
        assertThat(DateWords.longForm(new PartialDate(2024, 1, null), "…")).isEqualTo("ngày … tháng 01 năm 2024");
        assertThat(DateWords.longForm(PartialDate.BLANK, "…")).isEqualTo("ngày … tháng … năm …");
    }
}
