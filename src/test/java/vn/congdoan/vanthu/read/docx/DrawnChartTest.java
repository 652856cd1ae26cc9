package vn.congdoan.vanthu.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.read.part.Xml;

class DrawnChartTest {
    private static final String NAMED = "<c:cat><c:strRef><c:strCache><c:pt idx='0'><c:v>Mầm non</c:v></c:pt>"
            + "<c:pt idx='1'><c:v>Tiểu học</c:v></c:pt></c:strCache></c:strRef></c:cat>";

    @Test
    void aFractionThatIsShownAsAPercentageIsOne() throws Exception {
        DrawnChart chart = chart("barChart", "<c:barDir val='col'/>", NAMED, "0%", "0.97299999999999998", "1");
        assertThat(chart.mark()).isEqualTo("[Biểu đồ cột]");
        assertThat(chart.rows(""))
                .containsExactly(List.of("", "Tỷ lệ"), List.of("Mầm non", "97,3%"), List.of("Tiểu học", "100%"));
    }

    @Test
    void aSignThatIsOnlyWrittenBehindChangesNoFigure() throws Exception {
        DrawnChart chart = chart("bar3DChart", "", NAMED, "#,##0.0\"%\"", "97.3", "1234.5");
        assertThat(chart.rows("Khối | Tỷ lệ").get(0)).containsExactly("Khối", "Tỷ lệ");
        assertThat(chart.rows("").get(2)).containsExactly("Tiểu học", "1.234,5%");
    }

    @Test
    void aPlaceWithoutAFigureHasNone() throws Exception {
        assertThat(chart("lineChart", "", NAMED, "General", "5").rows("").get(2))
                .containsExactly("Tiểu học", "-");
    }

    @Test
    void aFigureThatNobodyCouldPrintStaysAsItIsKept() throws Exception {
        assertThat(chart("barChart", "", NAMED, "0%", "1E999999999", "1E-999999999")
                        .rows(""))
                .extracting(row -> row.get(1))
                .containsExactly("Tỷ lệ", "1E999999999", "1E-999999999");
    }

    @Test
    void whatHasNoNamedPlacesIsNoTable() throws Exception {
        String days = NAMED.replace("<c:strCache>", "<c:numCache><c:formatCode>dd/mm/yyyy</c:formatCode>")
                .replace("</c:strCache>", "</c:numCache>");
        assertThat(chart("scatterChart", "", "", "General", "5").isTable()).isFalse();
        assertThat(chart("lineChart", "", days, "General", "5").isTable()).isFalse();
        assertThat(chart("lineChart", "", NAMED, "General").isTable()).isFalse();
    }

    private static DrawnChart chart(String kind, String direction, String places, String format, String... figures)
            throws Exception {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < figures.length; i++) {
            points.append("<c:pt idx='" + i + "'><c:v>" + figures[i] + "</c:v></c:pt>");
        }
        String xml = "<c:chartSpace xmlns:c='x'><c:chart><c:plotArea><c:" + kind + ">" + direction
                + "<c:ser><c:tx><c:strRef><c:strCache><c:pt idx='0'><c:v>Tỷ lệ</c:v></c:pt></c:strCache></c:strRef></c:tx>"
                + places + "<c:val><c:numRef><c:f>Sheet1!$B$2</c:f><c:numCache><c:formatCode>"
                + format.replace("\"", "&quot;") + "</c:formatCode>" + points
                + "</c:numCache></c:numRef></c:val></c:ser></c:"
                + kind + "></c:plotArea></c:chart></c:chartSpace>";
        return DrawnChart.read(Xml.reader(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }
}
