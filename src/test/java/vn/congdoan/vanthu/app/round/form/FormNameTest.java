package vn.congdoan.vanthu.app.round.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormNameTest {
    private final FormName names = new FormName();

    @Test
    void aNameIsAsciiAndTellsUnitAndRound() {
        assertThat(names.of("U07", "Công đoàn cơ sở Trường THPT Kim Sơn B", "TG-2024")).isEqualTo("U07_THPT-Kim-Son-B_TG-2024.xlsx");
        assertThat(names.of("U08", "CĐCS Trường Đỗ Đức Dục", "TG-2024")).isEqualTo("U08_Do-Duc-Duc_TG-2024.xlsx");
    }

    @Test
    void twoUnitsNeverShareAFile() {
        String first = names.of("U/07", "Công đoàn A", "R");
        assertThat(names.of("U-07", "CÔNG ĐOÀN A", "R")).isNotEqualToIgnoringCase(first);
    }

    @Test
    void aLongNameIsCut() {
        assertThat(names.of("U1", "Công đoàn " + "Trường Trung học cơ sở ".repeat(20), "R")).hasSizeLessThan(60).startsWith("U1_");
    }
}
