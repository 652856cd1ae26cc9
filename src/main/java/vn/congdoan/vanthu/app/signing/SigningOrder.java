package vn.congdoan.vanthu.app.signing;

import java.util.Objects;
import vn.congdoan.vanthu.domain.signature.SigningRole;

/**
 * What somebody wants done to a file.
 *
 * @param picture PNG of the written signature or of the seal; null shows name and time
 * @param text of a number or a day; "" reads the number in the file, or takes today
 * @param visible whether something is to be seen on the page
 * @param timestampUrl address of a time-stamp service; "" signs without one
 */
public record SigningOrder(SigningRole role, byte[] picture, String text, boolean visible, String timestampUrl) {
    public SigningOrder {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(timestampUrl, "timestampUrl");
    }

    /** Visible, without picture, text and time stamp. */
    public static SigningOrder as(SigningRole role) {
        return new SigningOrder(role, null, "", true, "");
    }

    public SigningOrder withPicture(byte[] png) {
        return new SigningOrder(role, png, text, visible, timestampUrl);
    }

    public SigningOrder withText(String figures) {
        return new SigningOrder(role, picture, figures, visible, timestampUrl);
    }

    public SigningOrder withTimestamps(String url) {
        return new SigningOrder(role, picture, text, visible, url);
    }

    public SigningOrder invisible() {
        return new SigningOrder(role, picture, text, false, timestampUrl);
    }
}
