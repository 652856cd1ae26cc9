package vn.congdoan.vanthu.domain.print;

/**
 * What a person chose in the print dialog.
 *
 * @param printer a name from the list of printers; "" for the machine's default
 * @param copies at least 1; whole sets, one after the other
 * @param firstPage counted from 1
 * @param lastPage not before {@code firstPage}; {@link #TO_THE_END} or any number beyond the end for the rest
 */
public record PrintRequest(String printer, int copies, int firstPage, int lastPage, Sides sides) {
    public static final int TO_THE_END = Integer.MAX_VALUE;

    public PrintRequest {
        if (copies < 1 || firstPage < 1 || lastPage < firstPage) {
            throw new IllegalArgumentException(copies + " copies of " + firstPage + "–" + lastPage);
        }
    }

    /** Everything once, one-sided, on the default printer. */
    public static PrintRequest everything() {
        return new PrintRequest("", 1, 1, TO_THE_END, Sides.ONE);
    }
}
