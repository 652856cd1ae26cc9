package vn.congdoan.vanthu.domain.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.DocumentType.SymbolPattern;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.document.SigningCapacity;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.i18n.Messages;

/** A small template with one of everything, and an invented office. */
final class Samples {
    static final List<DocumentType> TYPES = List.of(
            new DocumentType("KH", "Kế hoạch", SymbolPattern.TYPE_ORGANISATION, true, true, false, "", 1),
            new DocumentType("CV", "Công văn", SymbolPattern.ORGANISATION_UNIT, false, true, true, "", 1),
            new DocumentType("BB", "Biên bản", SymbolPattern.TYPE_ORGANISATION, true, true, false, "", 2));

    static final List<Messages> LANGUAGES = List.of(new Messages(Messages.VIETNAMESE), new Messages(Locale.ENGLISH));

    static final OfficeProfile OFFICE = new OfficeProfile(
            "Liên đoàn Lao động tỉnh Hoa Lâm", "Công đoàn Giáo dục tỉnh Hoa Lâm", "CĐGD", "Hoa Lâm", "TGNC", "", true);

    static final SignatureBlock SIGNATURE = new SignatureBlock(
            List.of(new Authority(SigningCapacity.TM, "BAN THƯỜNG VỤ")), "PHÓ CHỦ TỊCH", "", "Trần Thị Minh An");

    static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    static final String PLAN = """
            Mã: ke-hoach-thu
            Loại: Kế hoạch
            Tên: Kế hoạch thử
            Mô tả: để thử
            # một lời ghi chú
            Trường năm: Năm thực hiện
              kiểu: năm
              mặc định: {năm_nay}
              hỏi: Kế hoạch cho năm nào?
            Trường nội_dung: Nội dung chính
              kiểu: đoạn văn
              bắt buộc: không
            Trường hình_thức: Hình thức
              kiểu: chọn
              chọn: trực tiếp; trực tuyến
              mặc định: trực tiếp
            Trường có_kinh_phí: Có kinh phí
              kiểu: có/không
            Trường ngày_họp: Ngày họp
              kiểu: ngày
            Trường việc: Việc phải làm
              kiểu: danh sách
              cột: Nội dung; Thời gian
            Trích yếu: Công tác năm {năm}
            Nơi nhận:
            - {cấp_trên} (để báo cáo)
            - Các công đoàn cơ sở (qua Cổng thông tin)
            ---
            Thực hiện nhiệm vụ, {tập_thể} {cơ_quan} xây dựng kế hoạch năm {năm} như sau:
            1. {nội_dung}
            Họp {ngày_họp}; hạn {ngày_họp:ngắn}.
            {nếu có_kinh_phí}
            Kinh phí năm {năm-1} chuyển sang năm {năm+1}.
            {hết}
            {mỗi việc}
            - {việc.1}: {việc.thời_gian}{dấu}
            {hết}
            {nếu hình_thức là trực tuyến}Họp qua mạng.{ngược lại}Họp tại chỗ.{hết}
            Cuối \\{văn bản\\}.
            """;

    private Samples() {}

    static Template plan() {
        return new TemplateParser(TYPES).parse(PLAN);
    }

    static FilledTemplate fill(String source, Map<String, String> values) {
        return new TemplateFiller(OFFICE, Optional.of(SIGNATURE), TODAY)
                .fill(new TemplateParser(TYPES).parse(source), values);
    }

    static String body(Map<String, String> values) {
        return fill(PLAN, values).draft().bodyText();
    }
}
