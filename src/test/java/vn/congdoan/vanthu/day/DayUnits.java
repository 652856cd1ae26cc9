package vn.congdoan.vanthu.day;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The 120 units: schools of four kinds in the wards of an invented province, many of them with nearly the same name. */
public final class DayUnits {
    /** They ended on the first of July: their last day was the one before. */
    private static final Set<Integer> DISSOLVED = Set.of(30, 60, 90, 120);

    /** Renamed when another school was merged into it. */
    public static final int MERGED = 17;

    public static final String NAME_BEFORE = "Công đoàn Trường THPT Hải Nam";
    private static final int COUNT = 120;
    private static final String[] KINDS = {"THPT", "THCS", "Tiểu học", "Mầm non"};
    private static final String[] NAMES = {
        "An Bình",
        "Bạch Long",
        "Cẩm Giang",
        "Diên Hồng",
        "Đại Thắng",
        "Giao Thịnh",
        "Hoa Lâm",
        "Kim Sơn A",
        "Kim Sơn B",
        "Lê Lợi",
        "Lý Tự Trọng",
        "Minh Khai",
        "Nguyễn Huệ",
        "Nguyễn Trãi",
        "Phúc Thành",
        "Quang Trung",
        "Hải Đông",
        "Sơn Tây",
        "Tân Lập",
        "Trần Hưng Đạo",
        "Trần Phú",
        "Tuệ Tĩnh",
        "Văn Giang",
        "Vĩnh Phúc",
        "Xuân Hòa",
        "Yên Khánh",
        "Đồng Tâm",
        "Hồng Phong",
        "Ngọc Lâm",
        "Thanh Hà"
    };

    private DayUnits() {}

    public static List<DayUnit> all() {
        List<DayUnit> units = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String kind = KINDS[i / NAMES.length];
            units.add(new DayUnit(
                    i + 1, kind + " " + NAMES[i % NAMES.length], "Khối " + kind, DISSOLVED.contains(i + 1)));
        }
        return List.copyOf(units);
    }

    /** Those that owe a report. */
    public static List<DayUnit> expected() {
        return all().stream().filter(unit -> !unit.dissolved()).toList();
    }

    /** The register as the office keeps it in Excel: a title, headings, one row a unit. */
    public static Path write(Path file, int year) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Danh sách");
            row(sheet, 0, "DANH SÁCH CÔNG ĐOÀN CƠ SỞ TRỰC THUỘC");
            row(
                    sheet,
                    2,
                    "STT",
                    "Mã",
                    "Tên đơn vị",
                    "Khối",
                    "Email",
                    "Điện thoại",
                    "Số đoàn viên",
                    "Từ ngày",
                    "Đến ngày");
            for (DayUnit unit : all()) {
                String number = String.valueOf(unit.number());
                row(
                        sheet,
                        unit.number() + 2,
                        number,
                        unit.code(),
                        unit.number() == MERGED ? NAME_BEFORE : unit.name(),
                        unit.group(),
                        "cd" + number + "@hoalam.edu.vn",
                        "0912%06d".formatted(unit.number() * 37),
                        String.valueOf(30 + unit.number() % 41),
                        "01/09/2005",
                        unit.dissolved() ? "30/06/" + year : "");
            }
            book.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, int number, String... words) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < words.length; i++) {
            row.createCell(i).setCellValue(words[i]);
        }
    }
}
