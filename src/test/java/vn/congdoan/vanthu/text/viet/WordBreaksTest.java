package vn.congdoan.vanthu.text.viet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congdoan.vanthu.text.viet.WordBreaks.Sense;

class WordBreaksTest {
    @ParameterizedTest
    @CsvSource({
        "LAO,ĐỘNG,PARTS",
        "hoàn,thành,PARTS",
        "ĐỘNG,TỈNH,OPENS",
        "đoàn,của,OPENS",
        "đoàn,lao,NEUTRAL",
        "năm,2026,PARTS",
        "11,năm,PARTS",
        "'lao,',động,NEUTRAL"
    })
    void aBreakPartsAWordOrOpensAPhrase(String before, String after, Sense sense) {
        assertThat(WordBreaks.between(before, after)).isEqualTo(sense);
    }
}
