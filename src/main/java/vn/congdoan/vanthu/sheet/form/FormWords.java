package vn.congdoan.vanthu.sheet.form;

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

    static final String CHECK_AGAIN = "Kiểm tra lại: ";
    static final String REQUIRED = " *";

    private FormWords() {}
}
