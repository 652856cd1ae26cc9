package vn.congdoan.vanthu.domain.document;

import java.time.Instant;
import java.util.Objects;

/**
 * A document that came from elsewhere.
 *
 * @param id 0 before it is stored
 * @param type "Kế hoạch"; "" when it is unknown
 * @param number with its symbol: "07/KH-TLĐ"; "" when it is unknown
 * @param signer the name
 * @param fileName as it arrived; "" for paper
 * @param fileCopy the name of our copy in the data folder; "" for paper
 * @param fileHash SHA-256 of the file, hexadecimal; "" for paper
 * @param body its running text
 */
public record IncomingDocument(
        long id,
        Instant arrivedAt,
        String type,
        String number,
        String issuer,
        PartialDate date,
        String subject,
        String signer,
        String fileName,
        String fileCopy,
        String fileHash,
        String body) {
    public IncomingDocument {
        Objects.requireNonNull(arrivedAt, "arrivedAt");
        Objects.requireNonNull(date, "date");
    }

    public IncomingDocument withId(long stored) {
        return new IncomingDocument(
                stored, arrivedAt, type, number, issuer, date, subject, signer, fileName, fileCopy, fileHash, body);
    }

    /** Whether it came as a file, not on paper only. */
    public boolean hasFile() {
        return !fileCopy.isEmpty();
    }

    /** What a person calls it: type and number, else the subject, else the file. */
    public String title() {
        if (!number.isEmpty()) {
            return (type + " " + number).strip();
        }
        return subject.isBlank() ? fileName : subject;
    }
}
