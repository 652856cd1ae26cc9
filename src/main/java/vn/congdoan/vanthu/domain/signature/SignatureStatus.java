package vn.congdoan.vanthu.domain.signature;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/**
 * What is known of one signature in a PDF.
 *
 * @param fieldName the name of its field
 * @param signer the name in the certificate
 * @param issuer who issued the certificate
 * @param time when it was signed, of the time stamp where there is one; null when the file doesn't say
 * @param timeStamped whether a time-stamp service vouches for the time
 * @param intact whether what it covers is as it was signed
 * @param coversWholeFile whether nothing was added behind it
 * @param later what was added behind it
 * @param trusted as far as this machine can know
 * @param remarks in plain words, the gravest first: why not intact, what was added later, why trust is unknown
 */
public record SignatureStatus(
        String fieldName,
        String signer,
        String issuer,
        Instant time,
        boolean timeStamped,
        boolean intact,
        boolean coversWholeFile,
        Addition later,
        Trust trusted,
        List<MessageRef> remarks) {

    /** Whether the certificate comes from an authority that this machine trusts. */
    public enum Trust {
        YES,
        NO,
        UNKNOWN
    }

    /** What was appended to a file after a signature. */
    public enum Addition {
        NOTHING,
        /** Further signatures and form values: what a signed document may take up. */
        ALLOWED,
        /** Anything that changes what is read: the signature no longer vouches for what is seen. */
        FORBIDDEN
    }

    public SignatureStatus {
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(trusted, "trusted");
        remarks = List.copyOf(remarks);
    }

    /** Whether it vouches for the document as it is seen now; who stands behind it is another question. */
    public boolean isSound() {
        return intact && later != Addition.FORBIDDEN;
    }
}
