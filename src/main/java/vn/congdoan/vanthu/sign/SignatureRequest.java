package vn.congdoan.vanthu.sign;

import java.time.ZonedDateTime;
import java.util.Objects;
import vn.congdoan.vanthu.domain.signature.SigningField;

/**
 * One signature that is to be put on a document.
 *
 * @param field used when the document has one of that name, else made at its place; without a place nothing is shown
 * @param picture PNG of a written signature or of a seal; null shows name and time instead
 * @param text figures of a number or of a day
 * @param visible whether something is drawn into the field
 * @param time when it is signed, in the zone that is shown
 */
public record SignatureRequest(SigningField field, byte[] picture, String text, boolean visible, ZonedDateTime time) {
    public SignatureRequest {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(time, "time");
        text = text == null ? "" : text;
    }
}
