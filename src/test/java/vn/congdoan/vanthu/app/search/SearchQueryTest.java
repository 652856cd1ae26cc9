package vn.congdoan.vanthu.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchQueryTest {

    @ParameterizedTest
    @CsvSource({
        "duong, true",
        "Đường, true",
        "lối đường, true",
        "uong, false",
        "06/kh, true",
        "'  kh   06 ', true",
        "đường zz, false"
    })
    void everyWordMustBeginAWordOfTheText(String typed, boolean found) {
        String text = SearchQuery.searchable("Kế hoạch", "06/KH-LĐLĐ", "Về đường lối");

        assertThat(SearchQuery.of(typed).matches(text)).isEqualTo(found);
    }

    @Test
    void decomposedLettersFindComposedOnes() {
        assertThat(SearchQuery.of("đươ\u0300ng").matches(SearchQuery.searchable("đường")))
                .isTrue();
    }

    @Test
    void nothingTypedFindsEverything() {
        assertThat(SearchQuery.of(null).matches("")).isTrue();
        assertThat(SearchQuery.of("  ").isBlank()).isTrue();
    }
}
