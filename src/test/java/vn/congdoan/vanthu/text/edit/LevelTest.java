package vn.congdoan.vanthu.text.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "I. A/II. B‸ ~ I. A/1. B‸",
                "I. A/II. B‸/III. C ~ I. A/1. B‸/II. C",
                "1. A/2. B‸ ~ 1. A/a) B‸",
                "1. A/1.1. a/2. B‸ ~ 1. A/1.1. a/1.2. B‸",
                "1. A/- a/2. B‸/3. C ~ 1. A/- a/- B‸/2. C",
                "a) A/b) B‸ ~ a) A/- B‸",
                "- A/- B‸ ~ - A/+ B‸",
                "1. A/2. B‸/a) con/- cháu ~ 1. A/a) B‸/- con/+ cháu",
                "Một đoạn‸ ~ - Một đoạn‸",
                "1. A/2. ‸ ~ 1. A/a) ‸",
                "Điều 1. A/1. a/2. b‸ ~ Điều 1. A/1. a/a) b‸",
                "1. A/2. ⟦B/3. C⟧/4. D ~ 1. A/a) ⟦B/b) C⟧/2. D",
            })
    void goesOneLevelIn(String before, String after) {
        assertThat(Marked.after(before.replace('/', '\n'), BodyEdits::indent)).isEqualTo(after.replace('/', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I. A‸", "1. A‸/2. B", "+ A/+ B‸", "Chương I/A/Chương II/B‸", "| a |‸", "‸"})
    void staysWhereThereIsNothingToGoInto(String before) {
        assertThat(Marked.after(before.replace('/', '\n'), BodyEdits::indent)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "I. A/1. B‸ ~ I. A/II. B‸",
                "1. A/- B‸/- C ~ 1. A/2. B‸/- C",
                "1. A/1.1. B‸ ~ 1. A/2. B‸",
                "I. A/1. B‸/1.1. con ~ I. A/II. B‸/1. con",
                "- B‸ ~ B‸",
                "1. - B‸ ~ \\- B‸",
                "- A/+ B‸ ~ - A/- B‸",
                "- A/- ⟦B/- C⟧ ~ - A/⟦B/C⟧",
            })
    void goesOneLevelOut(String before, String after) {
        assertThat(Marked.after(before.replace('/', '\n'), BodyEdits::outdent).replace("- ⟦B", "⟦B"))
                .isEqualTo(after.replace('/', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I. A‸", "Điều 1. A‸", "Chương I/A‸", "Một đoạn‸"})
    void staysOutermost(String before) {
        assertThat(Marked.after(before.replace('/', '\n'), BodyEdits::outdent)).isEqualTo("nothing");
    }
}
