package vn.congdoan.vanthu.text.viet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {
    @Test
    void ordersLettersThenTonesWordByWord() {
        List<String> expected = List.of(
                "An Bình",
                "Anh",
                "ăn",
                "ân",
                "ba bình",
                "bà an",
                "bả",
                "bã",
                "bá",
                "bạ",
                "Công đoàn",
                "dân",
                "đa",
                "ghi",
                "giao",
                "Trường 2",
                "Trường 10",
                "uy",
                "ưa");
        List<String> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(VietnameseOrder.INSTANCE);
        assertThat(shuffled).containsExactlyElementsOf(expected);
    }

    @Test
    void putsSmallLettersBeforeCapitals() {
        assertThat(VietnameseOrder.INSTANCE.compare("công", "Công")).isNegative();
        assertThat(VietnameseOrder.INSTANCE.compare("Công", "Công")).isZero();
    }
}
