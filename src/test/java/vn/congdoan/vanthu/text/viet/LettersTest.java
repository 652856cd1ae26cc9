package vn.congdoan.vanthu.text.viet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void composesDecomposedLetters() {
        String apart = "Lie\u0302n \u0111oa\u0300n Lao \u0111o\u0323\u0302ng";
        assertThat(Letters.nfc(apart)).isEqualTo("Liên đoàn Lao động");
        String composed = "Công đoàn";
        assertThat(Letters.nfc(composed)).isSameAs(composed);
    }

    @Test
    void foldsAccentsCaseAndTheBarredD() {
        assertThat(Letters.fold("ĐƯỜNG Nguyễn Huệ, ỷ lại")).isEqualTo("duong nguyen hue, y lai");
        assertThat(Letters.fold("Lie\u0302n \u0110oa\u0300n")).isEqualTo("lien doan");
    }

    @Test
    void namesFilesInPlainAscii() {
        assertThat(Letters.slug("05/KH-LĐLĐ", 60)).isEqualTo("05-KH-LDLD");
        assertThat(Letters.slug("  V/v “định hướng” ... công tác?! ", 60)).isEqualTo("V-v-dinh-huong-cong-tac");
        assertThat(Letters.slug("日本 \uD83D\uDE00", 60)).isEmpty();
    }

    @Test
    void cutsFileNamesBetweenWords() {
        assertThat(Letters.slug("nâng cao hiệu quả công tác tuyên truyền", 20)).isEqualTo("nang-cao-hieu-qua");
        assertThat(Letters.slug("nâng cao hiệu", 8)).isEqualTo("nang-cao");
        assertThat(Letters.slug("a".repeat(300), 40)).hasSize(40);
    }

    @Test
    void neverNamesAFileAfterADevice() {
        assertThat(Letters.slug("Con", 40)).isEqualTo("_Con");
        assertThat(Letters.slug("lpt1", 40)).isEqualTo("_lpt1");
        assertThat(Letters.slug("Con đường", 40)).isEqualTo("Con-duong");
    }
}
