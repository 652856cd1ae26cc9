package vn.congdoan.vanthu.text.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "I. MỤC ĐÍCH‸ ~ I. MỤC ĐÍCH/II. ‸",
                "1. Một‸ ~ 1. Một/2. ‸",
                "1. Một‸/2. Hai ~ 1. Một/2. ‸/3. Hai",
                "1. Một/1.1. Hai‸ ~ 1. Một/1.1. Hai/1.2. ‸",
                "d) Một‸ ~ a) Một/b) ‸",
                "a) A/b) B/c) C/d) D‸ ~ a) A/b) B/c) C/d) D/đ) ‸",
                "- Một‸ ~ - Một/- ‸",
                "+ Một‸ ~ + Một/+ ‸",
                "Điều 1. Phạm vi‸/Điều 2. Đối tượng ~ Điều 1. Phạm vi/Điều 2. ‸/Điều 3. Đối tượng",
                "1. Một **hai**‸ ~ 1. Một **hai**/2. ‸",
                "1. Một hai‸ ba ~ 1. Một hai/2. ‸ba",
                "1. Một **hai ‸ba** bốn ~ 1. Một **hai**/2. ‸**ba** bốn",
                "1. ‸Một ~ 1./2. ‸Một",
            })
    void opensTheNextOfItsKind(String before, String after) {
        assertThat(enter(before)).isEqualTo(after.replace('/', '\n'));
    }

    @Test
    void opensAnItemBelowAHeadingThatHasItems() {
        assertThat(enter("1. Mục đích‸/- Một/- Hai/2. Yêu cầu"))
                .isEqualTo("1. Mục đích\n- ‸\n- Một\n- Hai\n2. Yêu cầu");
    }

    @Test
    void leavesTheListOnAnEmptyItem() {
        assertThat(enter("1. Một/- Hai/- ‸")).isEqualTo("1. Một\n- Hai\n2. ‸");
        assertThat(enter("1. Một/2. ‸")).isEqualTo("1. Một\n‸");
        assertThat(enter("1. Một/2. ‸/3. Ba")).isEqualTo("1. Một\n‸\n2. Ba");
        assertThat(enter("I. A/1. Một/2. ‸/II. B")).isEqualTo("I. A\n1. Một\nII. ‸\nIII. B");
        assertThat(enter("Chương I/CHUNG/Điều 1. Một/1. ‸")).isEqualTo("Chương I\nCHUNG\nĐiều 1. Một\nĐiều 2. ‸");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Một đoạn‸",
                "‸1. Một",
                "1‸. Một",
                "‸",
                "1. Một/‸/2. Hai",
                "1. ⟦Một⟧",
                "Chương I/CHUNG‸",
                "Phụ lục I/TÊN‸"
            })
    void leavesTheKeyItsMeaningElsewhere(String before) {
        assertThat(enter(before)).isEqualTo("nothing");
    }

    @Test
    void opensAndLeavesRowsOfATable() {
        assertThat(enter("| A | B |/| 1 | x |‸")).isEqualTo("| A | B |\n| 1 | x |\n| ‸ |  |");
        assertThat(enter("| A | B |/|  |  |‸/Đoạn")).isEqualTo("| A | B |\n‸\nĐoạn");
        assertThat(enter("| A ‸| B |")).isEqualTo("nothing");
    }

    @Test
    void opensAndLeavesLegalBases() {
        assertThat(enter("Căn cứ Luật Công đoàn‸")).isEqualTo("Căn cứ Luật Công đoàn;\nCăn cứ ‸");
        assertThat(enter("Căn cứ Luật.‸/Đoạn")).isEqualTo("Căn cứ Luật;\nCăn cứ ‸\nĐoạn");
        assertThat(enter("Căn cứ Luật;/Căn cứ ‸")).isEqualTo("Căn cứ Luật;\n‸");
    }

    @Test
    void movesReferencesAlong() {
        assertThat(enter("1. Một‸/2. Hai/3. Theo mục 2 và mục 1"))
                .isEqualTo("1. Một\n2. ‸\n3. Hai\n4. Theo mục 3 và mục 1");
    }

    private static String enter(String shown) {
        return Marked.after(shown.replace('/', '\n'), BodyEdits::enter);
    }
}
