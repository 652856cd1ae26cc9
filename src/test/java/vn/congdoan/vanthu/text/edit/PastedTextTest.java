package vn.congdoan.vanthu.text.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastedTextTest {
    @Test
    void bringsLettersSpacesAndLineEndsIntoOrder() {
        assertThat(PastedText.clean("Lie\u0302n\u00a0\u0111oa\u0300n\u200b\r\nLao \u0111o\u0323\u0302ng\r"))
                .isEqualTo("Liên đoàn\nLao động\n");
    }

    @Test
    void turnsBulletsIntoDashes() {
        assertThat(PastedText.clean("•\tMột\n  ▪ Hai\n\uf0b7 Ba\n1.\tBốn\na)\tNăm"))
                .isEqualTo("- Một\n- Hai\n- Ba\n1. Bốn\na) Năm");
    }

    @Test
    void leavesNoInvisibleKeptBreaks() {
        assertThat(PastedText.clean("Một   \nHai")).isEqualTo("Một\nHai");
        assertThat(PastedText.clean("một từ ")).isEqualTo("một từ ");
    }

    @Test
    void makesATableOfCells() {
        assertThat(PastedText.clean("STT\tTên|họ\tGhi chú\n1\tA*\t\n2\tB\tx\n"))
                .isEqualTo("| STT | Tên\\|họ | Ghi chú |\n| 1 | A\\* |  |\n| 2 | B | x |");
    }

    @Test
    void replacesTheSelection() {
        assertThat(Marked.show(BodyEdits.paste("Một hai ba", 4, 7, "2\r\n3"))).isEqualTo("Một 2\n3‸ ba");
    }
}
