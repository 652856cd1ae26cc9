package vn.congdoan.vanthu.domain.template;

import java.util.List;
import java.util.stream.Stream;

/** The words before the colon in the head of a template's file. */
final class FrontMatterKeys {
    static final String ID = "ma";
    static final String TYPE = "loai";
    static final String TITLE = "ten";
    static final String DESCRIPTION = "mo_ta";
    static final String SUBJECT = "trich_yeu";
    static final String AUTHORITY = "tham_quyen";
    static final String ADDRESSEES = "kinh_gui";
    static final String RECIPIENTS = "noi_nhan";
    static final String ARCHIVE = "luu";
    static final String SIGNATURES = "ky";
    static final String KIND = "kieu";
    static final String DEFAULT = "mac_dinh";
    static final String PROMPT = "hoi";
    static final String REQUIRED = "bat_buoc";
    static final String CHOICES = "chon";
    static final String COLUMNS = "cot";

    static final List<String> TOP =
            List.of(ID, TYPE, TITLE, DESCRIPTION, SUBJECT, AUTHORITY, ADDRESSEES, RECIPIENTS, ARCHIVE, SIGNATURES);
    static final List<String> PROPERTIES = List.of(KIND, DEFAULT, PROMPT, REQUIRED, CHOICES, COLUMNS);

    private FrontMatterKeys() {}

    /** As people write them, to suggest the right one. */
    static List<String> written() {
        return Stream.of(
                        "Mã",
                        "Loại",
                        "Tên",
                        "Mô tả",
                        "Trường",
                        "Trích yếu",
                        "Thẩm quyền",
                        "Kính gửi",
                        "Nơi nhận",
                        "Lưu",
                        "Ký",
                        "kiểu",
                        "mặc định",
                        "hỏi",
                        "bắt buộc",
                        "chọn",
                        "cột")
                .toList();
    }
}
