package vn.congdoan.vanthu.render.docx;

import java.util.EnumMap;
import java.util.Map;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.StyleName;

/**
 * The paragraph styles of the Word file: one for every element of the pack, and one for every level of ordinary items, so that
 * each kind of line can be restyled by itself.
 */
final class StyleIds {
    /** Drawn rules. */
    static final String RULE = "DuongKe";
    /** What Word needs between two tables and after the last one. */
    static final String SEPARATOR = "NgatBang";

    static final String CHART = "BieuDo";

    static final String BODY = id(StyleName.BODY);
    static final String POINT = "Diem";
    /** The points around the letter that Word's alphabet lacks. */
    static final String FOURTH_POINT = "DiemBon";

    static final String FIFTH_POINT = "DiemNam";
    static final String SIXTH_POINT = "DiemSau";

    private static final Map<Level, String> ITEMS = new EnumMap<>(Map.of(
            Level.ARTICLE, "DieuKhongTen",
            Level.CLAUSE, "Khoan",
            Level.SUBCLAUSE, "TieuKhoan",
            Level.POINT, POINT,
            Level.DASH, "GachDauDong",
            Level.PLUS, "DauCong"));

    private StyleIds() {}

    static String of(Text text) {
        if (text.style() == StyleName.BODY && text.level() != null) {
            if (text.level() == Level.POINT) {
                return ofPoint(text.label());
            }
            return ITEMS.getOrDefault(text.level(), BODY);
        }
        if (text.style() == StyleName.DIVISION_TITLE && text.text().isEmpty()) {
            return id(StyleName.DIVISION);
        }
        return id(text.style());
    }

    private static String ofPoint(String label) {
        return switch (label) {
            case "d)" -> FOURTH_POINT;
            case "đ)" -> FIFTH_POINT;
            case "e)" -> SIXTH_POINT;
            default -> POINT;
        };
    }

    /** The style of ordinary (untitled) items of a level; null for levels that are always titles. */
    static String ofItem(Level level) {
        return ITEMS.get(level);
    }

    static String id(StyleName name) {
        return switch (name) {
            case NATIONAL_TITLE -> "QuocHieu";
            case NATIONAL_MOTTO -> "TieuNgu";
            case PARENT_ORGANISATION -> "CoQuanChuQuan";
            case ORGANISATION -> "CoQuanBanHanh";
            case NUMBER -> "SoKyHieu";
            case PLACE_DATE -> "DiaDanhNgayThang";
            case MARK -> "DauKhung";
            case TYPE_NAME -> "TenLoai";
            case SUBJECT -> "TrichYeu";
            case LETTER_SUBJECT -> "TrichYeuCongVan";
            case ADDRESSEE -> "KinhGui";
            case ADDRESSEES_LABEL -> "KinhGuiNhieuNoi";
            case ADDRESSEES_ITEM -> "NoiKinhGui";
            case AUTHORITY -> "ThamQuyen";
            case LEGAL_BASIS -> "CanCu";
            case ENACTMENT -> "LoiQuyetDinh";
            case BODY -> "NoiDung";
            case DIVISION -> "PhanChuongMuc";
            case DIVISION_TITLE -> "TenPhanChuongMuc";
            case ARTICLE -> "Dieu";
            case ROMAN_HEADING -> "MucLaMa";
            case CLAUSE_HEADING -> "TenKhoan";
            case SUBCLAUSE_HEADING -> "TenTieuKhoan";
            case POINT_HEADING -> "TenDiem";
            case TABLE_HEADER -> "BangTieuDe";
            case TABLE_CELL -> "BangNoiDung";
            case TABLE_NUMBER -> "BangSoLieu";
            case TABLE_CENTRED -> "BangGiua";
            case SIGNATURE_HEAD -> "QuyenHanChucVu";
            case SIGNER -> "HoTenNguoiKy";
            case RECIPIENTS_LABEL -> "NhanNoiNhan";
            case RECIPIENT -> "NoiNhan";
            case APPENDIX_LABEL -> "PhuLuc";
            case APPENDIX_TITLE -> "TenPhuLuc";
            case APPENDIX_REFERENCE -> "KemTheo";
            case PAGE_NUMBER -> "SoTrang";
        };
    }

    /** As Word's list of styles shows it; no commas, which Word takes for a second name. */
    static String shownName(StyleName name) {
        return switch (name) {
            case NATIONAL_TITLE -> "Quốc hiệu";
            case NATIONAL_MOTTO -> "Tiêu ngữ";
            case PARENT_ORGANISATION -> "Cơ quan chủ quản";
            case ORGANISATION -> "Cơ quan ban hành";
            case NUMBER -> "Số và ký hiệu";
            case PLACE_DATE -> "Địa danh và ngày tháng";
            case MARK -> "Dấu trong khung";
            case TYPE_NAME -> "Tên loại văn bản";
            case SUBJECT -> "Trích yếu";
            case LETTER_SUBJECT -> "Trích yếu công văn";
            case ADDRESSEE -> "Kính gửi";
            case ADDRESSEES_LABEL -> "Kính gửi nhiều nơi";
            case ADDRESSEES_ITEM -> "Nơi kính gửi";
            case AUTHORITY -> "Thẩm quyền ban hành";
            case LEGAL_BASIS -> "Căn cứ ban hành";
            case ENACTMENT -> "Lời quyết định";
            case BODY -> "Nội dung";
            case DIVISION -> "Số phần chương mục";
            case DIVISION_TITLE -> "Tên phần chương mục";
            case ARTICLE -> "Điều có tên";
            case ROMAN_HEADING -> "Mục số La Mã";
            case CLAUSE_HEADING -> "Khoản có tên";
            case SUBCLAUSE_HEADING -> "Tiểu khoản có tên";
            case POINT_HEADING -> "Điểm có tên";
            case TABLE_HEADER -> "Bảng: tiêu đề cột";
            case TABLE_CELL -> "Bảng: nội dung";
            case TABLE_NUMBER -> "Bảng: số liệu";
            case TABLE_CENTRED -> "Bảng: số thứ tự";
            case SIGNATURE_HEAD -> "Quyền hạn và chức vụ";
            case SIGNER -> "Họ tên người ký";
            case RECIPIENTS_LABEL -> "Nơi nhận: nhãn";
            case RECIPIENT -> "Nơi nhận";
            case APPENDIX_LABEL -> "Phụ lục";
            case APPENDIX_TITLE -> "Tên phụ lục";
            case APPENDIX_REFERENCE -> "Kèm theo văn bản";
            case PAGE_NUMBER -> "Số trang";
        };
    }

    static String shownItemName(Level level) {
        return switch (level) {
            case ARTICLE -> "Điều không tên";
            case CLAUSE -> "Khoản";
            case SUBCLAUSE -> "Tiểu khoản";
            case POINT -> "Điểm";
            case DASH -> "Gạch đầu dòng";
            case PLUS -> "Dấu cộng";
            default -> throw new IllegalArgumentException(level.name());
        };
    }
}
