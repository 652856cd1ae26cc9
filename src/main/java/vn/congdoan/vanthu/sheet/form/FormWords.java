package vn.congdoan.vanthu.sheet.form;

import java.util.List;

/** The fixed words of a form. They are those of an official paper, so they don't follow the window's language. */
final class FormWords {
    static final String SHEET = "Biểu báo cáo";
    static final String GUIDE = "Hướng dẫn";
    static final String LISTS = "DanhMuc";
    static final String MARK = "VanThu";

    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String ANY_UNIT = "CÔNG ĐOÀN CƠ SỞ ………………………";
    static final String DOTS = "………………";

    static final String NUMBER = "TT";
    static final String CODE = "Mã";
    static final String LABEL = "Chỉ tiêu";
    static final String MEASURE = "Đơn vị tính";
    static final String VALUE = "Số liệu";
    static final String LAST = "Kỳ trước";
    static final String CHECK = "Kiểm tra";
    static final String NOTE = "Ghi chú";

    static final String UNIT_CODE = "Mã đơn vị:";
    static final String UNIT_NAME = "Tên đơn vị:";
    static final String REPORTER = "Người lập:";
    static final String PHONE = "Điện thoại:";

    static final String REPORTER_FOOT = "NGƯỜI LẬP BIỂU";
    static final String AUTHORITY = "TM. BAN CHẤP HÀNH";
    static final String CHAIR = "CHỦ TỊCH";
    static final String SIGN = "(Ký, ghi rõ họ tên)";
    static final String SIGN_SEAL = "(Ký, ghi rõ họ tên, đóng dấu)";

    static final String DATE = ", ngày …… tháng …… năm ……";
    static final String HINT = "Chỉ điền vào các ô nền vàng. Chỉ tiêu có dấu * là bắt buộc. Không phát sinh thì ghi 0, đừng để trống.";
    static final String COMPLETE = "Đã điền đủ các chỉ tiêu bắt buộc.";
    static final String MISSING = "Còn ";
    static final String MISSING_END = " chỉ tiêu bắt buộc (*) chưa điền.";
    static final String BROKEN = " Có ";
    static final String BROKEN_END = " chỗ cần xem lại, ghi ở cột Kiểm tra.";

    static final String CHECK_AGAIN = "Kiểm tra lại: ";
    static final String FRACTION = "Kiểm tra lại: gõ 95 cho 95 %";
    /** The star stays with the last word. */
    static final String REQUIRED = "\u00A0*";

    static final String GUIDE_TITLE = "HƯỚNG DẪN ĐIỀN BIỂU";
    static final String HOW = "Cách điền";
    static final String MUST = "Bắt buộc. ";
    static final String RULE = " Phải đúng: ";
    static final List<String> GUIDE_LINES = List.of(
            "1. Điền ở trang “" + SHEET + "”, chỉ trong các ô nền vàng; các ô khác được khóa để biểu của mọi đơn vị giống nhau.",
            "2. Chỉ tiêu có dấu * là bắt buộc. Không phát sinh thì ghi 0; ô để trống được hiểu là chưa có số liệu.",
            "3. Chỉ gõ con số, không gõ kèm đơn vị tính: gõ 12, không gõ “12 người”. Phần thập phân viết sau dấu phẩy.",
            "4. Cột “" + CHECK + "” (nếu có) tự báo khi các số liệu mâu thuẫn nhau; sửa xong thì dòng báo tự mất.",
            "5. Giải thích thêm thì viết ở cột “" + NOTE + "”. Không chèn, xóa hay đổi chỗ dòng, cột.",
            "6. Gửi lại chính tệp này ở dạng Excel (không chụp ảnh, không chuyển PDF); đổi tên tệp không sao.");

    private FormWords() {}

    static String period(String from, String to) {
        return "(Số liệu từ ngày " + from + " đến ngày " + to + ")";
    }

    static String deadline(String day, String office) {
        return "Hạn gửi: chậm nhất ngày " + day + (office.isBlank() ? "" : ", về " + office);
    }

    static String sendBy(String day, String office, String sendTo) {
        return deadline(day, office) + (sendTo.isBlank() ? "." : ": " + sendTo + ".");
    }

    static String share(String part, String whole) {
        return CHECK_AGAIN + "khác " + part + " : " + whole;
    }
}
