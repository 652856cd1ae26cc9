package vn.congdoan.vanthu.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.ChartKind;
import vn.congdoan.vanthu.domain.document.InlineText;

class ChartSetterTest {
    private static final double KEY = 7;

    @Test
    void barsAreAsLongAsTheirFigures() {
        List<Placed.Box> bars = bars(set(ChartKind.BARS, "Khối|Buổi", "A|1.000", "B|250", "C|", "D|97,5 %"));
        assertThat(bars).hasSize(4);
        double unit = bars.get(0).width() / 1000;
        assertThat(bars.get(1).width()).isCloseTo(250 * unit, within(0.01));
        assertThat(bars.get(2).width()).isZero();
        assertThat(bars.get(3).width()).isCloseTo(97.5 * unit, within(0.01));
    }

    @Test
    void aFigureBelowNoughtGoesTheOtherWay() {
        List<Placed.Box> columns = bars(set(ChartKind.COLUMNS, "Cụm|Tăng", "1|30", "2|-10"));
        double zero = columns.get(0).y() + columns.get(0).height();
        assertThat(columns.get(1).y()).isCloseTo(zero, within(0.01));
        assertThat(columns.get(1).height()).isCloseTo(columns.get(0).height() / 3, within(0.01));
    }

    @Test
    void linesTieTheFiguresThatAreThere() {
        SetPage page = set(ChartKind.LINES, "Năm|Người", "2022|4", "2023|8", "2024|", "2025|6");
        long slanting = page.content().stream()
                .filter(Placed.Rule.class::isInstance)
                .map(Placed.Rule.class::cast)
                .filter(rule -> rule.x1() != rule.x2() && rule.y1() != rule.y2())
                .count();
        assertThat(slanting).isEqualTo(1);
    }

    @Test
    void columnsWhoseNamesWouldMeetBecomeBars() {
        String[] rows = new String[13];
        rows[0] = "Đơn vị|Buổi";
        for (int i = 1; i < rows.length; i++) {
            rows[i] = "Công đoàn cơ sở Trường Trung học phổ thông số " + i + "|" + i * 10;
        }
        List<Placed.Box> bars = bars(set(ChartKind.COLUMNS, rows));
        assertThat(bars.get(0).x()).isEqualTo(bars.get(11).x());
        assertThat(bars.get(11).width()).isCloseTo(12 * bars.get(0).width(), within(0.01));
    }

    @Test
    void whatHasNoRoomStaysATable() {
        String[] tooMany = new String[80];
        Arrays.setAll(tooMany, i -> i == 0 ? "Đơn vị|Buổi" : "Đơn vị " + i + "|" + i);
        assertThat(bars(set(ChartKind.BARS, tooMany))).isEmpty();
        assertThat(bars(set(ChartKind.BARS, "Chỉ có tên", "A", "B"))).isEmpty();
        assertThat(bars(set(ChartKind.LINES, "Năm|Buổi"))).isEmpty();
    }

    @Test
    void wordsInThePlaceOfFiguresStayATable() {
        assertThat(bars(set(ChartKind.COLUMNS, "Đơn vị|Ý kiến", "A|Tốt", "B|Khá")))
                .isEmpty();
        assertThat(bars(set(ChartKind.BARS, "Đơn vị|Buổi", "A|5", "B|chưa báo cáo")))
                .isEmpty();
        assertThat(bars(set(ChartKind.BARS, "Đơn vị|Buổi", "A|5", "B|-"))).hasSize(2);
    }

    private static SetPage set(ChartKind kind, String... rows) {
        Documents report = Documents.plan();
        List<List<InlineText>> cells = Arrays.stream(rows)
                .map(row ->
                        Arrays.stream(row.split("\\|", -1)).map(InlineText::of).toList())
                .toList();
        report.blocks.add(new Block.Table(cells, false, kind));
        return report.set().pages().get(0);
    }

    /** Without the squares of the legend. */
    private static List<Placed.Box> bars(SetPage page) {
        return page.content().stream()
                .filter(Placed.Box.class::isInstance)
                .map(Placed.Box.class::cast)
                .filter(box -> box.width() != KEY || box.height() != KEY)
                .filter(box -> box.width() != 4 || box.height() != 4)
                .toList();
    }
}
