package vn.congdoan.vanthu.domain.document;

/**
 * "06/KH-LĐLĐ": the running number, open until issue, and the symbol.
 *
 * @param number null while open
 * @param suffix "" or the letter of an inserted number ("06b")
 * @param symbol "KH-LĐLĐ"; "" where the type carries none
 */
public record DocumentNumber(Integer number, String suffix, String symbol) {
    public DocumentNumber {
        suffix = suffix == null ? "" : suffix;
        symbol = symbol == null ? "" : symbol;
    }

    public static DocumentNumber open(String symbol) {
        return new DocumentNumber(null, "", symbol);
    }

    /** The number as printed, below ten with a leading zero (NĐ 30, Phụ lục I, II.3); "" while open. */
    public String printedNumber() {
        return number == null ? "" : (number < 10 ? "0" : "") + number + suffix;
    }
}
