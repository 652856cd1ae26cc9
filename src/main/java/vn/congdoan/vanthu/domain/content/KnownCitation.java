package vn.congdoan.vanthu.domain.content;

import java.util.Locale;
import java.util.Objects;
import vn.congdoan.vanthu.domain.document.PartialDate;

/**
 * A document that was cited somewhere, as far as all its mentions together tell.
 *
 * @param id 0 before it is stored
 * @param figure "02"
 * @param separator "/" or "-"
 * @param symbol "NQ/TW"
 */
public record KnownCitation(
        long id,
        String type,
        String figure,
        String separator,
        String symbol,
        PartialDate date,
        String issuer,
        String subject) {
    public KnownCitation {
        Objects.requireNonNull(date, "date");
    }

    public static KnownCitation of(Citation mention) {
        return new KnownCitation(
                0,
                mention.type(),
                mention.figure(),
                mention.separator(),
                mention.symbol(),
                mention.date(),
                mention.issuer(),
                mention.subject());
    }

    /** "02-NQ/TW". */
    public String number() {
        return figure + separator + symbol;
    }

    /** The number as it is compared: lower case, no blanks, no zeros in front, every dash a hyphen, đ as d. */
    public static String key(String number) {
        return number.toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "")
                .replace('–', '-')
                .replace('đ', 'd')
                .replaceFirst("^0+(?=\\d)", "");
    }

    /** Whether both may be one document: nothing that both say is different. */
    public boolean agrees(KnownCitation other) {
        return key(number()).equals(key(other.number()))
                && (isBlank(date) || isBlank(other.date) || date.equals(other.date))
                && (issuer.isEmpty() || other.issuer.isEmpty() || issuer.equalsIgnoreCase(other.issuer));
    }

    /** What both say together; of two wordings the longer one. */
    public KnownCitation with(KnownCitation other) {
        return new KnownCitation(
                id,
                longer(type, other.type),
                figure,
                separator,
                symbol,
                isBlank(date) ? other.date : date,
                longer(issuer, other.issuer),
                longer(subject, other.subject));
    }

    private static boolean isBlank(PartialDate date) {
        return date.equals(PartialDate.BLANK);
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }
}
