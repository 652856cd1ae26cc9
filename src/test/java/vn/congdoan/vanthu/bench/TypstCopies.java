package vn.congdoan.vanthu.bench;

import java.util.ArrayList;
import java.util.List;

/** The same plan for typst, with a head, headings, justified text, the table and the foot. */
final class TypstCopies {
    private TypstCopies() {}

    /** @param head the definitions of {@code head.typ} */
    static String source(String head, String notation) {
        StringBuilder source = new StringBuilder(head);
        source.append("#head([LIÊN ĐOÀN LAO ĐỘNG], [CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM], [Số: 06/KH-LĐLĐ],")
                .append(" [Trường Sơn, ngày 02 tháng 4 năm 2026])\n")
                .append("#title([KẾ HOẠCH], [Tuyên truyền, tổ chức các hoạt động trong Tháng Công nhân])\n");
        List<String> rows = new ArrayList<>();
        for (String line : notation.split("\n")) {
            if (line.startsWith("|")) {
                rows.add(line);
                continue;
            }
            table(rows, source);
            if (!line.isBlank()) {
                source.append(line.matches("[IVX]+\\. .*") ? "#section(" : "#item(")
                        .append(quoted(line))
                        .append(")\n");
            }
        }
        return source.append("#foot([Nơi nhận: - Như trên; - Lưu: VT.], [TM. BAN THƯỜNG VỤ \\ PHÓ CHỦ TỊCH])\n")
                .toString();
    }

    private static void table(List<String> rows, StringBuilder source) {
        if (rows.isEmpty()) {
            return;
        }
        source.append("#table(columns: (auto, 1fr, auto),");
        for (String row : rows) {
            for (String cell : row.substring(1, row.length() - 1).split("\\|")) {
                source.append(quoted(cell.strip())).append(',');
            }
        }
        source.append(")\n");
        rows.clear();
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
