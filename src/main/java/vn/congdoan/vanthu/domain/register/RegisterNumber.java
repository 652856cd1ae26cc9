package vn.congdoan.vanthu.domain.register;

import java.util.Comparator;
import java.util.Objects;
import vn.congdoan.vanthu.domain.document.DocumentNumber;

/**
 * A number in the book.
 *
 * @param number from 1
 * @param suffix "" or the letters of an inserted number ("06b")
 * @param symbol "KH-LĐLĐ"; "" for none
 */
public record RegisterNumber(RegisterCount count, int number, String suffix, String symbol) {
    /** An inserted number stands behind the one it belongs to. */
    public static final Comparator<RegisterNumber> ORDER =
            Comparator.comparingInt(RegisterNumber::number).thenComparing(RegisterNumber::suffix);

    public RegisterNumber {
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(suffix, "suffix");
        Objects.requireNonNull(symbol, "symbol");
    }

    public DocumentNumber document() {
        return new DocumentNumber(number, suffix, symbol);
    }

    /** "06b". */
    public String printed() {
        return document().printedNumber();
    }

    /** Column 1 of the book: "06/KH-LĐLĐ". */
    public String full() {
        return symbol.isEmpty() ? printed() : printed() + document().separator() + symbol;
    }

    /** What only one given entry may have. */
    public String code() {
        return count.code() + "/" + number + suffix;
    }
}
