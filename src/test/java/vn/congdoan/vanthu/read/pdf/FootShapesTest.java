package vn.congdoan.vanthu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceLine;

/** Feet of many shapes: whatever lines share a baseline, recipients and signature come out whole, one after the other. */
class FootShapesTest {
    private static final String[] ITEMS = {
        "- Như trên;",
        "- Các ban;",
        "- Ban Thường vụ LĐLĐ tỉnh (báo cáo);",
        "- Các công đoàn cơ sở trực thuộc;",
        "- Thường trực Tỉnh ủy, Ủy ban nhân dân",
        "- Trang thông tin điện tử;"
    };
    private static final String[][] SIGNERS = {
        {"TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"}, {"TM. BAN CHẤP HÀNH", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"}, {"GIÁM ĐỐC"}
    };
    private static final double[] SHIFTS = {0, 2, 7, -2};

    @Test
    void columnsComeOutWhole() {
        Random random = new Random(11);
        for (int round = 0; round < 40; round++) {
            List<String> left = new ArrayList<>(List.of("Nơi nhận:"));
            List<String> right = new ArrayList<>();
            Sheets sheets = new Sheets();
            sheets.justified(
                    100, 14, "Trên đây là Kế hoạch, đề nghị các đơn vị trực thuộc khẩn trương triển khai thực");
            sheets.text(Sheets.LEFT, 118, 14, "hiện./.");
            double top = 134 + random.nextInt(14);
            double y = top + SHIFTS[random.nextInt(SHIFTS.length)];
            sheets.text(Sheets.LEFT, y, 12, "Nơi nhận:");
            for (int i = random.nextInt(ITEMS.length); i < ITEMS.length; i++) {
                left.add(ITEMS[i]);
            }
            left.add("- Lưu: VT.");
            for (String item : left.subList(1, left.size())) {
                y += 13;
                sheets.text(Sheets.LEFT, y, 11, item);
            }
            double at = top;
            for (String words : SIGNERS[random.nextInt(SIGNERS.length)]) {
                sheets.centred(430, at, 14, words);
                right.add(words);
                at += 17;
            }
            sheets.centred(430, at + 40 + random.nextInt(50), 14, "Hà Văn Sáng");
            right.add("Hà Văn Sáng");
            SourceDocument read = PdfReaderTest.read(sheets);
            assertThat(column(read, 0)).as("round " + round).isEqualTo(left);
            assertThat(column(read, 1)).as("round " + round).isEqualTo(right);
        }
    }

    private static List<String> column(SourceDocument read, int column) {
        return read.lines().stream()
                .filter(line ->
                        line.place().cell() != null && line.place().cell().column() == column)
                .map(SourceLine::text)
                .toList();
    }
}
