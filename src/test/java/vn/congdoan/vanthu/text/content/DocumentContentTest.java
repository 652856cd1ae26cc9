package vn.congdoan.vanthu.text.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Deadline;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.read.text.PlainTextReader;
import vn.congdoan.vanthu.text.document.Types;
import vn.congdoan.vanthu.text.parse.BodyParser;
import vn.congdoan.vanthu.text.recognise.DocumentRecogniser;

class DocumentContentTest {
    private static final String HEAD =
            """
            LIÊN ĐOÀN LAO ĐỘNG TỈNH AN KHÊ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            CÔNG ĐOÀN NGÀNH Y TẾ                  Độc lập - Tự do - Hạnh phúc
            Số: 15/%s-CĐN                         An Khê, ngày 03 tháng 4 năm 2024

            %s
            Công tác năm 2024

            """;
    private static final String FOOT =
            """

            Nơi nhận:                             TM. BAN THƯỜNG VỤ
            - Như trên;                           CHỦ TỊCH
            - Lưu: VT.

                                                  Lê Thị Mai
            """;

    private static DocumentContent plan(String body) {
        return read(HEAD.formatted("KH", "KẾ HOẠCH") + body + FOOT);
    }

    private static DocumentContent table(String rows) {
        return ContentReader.read(BodyParser.parse(rows));
    }

    private static DocumentContent report(String body) {
        return read(HEAD.formatted("BC", "BÁO CÁO") + body + FOOT);
    }

    private static DocumentContent read(String file) {
        var source = PlainTextReader.read(file.getBytes(StandardCharsets.UTF_8), "a.txt");
        var draft = DocumentRecogniser.recognise(source, Types.ALL).get(0).draft();
        return ContentReader.read(BodyParser.parse(draft.bodyText()), draft.parts());
    }

    @Test
    void aDocumentDoesNotCiteItself() {
        DocumentContent content = plan(
                "Kèm theo Kế hoạch số 15/KH-CĐN ngày 03/4/2024 của Công đoàn ngành Y tế là danh sách các đơn vị.");
        assertThat(content.citations()).isEmpty();
    }

    @Test
    void theSameNumberOfAnotherYearIsACitation() {
        DocumentContent content =
                plan("Tiếp tục thực hiện Kế hoạch số 15/KH-CĐN ngày 10/4/2023 của Công đoàn ngành Y tế về chăm lo đoàn viên.");
        assertThat(content.citations()).extracting(Citation::number).containsExactly("15/KH-CĐN");
    }

    @Test
    void whatAReportTellsIsNoTarget() {
        assertThat(report("1. Công tác chăm lo\n\n- Có trên 95% đoàn viên được thăm hỏi khi ốm đau.").targets())
                .isEmpty();
        assertThat(report("II. PHƯƠNG HƯỚNG, NHIỆM VỤ\n\n- Có trên 95% đoàn viên được thăm hỏi khi ốm đau.").targets())
                .hasSize(1);
        assertThat(plan("1. Công tác chăm lo\n\n- Có trên 95% đoàn viên được thăm hỏi khi ốm đau.").targets())
                .hasSize(1);
    }

    @Test
    void aTableSaysWhoHasToDoWhatUntilWhen() {
        DocumentContent content = table(
                """
                | TT | Nội dung công việc | Đơn vị chủ trì | Thời hạn hoàn thành |
                |---|---|---|---|
                | 1 | Lập danh sách đoàn viên khó khăn | Ban Nữ công | Trước 30/11/2024 |
                | 2 | Khảo sát nhu cầu nhà ở | Văn phòng | 15/10/2024 |
                | 3 | Theo dõi, đôn đốc | Văn phòng | Thường xuyên |
                """);
        assertThat(content.deadlines()).hasSize(2);
        Deadline first = content.deadlines().get(0);
        assertThat(first.who()).isEqualTo("Ban Nữ công");
        assertThat(first.action()).isEqualTo("Lập danh sách đoàn viên khó khăn");
        assertThat(first.kind()).isEqualTo(Deadline.Kind.BEFORE);
        assertThat(first.date().full()).hasValue(java.time.LocalDate.of(2024, 11, 30));
        assertThat(content.deadlines().get(1).kind()).isEqualTo(Deadline.Kind.NO_LATER_THAN);
    }

    @Test
    void aProgrammeOfADaySetsNoDeadline() {
        DocumentContent content = table(
                """
                | Thời gian | Nội dung | Người thực hiện |
                |---|---|---|
                | 8 giờ 00 | Đón tiếp đại biểu | Văn phòng |
                | Ngày 15/10/2024 | Khai mạc hội thao | Ban Tổ chức |
                """);
        assertThat(content.deadlines()).isEmpty();
    }
}
