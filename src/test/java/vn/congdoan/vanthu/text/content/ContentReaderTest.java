package vn.congdoan.vanthu.text.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Deadline;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.content.Target;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** What blocks and their titles add to single sentences. */
class ContentReaderTest {
    private static DocumentContent read(String body) {
        return ContentReader.read(BodyParser.parse(body));
    }

    @Test
    void citationsComeFromBasesItemsAndCells() {
        DocumentContent content = read("""
                Căn cứ Quyết định số 15/QĐ-LĐLĐ ngày 03/4/2024 của Liên đoàn Lao động tỉnh Trường Sơn;

                I. NỘI DUNG
                1. Thực hiện Kế hoạch số 16/KH-LĐLĐ.

                | Việc | Theo |
                |---|---|
                | Tập huấn | Công văn số 17/LĐLĐ-TG ngày 5/4/2024 |
                """);
        assertThat(content.citations())
                .extracting(Citation::number)
                .containsExactly("15/QĐ-LĐLĐ", "16/KH-LĐLĐ", "17/LĐLĐ-TG");
    }

    @Test
    void rangesPointIntoTheTypedTextOverStyleMarks() {
        String body = "1. Theo **Kế hoạch** số *16/KH-LĐLĐ* và báo cáo **trước** ngày 20/9/2024.";
        DocumentContent content = read(body);
        Citation citation = content.citations().get(0);
        Deadline deadline = content.deadlines().get(0);
        assertThat(body.substring(citation.range().start(), citation.range().end()))
                .isEqualTo("Kế hoạch** số *16/KH-LĐLĐ");
        assertThat(body.substring(deadline.range().start(), deadline.range().end()))
                .isEqualTo("trước** ngày 20/9/2024");
    }

    @Test
    void aTitleAboveSaysWhoseDutyItIs() {
        DocumentContent content = read("""
                IV. TỔ CHỨC THỰC HIỆN
                1. Công đoàn cơ sở
                - Gửi báo cáo về Liên đoàn Lao động huyện trước ngày 20/9/2024.
                2. Nội dung khác
                - Gửi báo cáo trước ngày 25/9/2024.
                """);
        assertThat(content.deadlines()).extracting(Deadline::who).containsExactly("Công đoàn cơ sở", "");
    }

    @Test
    void figuresUnderATitleOfTargetsAreTargets() {
        DocumentContent content = read("""
                I. CHỈ TIÊU
                1. 95% trở lên đoàn viên được học tập.
                2. Tổ chức 05 cuộc tập huấn.
                II. NHIỆM VỤ
                1. Tuyên truyền đến 80% đoàn viên ở 05 cuộc họp.
                """);
        assertThat(content.targets()).extracting(Target::unit).containsExactly("%", "cuộc tập huấn");
    }

    @Test
    void resultsReachedAreNeitherTargetsNorDeadlines() {
        DocumentContent content = read("""
                I. KẾT QUẢ THỰC HIỆN
                1. Phấn đấu đạt 95% chỉ tiêu, báo cáo trước ngày 20/9/2023.
                """);
        assertThat(content.targets()).isEmpty();
        assertThat(content.deadlines()).isEmpty();
    }

    @Test
    void legalBasesHoldNoDeadlines() {
        DocumentContent content =
                read("Căn cứ Kế hoạch số 16/KH-LĐLĐ về việc gửi báo cáo trước ngày 20/9/2024;\n\n1. Nội dung.");
        assertThat(content.deadlines()).isEmpty();
        assertThat(content.citations()).hasSize(1);
    }

    @Test
    void anEmptyBodySaysNothing() {
        assertThat(read("")).isEqualTo(DocumentContent.EMPTY);
    }
}
