package vn.congdoan.vanthu.sheet.open.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberLookTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General|1234.5|1234.5",
                "0|1234.5|1235",
                "000|7|007",
                "000|-7|-007",
                "0.00|1.5|1.50",
                "0.00|-0.001|0.00",
                "0.0#|1.25|1.25",
                "0.0#|1|1.0",
                "0.##|1|1",
                "#,##0|1234567|1,234,567",
                "#,##0|123|123",
                "#,##0|-123456|-123,456",
                "#,##0.00|1234.5|1,234.50",
                "0%|0.955|96%",
                "0.0%|0.955|95.5%",
                "0.00%|0|0.00%",
                "h:mm|0.5|12:00",
                "[h]:mm|1.5|36:00",
                "# ?/?|0.5|0.5"
            })
    void aNumberIsShownAsItsFormatSays(String format, BigDecimal number, String shown) {
        assertThat(NumberLook.of(format).shown(number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd/mm/yyyy",
                "m/d/yy",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "[$-42A]d mmmm yyyy;@",
                "mmm",
                "d/m",
                "yyyy-mm-dd hh:mm"
            })
    void daysAreKnownByTheirFormat(String format) {
        assertThat(NumberLook.of(format).isDate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "#,##0 \"đồng\"",
                "#,##0\\ \"d\"",
                "0.00E+00",
                "_(* #,##0_);_(* (#,##0)",
                "#,##0\\ _V_N_D",
                "#,##0 [$₫-42A]",
                "h:mm",
                "[Red]0",
                "@",
                "0\"ngày dd\""
            })
    void otherFormatsAreNoDays(String format) {
        assertThat(NumberLook.of(format).isDate()).isFalse();
    }

    @Test
    void binaryNoiseIsRoundedToFifteenDigitsAndOtherDigitsAreKept() {
        assertThat(number("0.30000000000000004")).isEqualTo("0.3");
        assertThat(number("1234.5600000000001")).isEqualTo("1234.56");
        assertThat(number("123456789012345")).isEqualTo("123456789012345");
        assertThat(number("1E-3")).isEqualTo("0.001");
        assertThat(number("2.5E+3")).isEqualTo("2500");
        assertThat(number("-0.1")).isEqualTo("-0.1");
        assertThat(number("1.7976931348623157E+308")).startsWith("179769313486232");
        assertThat(number("4.9E-324")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1.2.3", "1,5", "12 người", "NaN", "0x1F"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(packed(text)).isEqualTo(Digits.NONE);
    }

    private static String number(String text) {
        return Digits.unpack(packed(text)).toPlainString();
    }

    private static long packed(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return Digits.parse(bytes, 0, bytes.length);
    }
}
