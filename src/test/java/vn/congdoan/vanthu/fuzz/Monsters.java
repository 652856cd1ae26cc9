package vn.congdoan.vanthu.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files of a size and monotony that makes whatever grows faster than the text stand out. */
final class Monsters {
    private static final String HEAD = "LIÊN ĐOÀN LAO ĐỘNG\nTỈNH THANH SƠN\nSố: 12/KH-LĐLĐ\n"
            + "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nThanh Sơn, ngày 05 tháng 3 năm 2026\n"
            + "KẾ HOẠCH\nTổ chức hội thi năm 2026\n";
    private static final String FOOT = "Nơi nhận:\n- Các đơn vị;\n- Lưu: VT.\nTM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\nLò Văn Hặc\n";

    private final int size;

    /** @param size how long the longest line is, in characters */
    Monsters(int size) {
        this.size = size;
    }

    List<FuzzInput> all() throws IOException {
        List<FuzzInput> all = new ArrayList<>();
        for (Map.Entry<String, String> text : texts().entrySet()) {
            String name = text.getKey();
            all.add(text("bare-" + name, text.getValue()));
            all.add(text("body-" + name, HEAD + text.getValue() + "\n" + FOOT));
            all.add(new FuzzInput("body-" + name + ".docx", Zips.docxOfLines(HEAD + text.getValue() + "\n" + FOOT)));
            all.add(new FuzzInput(
                    "body-" + name + ".html",
                    ("<html><meta charset=utf-8><body><p>"
                                    + Zips.escaped(HEAD + text.getValue() + "\n" + FOOT).replace("\n", "</p><p>"))
                            .getBytes(StandardCharsets.UTF_8)));
        }
        for (Map.Entry<String, String> line : lines().entrySet()) {
            for (Map.Entry<String, String> frame : frames(line.getValue()).entrySet()) {
                all.add(text(frame.getKey() + "-" + line.getKey(), frame.getValue()));
            }
        }
        nested(all);
        return all;
    }

    private static FuzzInput text(String name, String text) {
        return new FuzzInput(name + ".txt", text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a line may be filled with. */
    private Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String unit : List.of("(", ")", "\"", "“", "”", ";", ".", ",", ":", "-", "–", "/", "1", "9", "A", "Đ", "a", " a", "1.", "1/", "a)", "a, ",
                "\u0301", "a\u0301\u0323", "…", "\u00a0", "\u200b", "_", "|", "%", "5%", "I", "x-", "A.", "( ", "*", "\\", "{", "&", "\ud83d\ude00",
                "\u202e", "12/KH-LĐLĐ ", "Căn cứ ", "ngày ", "ngày 1 ", "ngày 12/3/2024 ", "trước ngày 30 tháng ", "tháng 3 ", "và ", "của ",
                "Nghị quyết số ", "Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị ", "LĐLĐ ", "Liên đoàn Lao động tỉnh ", "TM. ",
                "trên 95% ", "ít nhất ", "Ban Ban ", "V/v ", "Số: ", "(sau đây gọi là ", "Điều 5 ", "khoản 1 ", "điểm a khoản 2 Điều 3 ")) {
            lines.put("line" + lines.size(), unit.repeat(Math.max(1, size / unit.length())));
        }
        return lines;
    }

    private static Map<String, String> frames(String line) {
        Map<String, String> frames = new LinkedHashMap<>();
        frames.put("only", line + "\n");
        frames.put("body", HEAD + line + "\n" + FOOT);
        frames.put("subject", HEAD.replace("Tổ chức hội thi năm 2026", line) + "Nội dung.\n" + FOOT);
        frames.put("number", HEAD.replace("12/KH-LĐLĐ", line) + "Nội dung.\n" + FOOT);
        frames.put("organisation", HEAD.replace("TỈNH THANH SƠN", line) + "Nội dung.\n" + FOOT);
        frames.put("place", HEAD.replace("Thanh Sơn, ngày 05 tháng 3 năm 2026", line) + "Nội dung.\n" + FOOT);
        frames.put("addressee", HEAD.replace("KẾ HOẠCH\n", "Kính gửi: " + line + "\n") + "Nội dung.\n" + FOOT);
        frames.put("basis", HEAD + "Căn cứ " + line + ";\nNội dung.\n" + FOOT);
        frames.put("recipient", HEAD + "Nội dung.\n" + FOOT.replace("Các đơn vị", line));
        frames.put("signer", HEAD + "Nội dung.\n" + FOOT.replace("Lò Văn Hặc", line));
        return frames;
    }

