package vn.congdoan.vanthu.corpus.returned;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A table that a unit typed itself, a line of cells parted by "|" for each row. */
final class TypedSheet {
    private final List<String> lines = new ArrayList<>();
    private final List<Consumer<Workbook>> later = new ArrayList<>();
    private String name = "Sheet1";

    private TypedSheet(List<String> lines) {
        this.lines.addAll(lines);
    }

    static TypedSheet of(String... lines) {
        return new TypedSheet(List.of(lines));
    }

    /** Head, heading and a row for each figure of the unit; labels only, no code. */
    static TypedSheet usual(int number) {
        return usual(number, WildOffice.name(number));
    }

    static TypedSheet usual(int number, String unit) {
        return of(
                "CÔNG ĐOÀN GIÁO DỤC TỈNH NINH BÌNH|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                unit.toUpperCase(java.util.Locale.ROOT) + "|||Độc lập - Tự do - Hạnh phúc",
                "",
                "|BÁO CÁO CÔNG TÁC TUYÊN TRUYỀN QUÝ I/2026",
                "",
                "TT|Chỉ tiêu|Đơn vị tính|Số liệu|Ghi chú",
                "I|ĐOÀN VIÊN, LAO ĐỘNG|||",
                "1|Tổng số đoàn viên|người|" + (100 + number) + "|",
                "|Trong đó: nữ|người|" + (40 + number) + "|",
                "2|Tổng số lao động|người|" + (200 + number) + "|",
                "|Trong đó: nữ|người|" + (80 + number) + "|",
                "3|Tiền lương bình quân|triệu đồng/tháng|8.5|",
                "II|TUYÊN TRUYỀN|||",
                "4|Số buổi tuyên truyền|buổi|" + (10 + number) + "|",
                "5|Tỷ lệ đoàn viên học tập nghị quyết|%|97.5|",
                "6|Ngày tổ chức hội nghị tổng kết|||",
                "7|Hình thức tuyên truyền chủ yếu||Trực tiếp|",
                "8|Kinh phí hỗ trợ đoàn viên khó khăn|đồng|" + (1_500_000 + number * 1000) + "|",
                "III|NHẬN XÉT|||",
                "9|Khó khăn, kiến nghị||Thiếu kinh phí hoạt động|");
    }

    TypedSheet named(String sheet) {
        name = sheet;
        return this;
    }

    /** In every line. */
    TypedSheet replace(String words, String by) {
        boolean there = lines.stream().anyMatch(line -> line.contains(words));
        if (!there) {
            throw new AssertionError(words);
        }
        lines.replaceAll(line -> line.replace(words, by));
        return this;
    }

    TypedSheet after(String beginning, String... added) {
        lines.addAll(at(beginning) + 1, List.of(added));
        return this;
    }

    TypedSheet before(String beginning, String... added) {
        lines.addAll(at(beginning), List.of(added));
        return this;
    }

    TypedSheet line(String beginning, String by) {
        lines.set(at(beginning), by);
        return this;
    }

    TypedSheet without(String beginning) {
        lines.remove(at(beginning));
        return this;
    }

    TypedSheet below(String... added) {
        lines.addAll(List.of(added));
        return this;
    }

    TypedSheet top(int rows) {
        lines.subList(0, rows).clear();
        return this;
    }

    /** Every line of the table and its heading. */
    TypedSheet table(java.util.function.UnaryOperator<String> change) {
        for (int i = at("TT|"); i < lines.size(); i++) {
            lines.set(i, change.apply(lines.get(i)));
        }
        return this;
    }

    TypedSheet all(java.util.function.UnaryOperator<String> change) {
        lines.replaceAll(change);
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    TypedSheet then(Consumer<Workbook> change) {
        later.add(change);
        return this;
    }

    TypedSheet merge(String area) {
        return then(book -> book.getSheet(name).addMergedRegion(CellRangeAddress.valueOf(area)));
    }

    TypedSheet font(String font) {
        return then(book -> {
            Font one = book.createFont();
            one.setFontName(font);
            var style = book.createCellStyle();
            style.setFont(one);
            book.getSheet(name).forEach(row -> row.forEach(cell -> cell.setCellStyle(style)));
        });
    }

    private int at(String beginning) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new AssertionError(beginning);
    }

    byte[] xlsx(TypedSheet... more) {
        if (later.isEmpty()) {
            Map<String, List<String>> sheets = new LinkedHashMap<>(Map.of(name, lines));
            for (TypedSheet one : more) {
                sheets.put(one.name, one.lines);
            }
            return PlainXlsx.of(sheets);
        }
        return bytes(new XSSFWorkbook(), more);
    }

    byte[] xls(TypedSheet... more) {
        return bytes(new HSSFWorkbook(), more);
    }

    private byte[] bytes(Workbook book, TypedSheet... more) {
        addTo(book);
        for (TypedSheet one : more) {
            one.addTo(book);
        }
        later.forEach(change -> change.accept(book));
        for (TypedSheet one : more) {
            one.later.forEach(change -> change.accept(book));
        }
        return OurForm.bytes(book);
    }

    private void addTo(Workbook book) {
        Sheet sheet = book.createSheet(name);
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(i);
            String[] cells = lines.get(i).split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    OurForm.put(row.createCell(column), cells[column]);
                }
            }
        }
    }

    byte[] text(String separator, Charset charset) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) {
                String plain = cell.startsWith("'") ? cell.substring(1) : cell;
                boolean quoted = plain.contains(separator) || plain.contains("\n") || plain.contains("\"");
                cells.add(quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain);
            }
            text.append(String.join(separator, cells)).append("\r\n");
        }
        return text.toString().getBytes(charset);
    }

    /** As a web page, its tags closed or not. */
    String page(boolean closed) {
        StringBuilder page = new StringBuilder("<html><body><table border=1>");
        for (String line : lines) {
            page.append("<tr>");
            for (String cell : line.split("\\|", -1)) {
                page.append("<td>").append(cell.startsWith("'") ? cell.substring(1) : cell);
                page.append(closed ? "</td>" : "");
            }
            page.append(closed ? "</tr>\n" : "\n");
        }
        return page.append("</table></body></html>").toString();
    }
}
