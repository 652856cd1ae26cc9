package vn.congdoan.vanthu.domain.document;

import java.time.Instant;
import java.util.Objects;

/**
 * A file that stands for an issued document.
 *
 * @param id 0 before it is stored
 * @param fileName as a person knows it
 * @param fileCopy its name in the data folder
 * @param hash SHA-256, hexadecimal
 * @param addedBy the name of who added it
 */
public record DocumentFile(
        long id,
        long documentId,
        Kind kind,
        String fileName,
        String fileCopy,
        String hash,
        Instant addedAt,
        String addedBy) {

    /** What a file is to its document. */
    public enum Kind {
        /** The signed PDF: the original of an electronic document. */
        SIGNED_PDF("signing.file.signedPdf"),
        /** A picture of the paper that was signed by hand. */
        SCAN("signing.file.scan"),
        /** For reading and reuse; never the original. */
        DOCX("signing.file.docx");

        private final String labelKey;

        Kind(String labelKey) {
            this.labelKey = labelKey;
        }

        public String labelKey() {
            return labelKey;
        }
    }

    public DocumentFile {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(hash, "hash");
    }
}
