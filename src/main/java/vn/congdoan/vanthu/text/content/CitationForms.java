package vn.congdoan.vanthu.text.content;

import java.util.Locale;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.text.viet.DateWords;

/** The forms in which a document is cited (NĐ 30, Phụ lục I, II.6b): in full at first, with type and number only later. */
public final class CitationForms {
    private static final String ABOUT = "về ";

    private CitationForms() {}

    /** "Kế hoạch số 06/KH-LĐLĐ". */
    public static String brief(Citation citation) {
        return (citation.type().isEmpty() ? "" : citation.type() + " ") + "số " + citation.number();
    }

    /** "Kế hoạch số 06/KH-LĐLĐ ngày 18 tháng 01 năm 2024 của … về …"; what isn't known is left out. */
    public static String full(Citation citation) {
        StringBuilder form = new StringBuilder(brief(citation));
        PartialDate date = citation.date();
        if (date.full().isPresent()) {
            form.append(' ').append(DateWords.longForm(date, ""));
        } else if (date.year() != null && date.month() == null) {
            form.append(" năm ").append(date.year());
        }
        if (!citation.issuer().isEmpty()) {
            form.append(" của ").append(citation.issuer());
        }
        if (!citation.subject().isEmpty()) {
            form.append(' ').append(subject(citation.subject()));
        }
        return form.toString();
    }

    private static String subject(String subject) {
        String lower = subject.toLowerCase(Locale.ROOT);
        if (lower.startsWith(ABOUT)) {
            return ABOUT + subject.substring(ABOUT.length());
        }
        return SubjectReader.saysItself(subject) ? subject : ABOUT + subject;
    }
}
