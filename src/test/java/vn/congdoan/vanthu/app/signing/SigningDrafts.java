package vn.congdoan.vanthu.app.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import vn.congdoan.vanthu.app.export.ExportService;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.document.SigningCapacity;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontLibrary;
import vn.congdoan.vanthu.storage.Drafts;

/** Documents that wait for number, day and signature, and what sets them. */
public final class SigningDrafts {
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), VIETNAM);
    public static final String SIGNER = "Nguyễn Thị Hưởng";
    public static final FontFamily FAMILY = FontLibrary.load();
    public static final ExportService EXPORTS = new ExportService(FormatPacks.builtIn(), () -> "", () -> FAMILY, CLOCK);

    private static final String BODY =
            "I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của đoàn viên.\n- Vận động quần chúng.\n";
    private static final String LONG =
            "2. Các cấp công đoàn tổ chức triển khai đồng bộ, kịp thời, hiệu quả, phù hợp với tình hình thực tế của đơn vị và báo cáo kết quả về Công đoàn ngành trước ngày 15 hằng tháng.\n";

    private SigningDrafts() {}

    /** One page, everything open. */
    public static Draft plan() {
        return of(BODY, List.of(signer("PHÓ CHỦ TỊCH", SIGNER)));
    }

    /** Number and day printed. */
    public static Draft numbered() {
        Draft open = plan();
        DocumentParts parts =
                open.parts().withNumber(new DocumentNumber(6, "", "KH-CĐGD")).withDate(new PartialDate(2026, 3, 5));
        return new Draft(parts, open.bodyText());
    }

    /** Several pages, with an appendix behind the signature. */
    public static Draft longPlan() {
        return of(
                BODY + LONG.repeat(24)
                        + "\nPHỤ LỤC\nDanh sách các đơn vị\nCông đoàn cơ sở Trường Trung học phổ thông Hoa Lâm.\n",
                List.of(signer("PHÓ CHỦ TỊCH", SIGNER)));
    }

    /** Two sign side by side. */
    public static Draft minutes() {
        return of(BODY, List.of(signer("THƯ KÝ", "Lê Văn Đạt"), signer("CHỦ TRÌ", SIGNER)));
    }

    private static SignatureBlock signer(String position, String name) {
        List<Authority> authorities =
                position.startsWith("PHÓ") ? List.of(new Authority(SigningCapacity.TM, "BAN THƯỜNG VỤ")) : List.of();
        return new SignatureBlock(authorities, position, "", name);
    }

    private static Draft of(String body, List<SignatureBlock> signatures) {
        DocumentParts parts = Drafts.plan("Tuyên truyền đại hội", "").parts();
        DocumentParts made = new DocumentParts(
                parts.type(),
                parts.parentOrganisation(),
                parts.organisation(),
                DocumentNumber.open("KH-CĐGD"),
                parts.place(),
                new PartialDate(2026, 3, null),
                Mark.NONE,
                parts.subject(),
                "",
                List.of(),
                parts.recipients(),
                parts.archive(),
                signatures);
        return new Draft(made, body);
    }

    public static FormatPack.Signing figures() {
        return FormatPacks.builtIn().all().get(0).signing();
    }
}
