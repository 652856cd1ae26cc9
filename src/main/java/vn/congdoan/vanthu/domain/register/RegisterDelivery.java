package vn.congdoan.vanthu.domain.register;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Columns 5 to 10 of the book (NĐ 30, Phụ lục IV): what becomes of the document after it has its number. They may be changed at
 * any time; each is "" while unknown.
 *
 * @param recipients where it goes
 * @param archive the unit or person who keeps the filed copy
 * @param copies 0 while unknown
 * @param transferredOn null while it wasn't handed over
 * @param received who signed for it
 */
public record RegisterDelivery(
        String recipients, String archive, int copies, LocalDate transferredOn, String received, String note) {
    public static final RegisterDelivery NONE = new RegisterDelivery("", "", 0, null, "", "");

    public RegisterDelivery {
        Objects.requireNonNull(recipients, "recipients");
        Objects.requireNonNull(archive, "archive");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(note, "note");
    }
}
