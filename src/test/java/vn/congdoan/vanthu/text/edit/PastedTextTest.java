package vn.congdoan.vanthu.text.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.text.parse.BodyParser;

class PastedTextTest {
    private static final Path SAMPLES = Path.of(System.getProperty("vanthu.samples", "../shared/samples"));

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
    void joinsASentenceThatThePageHasCut() {
        assertThat(PastedText.clean("""
                        1. Tuyên truyền kết quả mười năm triển khai Chương trình “Tết vì đoàn viên

                        lao động” gắn với phong trào thi đua. Tổ chức hội nghị tại các cụm.

                        2. Đẩy mạnh truyền thông."""))
                .isEqualTo(
                        "1. Tuyên truyền kết quả mười năm triển khai Chương trình “Tết vì đoàn viên lao động” gắn với"
                                + " phong trào thi đua. Tổ chức hội nghị tại các cụm.\n\n2. Đẩy mạnh truyền thông.");
    }

    @Test
    void joinsTheLinesOfANarrowColumnAlsoBeforeNames() {
        assertThat(PastedText.clean("""
                        Các công đoàn cơ sở báo cáo kết quả về Ban Thường vụ Công đoàn ngành
                        Giáo dục tỉnh Hoa Lâm trước ngày 15 tháng 6 năm 2026 để tổng hợp, báo
                        cáo Thường trực.
                        Trân trọng."""))
                .isEqualTo(
                        "Các công đoàn cơ sở báo cáo kết quả về Ban Thường vụ Công đoàn ngành Giáo dục tỉnh Hoa Lâm trước"
                                + " ngày 15 tháng 6 năm 2026 để tổng hợp, báo cáo Thường trực.\nTrân trọng.");
    }

    @Test
    void leavesItemsHeadingsAndShortLinesApart() {
        String text = """
                KẾ HOẠCH TỔ CHỨC HỘI THAO CHÀO MỪNG NGÀY THÀNH LẬP CÔNG ĐOÀN
                Đoàn viên các công đoàn cơ sở trực thuộc tham gia theo các nội dung sau
                - Bóng chuyền nam, nữ và kéo co
                - Cầu lông
                Ban Tổ chức""";
        assertThat(PastedText.clean(text)).isEqualTo(text);
    }

    @Test
    void takesAwayWhatAChatPutsBeforeItsLines() {
        assertThat(PastedText.clean("""
                        [10:32, 25/11/2026] Lan VP: Kính gửi anh chị
                        👉 Nộp danh sách trước 15/12
                        ✅ Gửi bản scan
                        🌸 Trân trọng"""))
                .isEqualTo("Kính gửi anh chị\n- Nộp danh sách trước 15/12\n- Gửi bản scan\nTrân trọng");
    }

    @Test
    void writesBracketedNumbersAsTheRegulationDoes() {
        assertThat(PastedText.clean("1) Một\n2)Hai")).isEqualTo("1. Một\n2. Hai");
        assertThat(PastedText.clean("1. Một\n1) Một một")).isEqualTo("1. Một\n1) Một một");
    }

    @Test
    void putsWordsTogetherThatASoftHyphenHasParted() {
        assertThat(PastedText.clean("tuyên truy\u00ad\nền và vận\u00ad động")).isEqualTo("tuyên truyền và vận động");
    }

    @Test
    void aLongLineTakesNoTime() {
        String line = "[10:32, 25/11/2026] " + "a ".repeat(100_000);
        assertThat(PastedText.clean(line + "\n" + line)).hasSizeGreaterThan(400_000);
    }

    @Test
    void theBodyOfARealLetterGivesItsNineteenItems() throws IOException {
        Path sample = SAMPLES.resolve("cong-van-lao-cai-2024.txt");
        assumeTrue(Files.exists(sample));
        String text = Files.readString(sample);
        String body = text.substring(text.indexOf("1. Tuyên truyền"), text.indexOf("***Nơi nhận"));
        var blocks = BodyParser.parse(PastedText.clean(body)).body().blocks();
        assertThat(blocks.stream().filter(Block.Item.class::isInstance)).hasSize(19);
        assertThat(blocks).hasSize(20);
    }

    @Test
    void replacesTheSelection() {
        assertThat(Marked.show(BodyEdits.paste("Một hai ba", 4, 7, "2\r\n3"))).isEqualTo("Một 2\n3‸ ba");
    }
}
