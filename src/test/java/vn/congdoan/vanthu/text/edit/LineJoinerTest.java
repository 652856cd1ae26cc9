package vn.congdoan.vanthu.text.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineJoinerTest {
    private static final String CUT = "phát hiện, xử lý kịp thời các thông tin xấu, độc và thông tin";

    @Test
    void joinsASentenceCutByAPage() {
        assertThat(LineJoiner.join(CUT + "\n\ntiêu cực.\nHai")).isEqualTo(CUT + " tiêu cực.\nHai");
        assertThat(LineJoiner.join("- " + CUT + "\nxấu\n\n- Hai")).isEqualTo("- " + CUT + " xấu\n\n- Hai");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phát hiện, xử lý kịp thời các thông tin xấu, độc.\ntiêu cực",
                "phát hiện, xử lý kịp thời các thông tin xấu, độc:\n- một",
                "phát hiện, xử lý kịp thời các thông tin xấu, độc và\na) một",
                "phát hiện, xử lý kịp thời các thông tin xấu, độc và\nHai",
                "ngắn\ntiếp",
                "MỤC TIÊU VÀ CHỈ TIÊU ĐẾN NĂM HAI NGHÌN KHÔNG TRĂM HAI TÁM\ntiếp",
            })
    void leavesOtherLinesApart(String text) {
        assertThat(LineJoiner.join(text)).isEqualTo(text);
    }
}
