package vn.congdoan.vanthu.text.content;

import vn.congdoan.vanthu.domain.content.KnownCitation;
import vn.congdoan.vanthu.text.viet.DateWords;

/** The forms of a citation (NĐ 30, Phụ lục I, II.6b): in full at its first mention, short afterwards. */
public final class CitationForms {
    private CitationForms() {}

    /** "Kế hoạch số 06/KH-LĐLĐ ngày 18 tháng 01 năm 2024 của … về …", as far as it is known. */
    public static String full(KnownCitation known) {
        StringBuilder form = new StringBuilder(shortForm(known));
        known.date().full().ifPresent(day -> form.append(' ').append(DateWords.longForm(known.date(), "")));
        if (!known.issuer().isEmpty()) {
            form.append(" của ").append(known.issuer());
        }
        if (!known.subject().isEmpty()) {
            form.append(" về ").append(withoutLead(known.subject()));
        }
        return form.toString();
    }

    /** "Kế hoạch số 06/KH-LĐLĐ". */
    public static String shortForm(KnownCitation known) {
        return (known.type() + " số " + known.number()).strip();
    }

    private static String withoutLead(String subject) {
        return subject.replaceFirst("^(?iu:về việc|về|v/v)\\s+", "");
    }
}
