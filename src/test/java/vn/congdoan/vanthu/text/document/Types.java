package vn.congdoan.vanthu.text.document;

import java.util.List;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.DocumentType.SymbolPattern;

/** Some types as a format pack has them. */
public final class Types {
    static final DocumentType PLAN = titled("KH", "Kế hoạch", "", 1);
    static final DocumentType DECISION = titled("QĐ", "Quyết định", "QUYẾT ĐỊNH:", 1);
    static final DocumentType MINUTES = titled("BB", "Biên bản", "", 2);
    static final DocumentType LETTER =
            new DocumentType("CV", "Công văn", SymbolPattern.ORGANISATION_UNIT, false, true, true, "", 1);
    static final DocumentType PASS =
            new DocumentType("GGT", "Giấy giới thiệu", SymbolPattern.TYPE_ORGANISATION, true, false, false, "", 1);
    public static final List<DocumentType> ALL = List.of(
            PLAN,
            DECISION,
            titled("NQ", "Nghị quyết", "QUYẾT NGHỊ:", 1),
            titled("TTr", "Tờ trình", "", 1),
            MINUTES,
            LETTER,
            PASS);

    private Types() {}

    private static DocumentType titled(String code, String name, String enactment, int signatures) {
        return new DocumentType(
                code, name, SymbolPattern.TYPE_ORGANISATION, true, true, code.equals("TTr"), enactment, signatures);
    }
}
