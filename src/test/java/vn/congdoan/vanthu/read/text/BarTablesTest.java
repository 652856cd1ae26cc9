package vn.congdoan.vanthu.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.source.SourceLine;

class BarTablesTest {
    private static List<String> read(String text) {
        return PlainTextReader.read(text.getBytes(StandardCharsets.UTF_8), "a.txt").lines().stream()
                .map(BarTablesTest::told)
                .toList();
    }

    private static String told(SourceLine line) {
        var cell = line.place().cell();
        return line.number() + (cell == null ? "" : " " + cell.table() + "/" + cell.row() + "/" + cell.column()) + " "
                + line.text();
    }

    @Test
    void rowsBetweenBarsAreATable() {
        assertThat(read("Số liệu:\n| STT | Đơn vị |\n|-----|:---:|\n| 1 | Trường A \\| B |\n| 2 |  |\nHết."))
                .containsExactly(
                        "1 Số liệu:",
                        "2 0/0/0 STT",
                        "2 0/0/1 Đơn vị",
                        "4 0/1/0 1",
                        "4 0/1/1 Trường A | B",
                        "5 0/2/0 2",
                        "6 Hết.");
    }

    @Test
    void anotherWidthOrAnEmptyLineBeginsAnotherTable() {
        assertThat(read("| a | b |\n| c | d |\n| e | f | g |\n| h | i | k |\n\n| l | m | n |\n| o | p | q |"))
                .contains("1 0/0/0 a", "3 1/0/0 e", "6 2/0/0 l");
    }

    @Test
    void aLoneLineBetweenBarsIsWords() {
        assertThat(read("| Nơi nhận: |\nVăn bản\n| a | b |"))
                .containsExactly("1 | Nơi nhận: |", "2 Văn bản", "3 | a | b |");
    }
}
