package vn.congdoan.vanthu.domain.content;

import java.util.Objects;
import java.util.Set;
import vn.congdoan.vanthu.domain.document.PartialDate;

/**
 * One mention of another document. What the text doesn't say is "" or blank.
 *
 * @param type "Nghị quyết"; an abbreviated one ("QĐ số …") is given in full
 * @param figure the running number as written: "02", "06b", "98"
 * @param symbol what follows the number: "NQ/TW", "KH-LĐLĐ", "2023/NĐ-CP"; "" where it is missing
 * @param separator between number and symbol: "/" or "-"; "" without a symbol
 * @param issuer "Bộ Chính trị"
 * @param subject without "về" and outer quotation marks
 * @param text the words of the mention, from its type to its issuer
 * @param range where they stand
 * @param flaws how the mention departs from the regulation's form
 */
public record Citation(
        String type,
        String figure,
        String separator,
        String symbol,
        PartialDate date,
        String issuer,
        String subject,
        String text,
        TextRange range,
        Set<Flaw> flaws) {

    /** A departure from "Loại số N/KH ngày … của … về …" (NĐ 30, Phụ lục I, II.6b). */
    public enum Flaw {
        /** The word "số" is missing between type and number. */
        NO_NUMBER_WORD,
        /** "QĐ số …". */
        ABBREVIATED_TYPE,
        /** "Nghị quyết số 20 của …", "09-NQ". */
        CUT_SYMBOL,
        /** Spaces within number and symbol: "103/KH - CĐN". */
        SPACED_SYMBOL,
        /** A Party symbol in State style or the other way round. */
        WRONG_STYLE,
        /** ", ngày …". */
        COMMA_BEFORE_DATE,
        /** "số A và B, ngày …": one date and issuer for two. */
        COMPOUND,
        /** A symbol that can't be right, such as "18/20202QĐ-UBND". */
        BROKEN_SYMBOL,
        /** The number is left blank. */
        NO_NUMBER
    }

    public Citation {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(range, "range");
        flaws = Set.copyOf(flaws);
    }

    /** Number and symbol as one: "02-NQ/TW"; the same for every mention of one document. */
    public String number() {
        return figure + separator + symbol;
    }
}
