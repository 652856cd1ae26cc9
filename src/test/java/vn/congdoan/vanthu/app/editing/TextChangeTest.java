package vn.congdoan.vanthu.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextChangeTest {

    @Test
    void keepsOnlyTheStretchThatChanged() {
        assertThat(TextChange.between("Công đoàn tỉnh", "Công đoàn xã")).isEqualTo(new TextChange(10, "tỉnh", "xã"));
    }

    @Test
    void aRepeatedLetterIsOneInsertion() {
        assertThat(TextChange.between("aa", "aaa")).isEqualTo(new TextChange(2, "", "a"));
    }

    @Test
    void neverCutsASurrogatePair() {
        TextChange change = TextChange.between("a\uD83D\uDE00b", "a\uD83D\uDE01b");
        assertThat(change.removed()).isEqualTo("\uD83D\uDE00");
        assertThat(change.applyTo("a\uD83D\uDE00b")).isEqualTo("a\uD83D\uDE01b");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyTwoTextsAreJoinedThereAndBack(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String before = text(random);
            String after = text(random);
            TextChange change = TextChange.between(before, after);
            assertThat(change.applyTo(before)).isEqualTo(after);
            assertThat(change.inverse().applyTo(after)).isEqualTo(before);
        }
    }

    private static String text(Random random) {
        String letters = "aab\uD83D\uDE00\n";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
