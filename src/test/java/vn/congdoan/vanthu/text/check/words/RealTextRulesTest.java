package vn.congdoan.vanthu.text.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.text.content.ContentReader;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** What documents of many offices taught the rules: forms that look wrong and are right. */
class RealTextRulesTest {
    private static List<CheckFinding> by(String rule, String body) {
        DocumentContent content = ContentReader.read(BodyParser.parse(body));
        return Checked.by(rule, "", PartialDate.BLANK, content, body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nước tưới phục vụ vụ đông xuân năm nay",
                "do Ủy ban ban hành trong năm",
                "các cấp công đoàn đoàn kết thực hiện",
                "giúp người lao động động viên nhau"
            })
    void wordsThatMeetInOneSyllableAreNotTypedTwice(String text) {
        assertThat(Checked.excerpts("word-doubled", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chúng tôi cũng cố gắng hoàn thành",
                "định hướng dân chủ trong quản lý",
                "đợt báo cao điểm trong tháng",
                "nguồn lực đầu tư tương xứng",
                "công tác khen thường xuyên được quan tâm",
                "tình trạng khác quan trọng hơn",
                "nhân dân thị xã Giãm",
                "mua bảo hộ trợ giúp người lao động",
                "chất lương thực bảo đảm",
                "để nghị quyết sớm đi vào cuộc sống"
            })
    void rightWordsAreNoTypingErrors(String text) {
        assertThat(Checked.excerpts("typing-error", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "công tác hổ trợ đoàn viên",
                "bổ xung kế hoạch",
                "tăng năng xuất lao động",
                "các nghành liên quan",
                "đảm bảo tiến độ giãm nghèo",
                "hoạt động củng cố, xắp xếp tổ chức",
                "Họat động trong năm"
            })
    void commonTypingErrorsAreFound(String text) {
        assertThat(Checked.excerpts("typing-error", text)).hasSize(1);
    }

    @Test
    void aVerbTwiceWithinAFewWordsIsAHint() {
        assertThat(Checked.excerpts("verb-twice", "Quán triệt nội dung quán triệt sâu rộng trong đoàn viên."))
                .isEmpty();
        assertThat(Checked.excerpts("verb-twice", "Triển khai học tập chuyên đề học tập và làm theo."))
                .containsExactly("học tập chuyên đề học tập");
        assertThat(Checked.excerpts("verb-twice", "Rà soát, lập danh sách và rà soát đối tượng."))
                .hasSize(1);
        assertThat(Checked.excerpts("verb-twice", "Tổ chức học tập và báo cáo kết quả học tập."))
                .isEmpty();
    }

    @Test
    void shortFormsOfThePartyArePlain() {
        assertThat(Checked.by("abbreviation-spelling", "Theo đề nghị của Ban Tuyên giáo TU, HU và BTGTU."))
                .isEmpty();
        assertThat(Checked.by("abbreviation-undefined", "Theo đề nghị của Ban Tuyên giáo TU, HU và BTGTU."))
                .isEmpty();
    }

    @Test
    void abbreviationsInSymbolsAndListsNeedNoWords() {
        assertThat(Checked.by(
                        "abbreviation-undefined", "Theo Công văn số 12/PGD&ĐT-TH và Thông tư số 23/2012/TT - BCA."))
                .isEmpty();
        assertThat(Checked.by(
                        "abbreviation-undefined", "Cán bộ quản lý, giáo viên, nhân viên (CBQL,GV,NV) nhà trường."))
                .isEmpty();
    }

    @Test
    void manyUnexplainedAbbreviationsAreToldTogether() {
        String body = "Ban ABX, Ban ABY, Ban ABZ, Ban ACX, Ban ACY, Ban ACZ, Ban ADX và Ban ADY họp.";
        assertThat(Checked.by("abbreviation-undefined", body)).hasSize(6);
    }

    @Test
    void aProposalNeedsNoSubjectAndAListSaysItsIssuerOnce() {
        assertThat(by(
                        "citation-incomplete",
                        "Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 66/TTr-SNV ngày 17 tháng 5 năm 2013,"))
                .isEmpty();
        assertThat(by(
                        "citation-incomplete",
                        "Ngày 02/3, Sở Y tế đã ban hành Công văn số 62/SYT-NV ngày 15/7/2022 về việc khám sức khỏe."))
                .isEmpty();
    }

    @Test
    void aCommaEverywhereIsShownAtItsFirstPlaceToo() {
        String body =
                "Thực hiện Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị về thi đua và Chỉ thị số 19/CT-TTg,"
                        + " ngày 16/7/2021 của Thủ tướng Chính phủ về phong trào thi đua.";
        assertThat(by("citation-comma", body)).hasSize(2);
        String party = "Thực hiện Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị về thi đua.";
        assertThat(by("citation-comma", party)).isEmpty();
    }

    @Test
    void linesOfAWrappedFileAreToldOnce() {
        String body =
                "Tăng cường tuyên truyền trong đoàn viên ở các\n\nđơn vị trong huyện năm nay theo kế hoạch của\n\n"
                        + "từng cơ sở và báo cáo kết quả.";
        assertThat(Checked.by("paragraph-cut", body)).hasSize(1);
    }
}
