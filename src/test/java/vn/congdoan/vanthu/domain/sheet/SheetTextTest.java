package vn.congdoan.vanthu.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84912", "@SUM(A1)", "-5+A1", "-2-3", "-cmd|' /C calc'!A0", "\t=1"})
    void whatWouldBecomeAFormulaStaysText(String text) {
        assertThat(SheetText.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-1,5", "-1.234.567,5", "-0,5%", "-12 %", "12", "Đơn vị =", ""})
    void numbersAndWordsStayAsTheyAre(String text) {
        assertThat(SheetText.harmless(text)).isEqualTo(text);
    }

    @Test
    void aLineHasACellOfEachText() {
        assertThat(SheetText.line(List.of("U01", "Công đoàn\nTrường A\tB", "=1", "-1,5", "")))
                .isEqualTo("U01\tCông đoàn Trường A B\t'=1\t-1,5\t");
    }
}
