package vn.congdoan.vanthu.text.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.text.check.DocumentChecker;

/** What repairs write, and rules that look at more than the body. */
class RepairWordsTest {
    @Test
    void blanksAndMarksAreMendedUnasked() {
        assertThat(Checked.mended("Công đoàn cơ sở ,tổ  công đoàn thực hiện./."))
                .isEqualTo("Công đoàn cơ sở, tổ công đoàn thực hiện./.");
        assertThat(Checked.mended("Phát triển kinh tế-xã hội giai đoạn 2023-2028 và 2023-2028; nhiệm kỳ 2025 – 2030/."))
                .isEqualTo("Phát triển kinh tế - xã hội giai đoạn 2023-2028 và 2023-2028; nhiệm kỳ 2025-2030./.");
        assertThat(Checked.mended("Phong trào \"Lao động giỏi\" và “Dân vận khéo”./."))
                .isEqualTo("Phong trào “Lao động giỏi” và “Dân vận khéo”./.");
    }

    @Test
    void aDoubledNumberIsMendedOnlyWhereTheNextShowsWhatIsMeant() {
        assertThat(Checked.mended("1. Một.\n\n2. Hai.\n\n2. Ba.\n\n4. Bốn./."))
                .isEqualTo("1. Một.\n\n2. Hai.\n\n3. Ba.\n\n4. Bốn./.");
        String doubtful = "1. Một.\n\n2. Hai.\n\n2. Ba.\n\n3. Bốn./.";
        assertThat(Checked.mended(doubtful)).isEqualTo(doubtful);
    }

    @Test
    void wordsAreOnlyProposed() {
        String text = "Công TTĐT của của đơn vị đăng tin thi đua khen thưởng, CBNGNLD và Tỉnh uỷ, Thành ủy./.";
        assertThat(Checked.mended(text)).isEqualTo(text);
        assertThat(Checked.repaired("typing-error", text)).startsWith("Cổng TTĐT của của");
        assertThat(Checked.repaired("abbreviation-spelling", text)).contains("CBNGNLĐ và");
    }

    @Test
    void aRepairKeepsStyleMarksAndCapitals() {
        assertThat(Checked.repaired("enumeration-comma", "Công tác **thi đua** khen thưởng"))
                .contains("thi đua, khen thưởng");
        assertThat(PhraseRule.cased("thi đua, khen thưởng", "THI ĐUA KHEN THƯỞNG"))
                .isEqualTo("THI ĐUA, KHEN THƯỞNG");
        assertThat(PhraseRule.cased("phấn đấu", "Phần đấu")).isEqualTo("Phấn đấu");
    }

    @Test
    void theDocumentCallsItselfAsItsSubject() {
        String subject = "Nâng cao hiệu quả công tác tuyên truyền, vận động đoàn viên năm 2031";
        String right =
                "Trên đây là Kế hoạch nâng cao hiệu quả công tác tuyên truyền, vận động đoàn viên năm 2031 của Ban Thường vụ./.";
        String wrong = "Trên đây là Kế hoạch nâng cao chất lượng công tác vận động đoàn viên năm 2031./.";
        assertThat(selfTitle(subject, right)).isEmpty();
        assertThat(selfTitle(subject, "Trên đây là Kế hoạch năm 2031./.")).isEmpty();
        assertThat(selfTitle(
                        subject, "Trên đây là Kế hoạch nâng cao hiệu quả công tác tuyên truyền, đề nghị thực hiện./."))
                .isEmpty();
        assertThat(selfTitle("", wrong)).isEmpty();
        assertThat(selfTitle(subject, wrong)).hasSize(1);
    }

    private static List<CheckFinding> selfTitle(String subject, String body) {
        return Checked.by("self-title", subject, PartialDate.BLANK, DocumentContent.EMPTY, body);
    }

    @Test
    void yearsSinceACitedDayAreCountedToTheDocument() {
        String body = "kết quả 15 năm triển khai Chương trình hành động số 9/CTr-TLĐ ngày 07/3/2008 của Tổng Liên đoàn";
        assertThat(Checked.by("anniversary", "", new PartialDate(2024, 1, null), DocumentContent.EMPTY, body))
                .hasSize(1);
        assertThat(Checked.by("anniversary", "", new PartialDate(2023, 1, null), DocumentContent.EMPTY, body))
                .isEmpty();
        assertThat(Checked.by("anniversary", "", PartialDate.BLANK, DocumentContent.EMPTY, body))
                .isEmpty();
    }

    @Test
    void anOfficeAddsItsOwnWords() {
        Lexicons own = new Lexicons(Map.of(
                Lexicons.Kind.TYPING, List.of("an hoà => An Hòa", "không có mũi tên"),
                Lexicons.Kind.ABBREVIATIONS, List.of("= CĐAH | Công đoàn An Hòa")));
        DocumentChecker checker = new DocumentChecker(WordRules.all(own));
        List<String> rules = checker.check(Checked.input(Checked.draft("CĐAH họp tại an hòa./."))).stream()
                .map(CheckFinding::rule)
                .toList();
        assertThat(rules).contains("typing-error").doesNotContain("abbreviation-undefined");
    }

    @Test
    void namesOfRulesAreDistinctAndLowerCase() {
        assertThat(Checked.RULES.stream().map(rule -> rule.id()).toList())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void aRightTextHasNoFindings() {
        String text = "Thực hiện Chương trình công tác năm 2031, Ban Thường vụ xây dựng kế hoạch như sau:\n\n"
                + "I. MỤC ĐÍCH, YÊU CẦU\n\n"
                + "1. Nâng cao nhận thức của đoàn viên, người lao động về chủ trương của Đảng.\n\n"
                + "2. Tuyên truyền thường xuyên, thiết thực, tiết kiệm.\n\n"
                + "II. TỔ CHỨC THỰC HIỆN\n\n"
                + "Các công đoàn cơ sở báo cáo kết quả về Ban Thường vụ trước ngày 15/11/2031./.";
        assertThat(Checked.CHECKER.check(Checked.input(Checked.draft(text)))).isEmpty();
    }
}
