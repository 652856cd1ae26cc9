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

    /**
     * What stands between number and symbol: "/", and "-" in the Party's order, "12-NQ/ĐU", which is told by a symbol whose
     * slash comes before any hyphen.
     */
    public String separator() {
        int slash = symbol.indexOf('/');
        int hyphen = symbol.indexOf('-');
        boolean party = slash > 0 && (hyphen < 0 || slash < hyphen) && !Character.isDigit(symbol.charAt(0));
        return party ? "-" : "/";
    }

    /** The number as printed, below ten with a leading zero (NĐ 30, Phụ lục I, II.3); "" while open. */
    public String printedNumber() {
        return number == null ? "" : (number < 10 ? "0" : "") + number + suffix;
    }
}
