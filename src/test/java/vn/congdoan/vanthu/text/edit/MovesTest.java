package vn.congdoan.vanthu.text.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MovesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "1. A/2. B‸ ~ 1. B‸/2. A",
                "1. A/- a/2. B‸/- b ~ 1. B‸/- b/2. A/- a",
                "I. A/1. a/II. B/1. b‸ ~ I. A/1. a/2. b‸/II. B",
                "I. A//1. a//2. b‸//II. B ~ I. A//1. b‸//2. a//II. B",
                "Đoạn/1. A‸ ~ 1. A‸/Đoạn",
                "1. A/Đoạn‸ ~ Đoạn‸/1. A",
                "1. A/2. ⟦B/3. C⟧ ~ 1. ⟦B/2. C⟧/3. A",
                "Phụ lục I/A/1. a/Phụ lục II/B‸/1. b ~ Phụ lục I/B‸/1. b/Phụ lục II/A/1. a",
                "1. A (mục 2)/2. B‸/Xem mục 1, 2. ~ 1. B‸/Xem mục 2, 1./2. A (mục 1)",
            })
    void movesUp(String before, String after) {
        assertThat(moved(before, BodyEdits::moveUp)).isEqualTo(after.replace('/', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "1. A‸/2. B ~ 1. B/2. A‸",
                "1. A‸/- a/2. B/- b/3. C ~ 1. B/- b/2. A‸/- a/3. C",
                "I. A/1. a‸/II. B/1. b ~ I. A/II. B/1. a‸/2. b",
                "I. A‸/1. a/II. B/1. b ~ I. B/1. b/II. A‸/1. a",
                "Đoạn‸/1. A/- a ~ 1. A/Đoạn‸/- a",
                "Điều 1. A‸/1. a/Điều 2. B/Điều 3. Theo khoản 1 Điều 1 và Điều 2."
                        + " ~ Điều 1. B/Điều 2. A‸/1. a/Điều 3. Theo khoản 1 Điều 2 và Điều 1.",
                "Theo Phụ lục I, Phụ lục II/Phụ lục I/A‸/Phụ lục II/B ~ Theo Phụ lục II, Phụ lục I/Phụ lục I/B/Phụ lục II/A‸",
            })
    void movesDown(String before, String after) {
        assertThat(moved(before, BodyEdits::moveDown)).isEqualTo(after.replace('/', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. A‸/2. B", "I. A/1. a‸", "Phụ lục/A/Đoạn‸", "‸", "Nội dung/Phụ lục/A‸/Đoạn"})
    void staysAtTheTop(String before) {
        assertThat(moved(before, BodyEdits::moveUp)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. A/2. B‸", "1. A‸/Phụ lục/B", "Phụ lục/A‸", "Căn cứ A;‸/Đoạn"})
    void staysAtTheBottom(String before) {
        assertThat(moved(before, BodyEdits::moveDown)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "1. A/2. B‸/3. C ~ 1. A/‸2. C",
                "1. A/2. B‸/- b/3. C ~ 1. A/‸2. C",
                "1. A/2. B‸ ~ 1. A‸",
                "1. A‸ ~ ‸",
                "1. A/2. B‸/3. C theo mục 1, mục 3 ~ 1. A/‸2. C theo mục 1, mục 2",
            })
    void takesOutWithAllThatBelongsToIt(String before, String after) {
        assertThat(moved(before, BodyEdits::delete)).isEqualTo(after.replace('/', '\n'));
    }

    private static String moved(String before, Marked.Operation operation) {
        return Marked.after(before.replace('/', '\n'), operation);
    }
}
