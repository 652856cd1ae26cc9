package vn.congdoan.vanthu.storage;

import java.util.List;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.DocumentType.SymbolPattern;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.document.SigningCapacity;

/** Drafts for tests, with something in every field. */
public final class Drafts {
    private static final DocumentType PLAN =
            new DocumentType("KH", "Kế hoạch", SymbolPattern.TYPE_ORGANISATION, true, true, false, "", 1);

    private Drafts() {}

    public static Draft plan(String subject, String body) {
        return new Draft(
                new DocumentParts(
                        PLAN,
                        "Liên đoàn Lao động tỉnh Hoa Lâm",
                        "Công đoàn Giáo dục tỉnh Hoa Lâm",
                        new DocumentNumber(6, "b", "KH-CĐGD"),
                        "Hoa Lâm",
                        new PartialDate(2024, 1, null),
                        Mark.DRAFT,
                        subject,
                        "BAN THƯỜNG VỤ",
                        List.of("Các công đoàn cơ sở"),
                        List.of(new Recipient("Thường trực", "để báo cáo"), new Recipient("Các CĐCS", "")),
                        "VT, TGNC",
                        List.of(new SignatureBlock(
                                List.of(new Authority(SigningCapacity.TM, "BAN THƯỜNG VỤ")),
                                "PHÓ CHỦ TỊCH",
                                "",
                                "Trần Thị Minh An"))),
                body);
    }

    public static DocumentParts undated(DocumentParts parts) {
        return new DocumentParts(
                parts.type(),
                parts.parentOrganisation(),
                parts.organisation(),
                parts.number(),
                parts.place(),
                PartialDate.BLANK,
                parts.mark(),
                parts.subject(),
                parts.authority(),
                parts.addressees(),
                parts.recipients(),
                parts.archive(),
                parts.signatures());
    }
}
