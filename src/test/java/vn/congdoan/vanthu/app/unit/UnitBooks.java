package vn.congdoan.vanthu.app.unit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as offices keep their lists of units. */
public final class UnitBooks {
    private static final String[] PLACES = {
        "Gia Lập",
        "Yên Từ",
        "Ninh Sơn",
        "Khánh Phú",
        "Trường Yên",
        "Hoa Lư",
        "Đồng Phong",
        "Lai Thành",
        "Kim Mỹ",
        "Phát Diệm",
        "Yên Mô",
        "Nho Quan",
        "Quỳnh Lưu",
        "Xích Thổ",
        "Gia Thủy",
        "Đức Long",
        "Sơn Lai",
        "Văn Phú",
        "Cúc Phương",
        "Thạch Bình",
        "Phú Sơn",
        "Lạng Phong",
        "Thanh Lạc",
        "Hòa Bình",
        "Định Hóa",
        "Kim Chính",
        "Cồn Thoi",
        "Kim Đông",
        "Hùng Tiến",
        "Như Hòa"
    };
    private static final String[][] KINDS = {
        {"Trường Mầm non", "Khối Mầm non"},
        {"Trường Tiểu học", "Khối Tiểu học"},
        {"Trường THCS", "Khối THCS"},
        {"Trường THPT", "Khối THPT"},
        {"Trung tâm GDNN-GDTX", "Khối Trung tâm"}
    };
    private static final String[] ENDINGS = {"", " A", " B", " số 1"};

    private UnitBooks() {}

    /**
     * @param rows cells: words, whole numbers or days; null for an empty one
     * @param merges "B2:B4"
     */
    public static Path write(Path file, List<List<Object>> rows, String... merges) throws IOException {
        try (Workbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            Sheet sheet = book.createSheet("Sheet1");
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    fill(row.createCell(j), rows.get(i).get(j), day);
                }
            }
            for (String merge : merges) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(merge));
            }
            book.write(out);
        }
        return file;
    }

    private static void fill(Cell cell, Object value, CellStyle day) {
        if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }

    /** A cell of a row each; "" as an empty one. */
    public static List<Object> row(Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }

    /** Six hundred units in five groups, one of them divided again; titles above, the columns in an order of its own. */
    public static List<List<Object>> sixHundred() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row("CÔNG ĐOÀN GIÁO DỤC TỈNH"));
        rows.add(row("DANH SÁCH CÔNG ĐOÀN CƠ SỞ"));
        rows.add(row());
        rows.add(row(
                "STT",
                "Tên CĐCS",
                "Mã đơn vị",
                "Khối/Cụm",
                "Số đoàn viên",
                "SĐT",
                "Email",
                "Địa chỉ",
                "Ngày thành lập",
                "Ngày giải thể"));
        int n = 0;
        for (String ending : ENDINGS) {
            for (String[] kind : KINDS) {
                for (String place : PLACES) {
                    n++;
                    String group = kind[1].equals("Khối THPT") ? kind[1] + " > Cụm " + (1 + n % 3) : kind[1];
                    rows.add(row(
                            n,
                            "CĐCS " + kind[0] + " " + place + ending,
                            String.format("U%03d", n),
                            group,
                            8 + n * 7 % 110,
                            String.format("0912%06d", n * 7919 % 1000000),
                            n % 4 == 0 ? null : String.format("u%03d@ninhbinh.edu.vn", n),
                            "Xã " + place + ", tỉnh Ninh Bình",
                            n % 3 == 0 ? null : LocalDate.of(2000 + n % 20, 9, 5),
                            null));
                }
            }
        }
        return rows;
    }

    /** Writes the list of six hundred for a person to look at. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), sixHundred());
    }
}
