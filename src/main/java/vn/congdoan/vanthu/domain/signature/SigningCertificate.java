package vn.congdoan.vanthu.domain.signature;

import java.time.Instant;
import java.util.Objects;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/**
 * One certificate that a key source holds together with its private key.
 *
 * @param id what chooses it within its source
 * @param subject the common name, as in "Nguyễn Thị Hưởng"
 * @param issuer the common name of who issued it
 * @param serial hexadecimal
 * @param obstacle why nothing can be signed with it today; null when it is usable
 */
public record SigningCertificate(
        String id,
        String subject,
        String issuer,
        Instant validFrom,
        Instant validTo,
        String serial,
        MessageRef obstacle) {
    public SigningCertificate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(issuer, "issuer");
    }

    public boolean isUsable() {
        return obstacle == null;
    }
}
