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
 * @param fileName as it arrived
 * @param fileCopy the name of our copy in the data folder
 * @param fileHash SHA-256 of the file, hexadecimal
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
}
