package vn.congdoan.vanthu.sheet.total;

import java.util.List;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.total.TargetState;

/** The words of the totals' workbook, which goes out as an official paper and doesn't follow the window's language. */
final class TotalWords {
    static final String TOTALS = "Tổng hợp";
    static final String FIGURES = "Số liệu";
    static final String SOURCES = "Nguồn";
    static final String STANDING = "Chưa nộp, nộp muộn";

    static final String NO_GROUP = "Không thuộc khối";
    static final String MISSING = "Chưa nộp";
    static final String LATE = "Nộp muộn";
    static final String BY_HAND = "Nhập tay";

    static final List<String> TOTAL_BEFORE = List.of("TT", "Mã", "Chỉ tiêu", "Đơn vị tính", "Toàn bộ");
    static final List<String> TOTAL_AFTER =
            List.of("Mức phải đạt", "Kết quả", "Kỳ trước", "Tăng, giảm", "Đơn vị có số liệu", "Cách tính");
    static final List<String> FIGURE_BEFORE = List.of("Mã đơn vị", "Tên đơn vị", "Khối, cụm", "Số của khối");
    static final List<String> SOURCE =
            List.of("Mã đơn vị", "Tên đơn vị", "Mã chỉ tiêu", "Giá trị", "Tệp", "Trang", "Ô", "Nguyên văn trong tệp", "Ghi chú");
    static final List<String> STANDING_HEADINGS =
            List.of("TT", "Mã đơn vị", "Tên đơn vị", "Khối, cụm", "Tình trạng", "Hạn nộp", "Ngày nhận", "Muộn (ngày)");

    private TotalWords() {}

    static String answered(int units, int expected) {
        return "Số liệu của " + units + "/" + expected + " đơn vị phải báo cáo";
    }

    static String how(Aggregate aggregate) {
        return switch (aggregate) {
            case SUM -> "Cộng";
            case MEAN -> "Trung bình các đơn vị";
            case WEIGHTED -> "Trung bình có trọng số";
            case RATIO -> "Tính lại từ tử số và mẫu số";
            case MIN -> "Nhỏ nhất";
            case MAX -> "Lớn nhất";
            case LATEST -> "Số mới nhất, cộng các đơn vị";
            case LIST -> "Liệt kê";
            case COUNT -> "Đếm";
        };
    }

    static String state(TargetState state) {
        return switch (state) {
            case REACHED -> "Đạt";
            case NEAR -> "Gần đạt";
            case MISSED -> "Chưa đạt";
            case UNKNOWN -> "Chưa có số liệu";
            case NO_TARGET -> "";
        };
    }
}
