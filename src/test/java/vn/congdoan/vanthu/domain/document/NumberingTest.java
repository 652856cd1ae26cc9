package vn.congdoan.vanthu.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
    @Test
    void everyLevelRestartsUnderItsParent() {
        assertThat(labels(
                        Level.ROMAN,
                        Level.CLAUSE,
                        Level.SUBCLAUSE,
                        Level.SUBCLAUSE,
                        Level.CLAUSE,
                        Level.SUBCLAUSE,
                        Level.POINT,
                        Level.DASH,
                        Level.PLUS,
                        Level.ROMAN,
                        Level.CLAUSE))
                .containsExactly("I.", "1.", "1.1.", "1.2.", "2.", "2.1.", "a)", "-", "+", "II.", "1.");
    }

    @Test
    void articlesAreCountedThroughTheWholeDocument() {
        assertThat(labels(Level.CHAPTER, Level.ARTICLE, Level.CLAUSE, Level.CHAPTER, Level.ARTICLE, Level.CLAUSE))
                .containsExactly("Chương I", "Điều 1.", "1.", "Chương II", "Điều 2.", "1.");
    }

    @ParameterizedTest
    @CsvSource({"1,a", "4,d", "5,đ", "6,e", "22,x", "23,y", "24,aa", "47,ba"})
    void pointsFollowTheAlphabetOfTheDecree(int n, String letter) {
        assertThat(Numbering.letter(n)).isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({"1,I", "4,IV", "9,IX", "14,XIV", "40,XL", "99,XCIX", "2026,MMXXVI"})
    void romanNumerals(int n, String roman) {
        assertThat(Numbering.roman(n)).isEqualTo(roman);
    }

    private static List<String> labels(Level... levels) {
        return Numbering.labels(Stream.of(levels)
                .<Block>map(level -> new Block.Item(level, InlineText.of("x")))
                .toList());
    }
}
