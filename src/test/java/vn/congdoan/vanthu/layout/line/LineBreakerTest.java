package vn.congdoan.vanthu.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.format.Alignment;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontLibrary;

class LineBreakerTest {
    private static final FontFamily FAMILY = FontLibrary.load(List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "số 06/KH-LĐLĐ > số 06/KH-|LĐLĐ",
                "giai đoạn 2023-2028 > giai đoạn 2023-|2028",
                "văn bản số 30/2020 > văn bản số|30/2020",
                "đồng chí Lê\u00A0Văn\u00A0A > đồng chí|Lê\u00A0Văn\u00A0A",
                "các đơn vị (cơ\u2011sở) > các đơn vị|(cơ\u2011sở)",
                "tin-tuc?id=1234567 > tin-tuc?|id=1234567",
                "Nghị quyết số 02-NQ/TW > Nghị quyết số|02-NQ/TW",
                "khẩu hiệu “Đoànkết” > khẩu hiệu|“Đoànkết”",
                "toàn tỉnh ; các huyện > toàn|tỉnh ; các|huyện",
            })
    void breaksAtSpacesAndDashesAndNeverAtSlashes(String words, String expected) {
        String text = words.strip();
        // Wide enough for all but the last letter: the break falls at the last place there is.
        double almost = width(text) - 3;
        double measure = text.contains(" ; ") ? width("toàn tỉnh ") : almost;
        assertThat(String.join("|", broken(text, measure))).isEqualTo(expected.strip());
    }

    @Test
    void anAddressThatIsWiderThanTheLineIsBrokenAtItsSlashes() {
        String address = "https://congdoan.vn/tintuc/sukien";
        assertThat(broken(address, width(address) - 3)).containsExactly("https://congdoan.vn/tintuc/", "sukien");
    }

    @Test
    void aWordThatOverflowsRightAfterItsSlashIsBrokenAtItsDash() {
        assertThat(broken("số 17-CTr/TU", width("số 17-CTr/") + 1)).containsExactly("số 17-", "CTr/TU");
        assertThat(broken("số 17-CTr/TU", width("số 17-CTr/T") + 1)).containsExactly("số", "17-CTr/TU");
    }

    @Test
    void spacesAtTheEndOfALineTakeNoRoom() {
        double measure = width("công đoàn") + 0.5;
        assertThat(broken("công đoàn    cơ sở", measure)).containsExactly("công đoàn", "cơ sở");
    }

    @Test
    void aWordWiderThanTheLineIsCutIntoFullLines() {
        List<String> lines = broken("m".repeat(100), width("mmmmmmmmmm") + 0.5);
        assertThat(lines).hasSize(10).containsOnly("mmmmmmmmmm");
    }

    @Test
    void anEmptyParagraphIsOneEmptyLine() {
        assertThat(broken("", 100)).containsExactly("");
    }

    @Test
    void hardBreaksEndLinesThatAreNotStretched() {
        List<Line> lines = LineBreaker.lines(text("một hai\nba bốn", false), 500, 500);
        assertThat(lines).hasSize(2).allMatch(Line::last);
    }

    @Test
    void anItalicLineKeepsRoomForItsSlope() {
        String words = "Căn cứ Luật Công đoàn";
        double exact = text(words, true).width(0, words.length());
        assertThat(LineBreaker.lines(text(words, true), exact + 0.5, 500)).hasSize(2);
        assertThat(LineBreaker.lines(text(words, true), exact + 1.5, 500)).hasSize(1);
    }

    @Test
    void theFirstLineHasAMeasureOfItsOwn() {
        String words = "một hai ba bốn năm sáu";
        List<Line> lines = LineBreaker.lines(text(words, false), width("một hai") + 1, 500);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).end()).isEqualTo("một hai".length());
    }

    @Test
    void balancedLinesAreOfLikeLengthAndBreakRatherAfterACommaThanBeforeAFigure() {
        String words = "Nâng cao chất lượng công tác tuyên truyền, vận động cán bộ, nhà giáo và người lao động,"
                + " giai đoạn 2023-2028";
        double measure = BalancedMeasure.of(text(words, false), 467.75);
        assertThat(broken(words, measure))
                .containsExactly(
                        "Nâng cao chất lượng công tác tuyên truyền, vận động cán bộ,",
                        "nhà giáo và người lao động, giai đoạn 2023-2028");
    }

    @Test
    void balancingNeverNeedsMoreLinesThanTheFullWidth() {
        String words = "một hai ba bốn năm sáu bảy tám chín mười ".repeat(6);
        for (int length = 10; length < words.length(); length += 7) {
            ParagraphText text = text(words.substring(0, length).strip(), false);
            double measure = BalancedMeasure.of(text, 300);
            assertThat(LineBreaker.lines(text, measure, measure)).hasSameSizeAs(LineBreaker.lines(text, 300, 300));
        }
    }

    private static double width(String words) {
        return text(words, false).width(0, words.length());
    }

    private static List<String> broken(String words, double measure) {
        return LineBreaker.lines(text(words, false), measure, measure).stream()
                .map(line -> words.substring(line.start(), line.end()))
                .toList();
    }

    private static ParagraphText text(String words, boolean italic) {
        TextStyle style = new TextStyle(14, false, italic, false, Alignment.LEFT, 0, 0, 0, 0, false);
        SourceRef source = SourceRef.of(SourceRef.Area.BODY);
        Text text = new Text(StyleName.BODY, "", StyleName.BODY, null, 0, InlineText.of(words), source);
        return ParagraphText.of(text, style, style, FAMILY);
    }
}
