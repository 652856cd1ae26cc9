package vn.congdoan.vanthu.text.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "1. A/3. B/4. C ~ 1. A/2. B/3. C",
                "II. A/II. B ~ I. A/II. B",
                "1. A/2.1 Bê/2.2. C ~ 1. A/1.1 Bê/1.2. C",
                "a) A/c) B/đ) C ~ a) A/b) B/c) C",
                "Chương 2/A/Chương 3/B ~ Chương 1/A/Chương 2/B",
                "CHƯƠNG II/A ~ CHƯƠNG I/A",
                "Phần thứ hai/A ~ Phần I/A",
                "Điều 2: A/Chương I/B/Điều 3: C ~ Điều 1: A/Chương I/B/Điều 2: C",
                "**3. A** ~ **1. A**",
                "Phụ lục/A/Phụ lục/B ~ Phụ lục I/A/Phụ lục II/B",
                "PHỤ LỤC SỐ 02/A/PHỤ LỤC SỐ 03/B ~ PHỤ LỤC SỐ 01/A/PHỤ LỤC SỐ 02/B",
            })
    void numbersByPositionInTheTypedWay(String before, String after) {
        assertThat(renumbered(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. A/2. B", "Phụ lục I/A", "- A/+ B", "Một đoạn", "Phần thứ nhất/A", "Chương 1/A", ""})
    void leavesWhatIsRight(String before) {
        assertThat(renumbered(before)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Xem khoản 1 Điều 3. ~ Xem khoản 1 Điều 2.",
                "Xem điểm a khoản 1 Điều 3; ~ Xem điểm a khoản 1 Điều 2;",
                "tại các khoản 1, 2 và 3 Điều 3 ~ tại các khoản 1, 2 và 3 Điều 2",
                "Điều 1 và Điều 3 ~ Điều 1 và Điều 2",
                "điều 3 Quy chế này ~ điều 2 Quy chế này",
                "Điều 3 Luật Công đoàn ~ Điều 3 Luật Công đoàn",
                "Điều 1, Điều 3 của Nghị định số 30 ~ Điều 1, Điều 3 của Nghị định số 30",
                "khoản 2 Điều 3 Điều lệ Công đoàn Việt Nam ~ khoản 2 Điều 3 Điều lệ Công đoàn Việt Nam",
                "Điều 4 không có ~ Điều 4 không có",
                "khoản 9 Điều 3 ~ khoản 9 Điều 3",
                "(Điều 3) ~ (Điều 2)",
                "mọi Điều 33 ~ mọi Điều 33",
            })
    void followsReferencesToArticlesOfThisText(String before, String after) {
        String articles = "Điều 1. A/Điều 3. B/1. Một/a) a/2. Hai/3. Ba/Điều 5. C/";
        String numbered = "Điều 1. A/Điều 2. B/1. Một/a) a/2. Hai/3. Ba/Điều 3. C/";
        assertThat(renumbered(articles + before)).isEqualTo(numbered + after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Theo mục 2 phần III ~ Theo mục 1 phần II",
                "Theo mục 2, phần III ~ Theo mục 1, phần II",
                "Theo mục 2 mục III ~ Theo mục 1 mục II",
                "Theo mục III.2 ~ Theo mục II.1",
                "Theo mục III ~ Theo mục II",
                "Theo Phần III ~ Theo Phần II",
                "Theo mục 2 ~ Theo mục 1",
                "Phần lớn đoàn viên mục tiêu ~ Phần lớn đoàn viên mục tiêu",
            })
    void followsReferencesToSectionsOfAPlan(String before, String after) {
        assertThat(renumbered("I. A/1. Một/III. B/2. Hai/" + before)).isEqualTo("I. A/1. Một/II. B/1. Hai/" + after);
    }

    @Test
    void keepsTheCaretAtItsWords() {
        assertThat(Marked.after("1. A\n11. B‸\nmục 11", BodyEdits::renumber)).isEqualTo("1. A\n2. B‸\nmục 2");
    }

    @Test
    void leavesAReferenceThatCouldMeanTwo() {
        assertThat(renumbered("1. A/1. B/3. C mục 1")).isEqualTo("1. A/2. B/3. C mục 1");
    }

    private static String renumbered(String before) {
        return BodyEdits.renumber(before.replace('/', '\n'), 0, 0)
                .map(Edit::text)
                .orElse("nothing")
                .replace('\n', '/');
    }
}
