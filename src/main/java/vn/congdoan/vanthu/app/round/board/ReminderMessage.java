package vn.congdoan.vanthu.app.round.board;

import java.util.Objects;
import vn.congdoan.vanthu.domain.sending.MessageText;

/**
 * A reminder to one unit, for Zalo or e-mail.
 *
 * @param code of the unit
 * @param email "" while unknown
 * @param phone also of Zalo; "" while unknown
 */
public record ReminderMessage(String code, String unit, String email, String phone, MessageText text) {
    public ReminderMessage {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(text, "text");
    }
}
