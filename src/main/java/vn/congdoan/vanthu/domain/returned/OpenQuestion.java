package vn.congdoan.vanthu.domain.returned;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A returned file that waits for a person's answer: whose it is, or what stands where. What is asked isn't kept; it is recognised
 * again when somebody answers, with all that was learnt meanwhile.
 *
 * @param id 0 until stored
 * @param file its name as it came
 * @param sha256 of its bytes, hexadecimal
 * @param sender as {@link FileOrigin#sender}
 * @param fileTime of the file's last change; null while unknown
 */
public record OpenQuestion(
        long id,
        long roundId,
        String file,
        String sha256,
        String sender,
        Instant fileTime,
        LocalDate received,
        Instant importedAt,
        String importedBy) {
    public OpenQuestion {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(importedAt, "importedAt");
        Objects.requireNonNull(importedBy, "importedBy");
    }
}
