package vn.congdoan.vanthu.render.pdf;

import java.util.Objects;

/**
 * What the arrival stamp says; blanks are left as dotted lines for the pen.
 *
 * @param organisation in capitals
 * @param forwardedTo who deals with it
 * @param file number and symbol of the file it goes into
 */
public record StampWords(String organisation, String number, String date, String forwardedTo, String file) {
    public StampWords {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(forwardedTo, "forwardedTo");
        Objects.requireNonNull(file, "file");
    }
}
