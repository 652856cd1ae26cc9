package vn.congdoan.vanthu.text.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.Box;
import vn.congdoan.vanthu.domain.source.LinePlace;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceLine;

/** Lines that a page sets as one paragraph are one part, whatever their words look like by themselves. */
class SetParagraphsTest {
    private final List<SourceLine> lines = new ArrayList<>();
    private int paragraph;

    @Test
    void linesOfOneBasisStayTogether() {
        head("QUYẾT ĐỊNH", "Về việc ban hành quy chế");
        justified("Căn cứ biên bản kỳ họp của Ban Chấp hành công đoàn cơ sở khóa……", "(……).");
        justified("Căn cứ quy chế làm việc;");
        centred("QUYẾT ĐỊNH:");
        justified("Điều 1. Ban hành quy chế./.");
        assertThat(Rendered.of(read()))
                .contains(
                        "basis: Căn cứ biên bản kỳ họp của Ban Chấp hành công đoàn cơ sở khóa…… (……)",
                        "basis: Căn cứ quy chế làm việc");
    }

    @Test
    void wordsOfAFootInsideAParagraphSignNothing() {
        head("KẾ HOẠCH", "Tập huấn nghiệp vụ");
        justified("Công đoàn ngành Y tế tổ chức lớp tập huấn cho cán bộ.");
        justified("Bản đăng ký của đơn vị cử người học phải ghi rõ người ký là", "KT. Chủ tịch công đoàn cơ sở");
        ReadDocument read = read();
        assertThat(read.draft().parts().signatures()).isEmpty();
        assertThat(read.draft().bodyText()).endsWith("người ký là KT. Chủ tịch công đoàn cơ sở");
    }

    @Test
    void theAddresseeMayBeCentredOverTwoLines() {
        head("GIẤY MỜI", "Dự hội nghị sơ kết");
        lines(SourceAlignment.CENTRE, "Kính gửi: Ông Chủ tịch công đoàn cơ sở Xí nghiệp May", "Vân Khê.");
        justified("Công đoàn ngành Y tế trân trọng kính mời ông tới dự hội nghị.");
        assertThat(read().draft().parts().addressees())
                .containsExactly("Ông Chủ tịch công đoàn cơ sở Xí nghiệp May Vân Khê");
    }

    private void head(String type, String subject) {
        centred("CÔNG ĐOÀN NGÀNH Y TẾ");
        centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        centred("Độc lập - Tự do - Hạnh phúc");
        centred("Số: 12/" + (type.startsWith("Q") ? "QĐ" : "KH") + "-CĐYT");
        centred(type);
        centred(subject);
    }

    private void centred(String words) {
        lines(SourceAlignment.CENTRE, words);
    }

    private void justified(String... words) {
        lines(SourceAlignment.JUSTIFIED, words);
    }

    private void lines(SourceAlignment alignment, String... words) {
        paragraph++;
        for (String line : words) {
            Box box = new Box(30, 20 + 7 * lines.size(), 160, 5);
            LinePlace place = new LinePlace(paragraph, false, Region.BODY, 1, null, box);
            lines.add(new SourceLine(lines.size() + 1, line, 0, place, ParagraphLook.aligned(alignment), List.of()));
        }
    }

    private ReadDocument read() {
        return Sources.all(new SourceDocument(SourceFormat.PDF, lines, List.of(), List.of()))
                .get(0);
    }
}
