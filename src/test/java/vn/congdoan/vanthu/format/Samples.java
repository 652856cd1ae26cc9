package vn.congdoan.vanthu.format;

import java.util.List;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.document.SigningCapacity;

/** Parts of an invented office, for tests of every layer. */
public final class Samples {
    private Samples() {}

    public static DocumentParts plan(FormatPack pack) {
        return parts(pack, "KH", DocumentNumber.open("KH-LĐLĐ"), List.of());
    }

    public static DocumentParts letter(FormatPack pack, List<String> addressees) {
        return parts(pack, "CV", new DocumentNumber(5, "", "LĐLĐ-TGNC"), addressees);
    }

    public static DocumentParts parts(FormatPack pack, String type, DocumentNumber number, List<String> addressees) {
        return new DocumentParts(
                pack.type(type).orElseThrow(),
                "Tổng Liên đoàn Lao động Việt Nam",
                "Liên đoàn Lao động tỉnh Trường Sơn",
                number,
                "Trường Sơn",
                new PartialDate(2026, 3, null),
                Mark.NONE,
                "Tuyên truyền kỷ niệm ngày thành lập Công đoàn Việt Nam",
                "",
                addressees,
                List.of(new Recipient("Thường trực Tỉnh ủy", "để báo cáo"), new Recipient("Các công đoàn cơ sở;", "")),
                "VT, TGNC",
                List.of(new SignatureBlock(
                        List.of(new SignatureBlock.Authority(SigningCapacity.TM, "BAN THƯỜNG VỤ")),
                        "PHÓ CHỦ TỊCH",
                        "",
                        "Đặng Thị Thùy Dương")));
    }
}
