package vn.congdoan.vanthu.text.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    /** A bar stands where a sentence has to end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Triển khai kế hoạch.| Báo cáo kết quả.",
                "Đồng chí ThS. Nguyễn Văn Mẫu dự.| Hội nghị thành công.",
                "UBND TP. Trường Sơn chủ trì.| Các đơn vị phối hợp.",
                "PGS.TS. Trần Thị Mẫu báo cáo chuyên đề",
                "Đến ngày 30.11.2024 hoàn thành.| Sau đó tổng kết.",
                "Số 1. Nội dung thứ nhất",
                "Ma túy, mại dâm, v.v.| Các đơn vị phối hợp.",
                "gồm báo, tạp chí, v.v. của tỉnh",
                "Năm 2024.| Ban Thường vụ đề nghị.",
                "Đề nghị triển khai thực hiện./.",
                "Chủ đề “Đổi mới.”| Các cấp công đoàn hưởng ứng!| Thực hiện tốt",
                "Tuyên truyền về dân tộc, tôn giáo...| Các đơn vị báo cáo.",
                "mạng xã hội zalo, facebook... tăng cường đưa tin",
                "TM. Ban Thường vụ ký.| Lưu hồ sơ.",
                "Dòng một\n|Dòng hai",
                "Tỷ lệ 1.500 người, đạt 97.5 điểm.| Tốt.",
            })
    void endsSentencesOnlyWhereTheyEnd(String marked) {
        String words = marked.replace("|", "");
        String again = Sentences.of(words).stream()
                .map(sentence -> sentence.of(words))
                .reduce((one, other) -> one + "|" + other)
                .orElse("");
        assertThat(again).isEqualTo(marked.replaceAll("\\s*\\|\\s*", "|"));
    }
}
