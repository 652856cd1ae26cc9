package vn.congdoan.vanthu.format;

import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Numbering;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.text.viet.DateWords;
import vn.congdoan.vanthu.text.viet.OrganisationNames;

/** The lines that are put together from several fields. */
final class FormPhrases {
    private FormPhrases() {}

    /** "Số: 06/KH-LĐLĐ"; blanks for an open number; "" for types that carry none. */
    static String numberLine(DocumentParts parts, FormatPack pack) {
        DocumentNumber number = parts.number();
        if (number.number() == null && number.symbol().isBlank()) {
            return "";
        }
        return pack.phrases().number() + " " + numberAndSymbol(number, pack);
    }

    private static String numberAndSymbol(DocumentNumber number, FormatPack pack) {
        String printed = number.number() == null
                ? " ".repeat(Math.max(0, pack.head().openNumber() - 1))
                : number.printedNumber();
        return number.symbol().isBlank() ? printed : printed + number.separator() + number.symbol();
    }

    /** "Ninh Bình, ngày 05 tháng 3 năm 2024"; "" when place and date are both left out. */
    static String placeDateLine(DocumentParts parts, FormatPack pack) {
        if (parts.place().isBlank() && parts.date().equals(PartialDate.BLANK)) {
            return "";
        }
        String date = date(parts.date(), pack);
        return parts.place().isBlank() ? date : parts.place().strip() + ", " + date;
    }

    /** Days below 10 and the months 1 and 2 carry a zero, the other months none (NĐ 30, Phụ lục I, II.4). */
    static String date(PartialDate date, FormatPack pack) {
        if (date.year() == null && date.month() == null && date.day() == null) {
            return "ngày … tháng … năm …";
        }
        String gap = " ".repeat(pack.head().openDay());
        String day = date.day() == null ? gap : " " + DateWords.day(date.day()) + " ";
        String month = date.month() == null ? gap : " " + DateWords.month(date.month()) + " ";
        return "ngày" + day + "tháng" + month + "năm " + (date.year() == null ? "…" : date.year());
    }

    /** "Phụ lục" for the only one, "Phụ lục II" among several (NĐ 30, Phụ lục I, III.1). */
    static String appendixLabel(int index, int count, FormatPack pack) {
        return count == 1 ? pack.phrases().appendix() : pack.phrases().appendix() + " " + Numbering.roman(index + 1);
    }

    /** "(Kèm theo Kế hoạch số 06/KH-LĐLĐ ngày 18 tháng 01 năm 2024 của …)". */
    static String attachedTo(OfficialDocument document, FormatPack pack) {
        DocumentParts parts = document.parts();
        StringBuilder line = new StringBuilder("(")
                .append(pack.phrases().attachedTo())
                .append(' ')
                .append(parts.type().name());
        if (!parts.number().symbol().isBlank() || parts.number().number() != null) {
            line.append(" số ").append(numberAndSymbol(parts.number(), pack));
        }
        if (!parts.date().equals(PartialDate.BLANK)) {
            line.append(' ').append(date(parts.date(), pack));
        }
        if (!parts.organisation().isBlank()) {
            line.append(" của ").append(OrganisationNames.properCase(parts.organisation()));
        }
        return line.append(')').toString();
    }
}