    /** Many lines of a kind. */
    private Map<String, String> texts() {
        int many = size / 4;
        int some = size / 20;
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : List.of("a", "Nội dung của dòng này.", "- Một việc;", "1. Mục", "I. MỤC ĐÍCH", "a) Điểm", "Điều 1. Tên", "Chương I", "",
                "Nơi nhận:", "KẾ HOẠCH", "Kính gửi: Các đơn vị", "Số: 12/KH-LĐLĐ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TM. BAN THƯỜNG VỤ",
                "Căn cứ Luật Công đoàn;", "PHỤ LỤC", "| a | b |", "a\tb\tc", "Lưu: VT.", "-----", "1", "(", "Thanh Sơn, ngày 05 tháng 3 năm 2026",
                "Thực hiện Kế hoạch số 12/KH-LĐLĐ ngày 05/3/2026 của Liên đoàn Lao động tỉnh Thanh Sơn, báo cáo trước ngày 15/4/2026.",
                "Phấn đấu trên 95% đoàn viên tham gia, ít nhất 10 buổi.", "(Kèm theo Kế hoạch số 12/KH-LĐLĐ)", "QUYẾT ĐỊNH:", "Lò Văn Hặc")) {
            texts.put("lines" + texts.size(), (line + "\n").repeat(line.length() < 30 ? many : some));
        }
        StringBuilder numbered = new StringBuilder();
        StringBuilder cited = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (int i = 1; i <= some; i++) {
            numbered.append(i).append(". Việc thứ ").append(i).append('\n');
            cited.append("Kế hoạch số ").append(i).append("/KH-LĐLĐ ngày 05/3/2026; ");
            words.append("từ").append(Integer.toString(i, 36)).append(" TỪ").append(Integer.toString(i, 36).toUpperCase()).append(" (VT").append(i).append(") ");
        }
        texts.put("numbered", numbered.toString());
        texts.put("cited", cited.toString());
        texts.put("words", words.toString());
        texts.put("levels", String.join("", java.util.Collections.nCopies(size / 60, "I. Một\n1. Hai\na) Ba\n- Bốn\n+ Năm\n")));
        texts.put("whole", (HEAD + "Nội dung.\n" + FOOT).repeat(size / 600));
        texts.put("decimal", "1." + "1.".repeat(size / 4) + " Mục");
        return texts;
    }

    /** What stands in something that stands in something. */
    private void nested(List<FuzzInput> all) throws IOException {
        int deep = size / 40;
        String cell = "<w:tbl><w:tr><w:tc>";
        String end = "</w:tc></w:tr></w:tbl>";
        String paragraph = "<w:p><w:r><w:t>Nội dung</w:t></w:r></w:p>";
        all.add(new FuzzInput("tables.docx", Zips.docx(cell.repeat(deep) + paragraph + end.repeat(deep))));
        all.add(new FuzzInput("open-tables.docx", Zips.docx(cell.repeat(deep) + paragraph)));
        String box = "<w:p><w:r><wps:txbx><w:txbxContent>";
        String boxEnd = "</w:txbxContent></wps:txbx></w:r></w:p>";
        all.add(new FuzzInput("boxes-deep.docx", Zips.docx(box.repeat(deep) + paragraph + boxEnd.repeat(deep))));
        all.add(new FuzzInput("boxes.docx", Zips.docx((box + paragraph + boxEnd).repeat(deep))));
        all.add(new FuzzInput("controls.docx", Zips.docx("<w:sdt><w:sdtContent>".repeat(deep) + paragraph + "</w:sdtContent></w:sdt>".repeat(deep))));
        String row = "<w:tr>" + ("<w:tc>" + paragraph + "</w:tc>").repeat(60) + "</w:tr>";
        all.add(new FuzzInput("rows.docx", Zips.docx("<w:tbl>" + row.repeat(deep / 2) + "</w:tbl>")));
        all.add(new FuzzInput("wide.docx", Zips.docx("<w:tbl><w:tr>" + ("<w:tc>" + paragraph + "</w:tc>").repeat(deep) + "</w:tr></w:tbl>")));
        all.add(new FuzzInput("spans.docx", Zips.docx("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2000000000'/></w:tcPr>" + paragraph + "</w:tc></w:tr></w:tbl>")));
        all.add(new FuzzInput("runs.docx", Zips.docx("<w:p>" + "<w:r><w:t>a</w:t></w:r>".repeat(size) + "</w:p>")));
        for (String tag : List.of("div", "table><tr><td", "ul><li", "b", "blockquote", "span", "font")) {
            all.add(html(tag.replaceAll("\\W", "") + "-deep", ("<" + tag + ">").repeat(deep) + "Nội dung"));
        }
        all.add(html("cells", "<table>" + ("<tr>" + "<td>Nội dung".repeat(60)).repeat(deep / 2)));
        all.add(html("spans", "<table>" + "<tr><td colspan=100000 rowspan=100000>Nội dung".repeat(20)));
        all.add(html("attributes", "<p " + "a=b ".repeat(size / 4) + ">Nội dung"));
        all.add(rtf("groups", "{\\b ".repeat(deep) + "Noi dung"));
        all.add(rtf("closed", "}".repeat(deep) + "Noi dung"));
        all.add(rtf("cells", ("\\trowd\\cellx100\\cellx200\\intbl Noi\\cell dung\\cell\\row ").repeat(deep)));
        all.add(rtf("many-cells", "\\trowd" + "\\cellx1 ".repeat(deep) + "\\intbl Noi dung\\cell".repeat(deep) + "\\row "));
        all.add(rtf("nested", "\\itap9999 Noi\\nestcell\\nestrow".repeat(deep) + "\\pard dung"));
        all.add(rtf("unicode", "\\u7889?".repeat(size / 4)));
        all.add(rtf("number", "\\b" + "9".repeat(size / 4) + " Noi dung \\uc99999999 a"));
        all.add(rtf("binary", "\\bin2147483647 Noi dung"));
    }

    private static FuzzInput html(String name, String body) {
        return new FuzzInput(name + ".html", ("<html><meta charset=utf-8><body>" + body).getBytes(StandardCharsets.UTF_8));
    }

    private static FuzzInput rtf(String name, String body) {
        return new FuzzInput(name + ".rtf", ("{\\rtf1\\ansi " + body + "}").getBytes(StandardCharsets.US_ASCII));
    }
}
