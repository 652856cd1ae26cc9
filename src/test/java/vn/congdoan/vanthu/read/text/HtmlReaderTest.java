package vn.congdoan.vanthu.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceLine;

class HtmlReaderTest {
    private static SourceDocument read(String html) {
        return HtmlReader.read(html.getBytes(StandardCharsets.UTF_8), "a.html");
    }

    private static List<String> texts(SourceDocument document) {
        return document.lines().stream().map(SourceLine::text).toList();
    }

    @Test
    void blocksAreParagraphsAndBreaksAreLines() {
        SourceDocument read = read("<p>Một\n  dòng</p><p>Hai<br>ba<br><br>bốn</p><div>năm<p>sáu</p>bảy</div>");
        assertThat(texts(read)).containsExactly("Một dòng", "Hai", "ba", "bốn", "năm", "sáu", "bảy");
        assertThat(read.lines()).extracting(l -> l.place().paragraph()).containsExactly(1, 2, 2, 3, 4, 5, 6);
        assertThat(read.lines().get(3).place().afterGap()).isTrue();
    }

    @Test
    void tablesKeepTheirCellsAcrossSpans() {
        SourceDocument read = read("<table border=1><tr><td rowspan=2>A</td><td colspan=2>B</td></tr><tr><td>C</td>"
                + "<td><table><tr><td>D</td></tr></table></td></tr></table>");
        assertThat(read.lines().get(2).place().cell().column()).isEqualTo(1);
        assertThat(read.lines().get(2).place().cell().bordered()).isTrue();
        assertThat(read.lines().get(3).place().cell().table()).isEqualTo(1);
        assertThat(read.lines().get(3).place().cell().bordered()).isFalse();
    }

    @Test
    void keepsTheLookThatTagsAndStylesGive() {
        SourceDocument read = read("<p align=center style='font-family:\"Times New Roman\",serif;font-size:14.0pt'>"
                + "<b>KẾ HOẠCH</b> <i>năm&nbsp;2026</i></p>");
        SourceLine line = read.lines().get(0);
        assertThat(line.text()).isEqualTo("KẾ HOẠCH năm\u00A02026");
        assertThat(line.look().alignment()).isEqualTo(SourceAlignment.CENTRE);
        assertThat(line.spans().get(0).bold()).isTrue();
        assertThat(line.spans().get(0).font()).isEqualTo("Times New Roman");
        assertThat(line.spans().get(line.spans().size() - 1).italic()).isTrue();
        assertThat(line.spans().get(0).size()).isEqualTo(14);
    }

    @Test
    void listsCarryTheirLabels() {
        SourceDocument read = read("<ol><li>Một</li><li>Hai</li></ol><p class=MsoListParagraph><![if !supportLists]>"
                + "<span style='mso-list:Ignore'>3.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span>"
                + "<![endif]>Ba</p>");
        assertThat(texts(read)).containsExactly("1. Một", "2. Hai", "3. Ba");
        assertThat(read.lines()).allMatch(line -> line.labelLength() == 3);
    }

    @Test
    void leavesOutWhatNobodySees() {
        SourceDocument read = read(
                "<head><title>x</title><style>p{}</style></head><script>var a;</script>"
                        + "<p style='display:none'>ẩn</p><form><input value=a><button>Gửi</button></form><p>Thấy<del>xoá</del></p>");
        assertThat(texts(read)).containsExactly("Thấy");
    }

    @Test
    void menusAreBoxes() {
        SourceDocument read =
                read("<nav><a href=a>Trang chủ</a></nav><ul><li><a href=a>Tin tức</a><li><a href=b>Văn bản</a>"
                        + "<li><a href=c>Liên hệ</a></ul><p>Kế hoạch số 5</p>");
        assertThat(read.lines().stream().filter(l -> l.place().region() == Region.BODY))
                .extracting(SourceLine::text)
                .containsExactly("Kế hoạch số 5");
    }

    @Test
    void readsPagesInOneFile() {
        String page = "<html><body><p>Kế hoạch</p></body></html>";
        String encoded = Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));
        String mht = "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary=\"b-1\"\r\n\r\n--b-1\r\n"
                + "Content-Type: image/png\r\n\r\nxx\r\n--b-1\r\nContent-Type: text/html; charset=\"utf-8\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + encoded + "\r\n--b-1--\r\n";
        assertThat(texts(read(mht))).containsExactly("Kế hoạch");
        String quoted =
                "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                        + "<p>K=E1=BA=BF ho=\n=E1=BA=A1ch</p>";
        assertThat(texts(read(quoted))).containsExactly("Kế hoạch");
    }

    @Test
    void believesBytesMoreThanWhatThePageSays() {
        String page = "<meta charset=windows-1252><p>Kế hoạch</p>";
        assertThat(texts(read(page))).containsExactly("Kế hoạch");
        String wide = "<meta charset=utf-8><p>Kế hoạch</p>";
        assertThat(texts(HtmlReader.read(("\uFEFF" + wide).getBytes(StandardCharsets.UTF_16LE), "a.doc")))
                .containsExactly("Kế hoạch");
        String tcvn3 = "<p>KÕ ho¹ch</p>";
        assertThat(texts(HtmlReader.read(tcvn3.getBytes(Charset.forName("windows-1252")), "a.doc")))
                .containsExactly("KÕ ho¹ch");
    }

    @Test
    void aPageWithoutWordsIsNamed() {
        ProblemException problem =
                catchThrowableOfType(ProblemException.class, () -> read("<html><body><p>&nbsp;</p></body></html>"));
        assertThat(problem.findings().get(0).message().key()).isEqualTo("read.html.empty");
    }

    @Test
    void aLabelGoesWithTheWordsOfItsItemWhateverTheyStandIn() {
        String page = "<html><body><ol><ol type='I'><li><h1>MỤC ĐÍCH</h1><ol><li><p>Một</p></li><li><div><p>Hai</p></div></li>"
                + "<li><p></p></li></ol></li></ol></ol><p>Sau</p></body></html>";

        assertThat(HtmlReader.read(page.getBytes(StandardCharsets.UTF_8), "trang.html").lines())
                .extracting(line -> line.text())
                .containsExactly("I. MỤC ĐÍCH", "1. Một", "2. Hai", "Sau");
    }
}
