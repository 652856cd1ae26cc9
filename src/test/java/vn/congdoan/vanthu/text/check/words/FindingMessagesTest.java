package vn.congdoan.vanthu.text.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.text.content.ContentReader;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** What a person reads of a finding has no place left open, in either language. */
class FindingMessagesTest {
    /** Trips as many rules at once as one text can. */
    private static final String BODY = String.join(
            "\n",
            "Căn cứ kế hoạch năm xây dựng kế hoạch phù hợp.",
            "",
            "I. MỤC ĐÍCH",
            "1. Tuyên tuyền  phòng chống dịch , bảo đảm an toàn vệ sinh lao động;Rà soát của của đơn vị. 95% trở lên đạt.",
            "3. Thực hiện Nghị quyết số 20-NQ/TW và QĐ 15/QĐ-UBND, ngày 31/02/2023; Tăng cường \"kiểm tra\"; đạt 120% kế hoạch.",
            "3. Ban CSPL&QHLĐ & Ban CBNGNLD tham mưu TP, TX; giai đoạn 2023-2028 và 2024 – 2028, 2020-2025.",
            "- Triển khai học tập chuyên đề học tập; kinh tế-xã hội hàng năm; Uỷ ban, Ủy ban; hóa, hoá ….. ",
            "- Báo Lao động và báo Lao động; Quốc tế lao động; thi đua thắng lợi nhiệm vụ (ABC).",
            "- Thứ Hai, ngày 02/9/2023 kỷ niệm 90 năm Ngày thành lập (28/7/1929 - 28/7/2024).",
            "Kinh phí: do công đoàn chi. Tổng hợp báo cáo kết quả về LĐLĐ tỉnh. Trước ngày …/…/2024 [tên đơn vị]");

    @ParameterizedTest
    @ValueSource(strings = {"vi-VN", "en"})
    void everyFindingIsSaidInFull(String language) {
        Messages messages = new Messages(Locale.forLanguageTag(language));
        DocumentContent content = ContentReader.read(BodyParser.parse(BODY));
        long rules = 0;
        for (var rule : Checked.RULES) {
            var findings = Checked.by(
                    rule.id(), "Tuyên truyền về công tác năm 2024", new PartialDate(2024, 1, 18), content, BODY);
            rules += findings.isEmpty() ? 0 : 1;
            for (CheckFinding finding : findings) {
                assertThat(messages.get(finding.message()))
                        .as(rule.id())
                        .isNotBlank()
                        .doesNotContain("{", "MessageRef");
            }
        }
        assertThat(rules).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void everyMessageOfTheCheckerTakesItsArguments(String file) throws IOException {
        Properties bundle = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                FindingMessagesTest.class.getResourceAsStream("/i18n/" + file), StandardCharsets.UTF_8)) {
            bundle.load(in);
        }
        Messages messages = new Messages(Locale.forLanguageTag(file.contains("_en") ? "en" : "vi-VN"));
        Object[] arguments = new Object[6];
        Arrays.fill(arguments, "x");
        bundle.stringPropertyNames().stream()
                .filter(key -> key.startsWith("check."))
                .filter(key -> !bundle.getProperty(key).contains("," + "number")
                        && !bundle.getProperty(key).contains("choice"))
                .forEach(key -> assertThat(messages.get(key, arguments)).as(key).doesNotContain("{"));
    }
}
