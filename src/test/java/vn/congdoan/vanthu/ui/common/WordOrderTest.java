package vn.congdoan.vanthu.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordOrderTest {
    @Test
    void lettersWithMarksStandAfterTheOnesWithout() {
        ordered("An", "Ân", "Binh", "Danh", "Đanh", "Em", "Êm", "On", "Ôn", "Ơn", "Un", "Ưn");
    }

    @Test
    void tonesOrderSyllablesThatAreElseAlike() {
        ordered("ba", "bà", "bả", "bã", "bá", "bạ", "bác");
    }

    @Test
    void aShorterSyllableComesFirstWhateverFollowsIt() {
        ordered("Hà Nam", "Hà Tĩnh", "Hải Dương");
        ordered("Trường Kim Sơn", "Trường Kim Sơn A", "Trường Kim Sơn B", "Trường Kim Sơnh");
    }

    @Test
    void numbersCountByTheirValue() {
        ordered("Đơn vị 2", "Đơn vị 9", "Đơn vị 010", "Đơn vị 11", "Đơn vị 100");
        ordered("U2", "U10", "U10a");
        ordered("Tháng 2/2026", "Tháng 10/2026");
        ordered("9", "10", "A", "B1");
    }

    @Test
    void decomposedLettersAreTheSameLetters() {
        assertThat(WordOrder.VIETNAMESE.compare("Điện Biên", "Đie\u0302\u0323n Bie\u0302n"))
                .isZero();
    }

    @Test
    void nothingComesFirst() {
        ordered(null, "", "a");
    }

    private static void ordered(String... words) {
        List<String> wanted = Arrays.asList(words);
        List<String> mixed = new ArrayList<>(wanted);
        Collections.shuffle(mixed, new Random(1));
        mixed.sort(WordOrder.VIETNAMESE);
        assertThat(mixed).containsExactlyElementsOf(wanted);
    }
}
