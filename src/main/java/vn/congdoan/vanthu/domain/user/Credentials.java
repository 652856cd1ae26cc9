package vn.congdoan.vanthu.domain.user;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What signing in needs to know of a person.
 *
 * @param hash of the password, in PHC form
 * @param failures wrong passwords since the last right one
 * @param blockedUntil no try counts before; null for none
 */
public record Credentials(User user, String hash, int failures, Instant blockedUntil) {
    public Credentials {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(hash, "hash");
    }

    /** How long this person has to wait still; nothing when the clock was set back, or they would wait for months. */
    public Duration waitAt(Instant now) {
        Duration left = blockedUntil == null ? Duration.ZERO : Duration.between(now, blockedUntil);
        return left.isNegative() || left.compareTo(SignInDelay.LONGEST) > 0 ? Duration.ZERO : left;
    }
}
