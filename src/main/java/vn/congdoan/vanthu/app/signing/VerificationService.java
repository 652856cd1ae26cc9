package vn.congdoan.vanthu.app.signing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.app.reading.FileBytes;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.sign.verify.SameDocument;
import vn.congdoan.vanthu.sign.verify.SignatureVerification;
import vn.congdoan.vanthu.sign.verify.TrustedRoots;

/** Judges the signatures of PDF files by the authorities of this machine and this office. Safe for several threads. */
public final class VerificationService {
    private final Path authorities;
    private SignatureVerification verification;

    /** @param authorities folder of certificates that the office trusts; may be missing */
    public VerificationService(Path authorities) {
        this.authorities = authorities;
    }

    /**
     * All signatures in the order in which they were made; empty for none.
     *
     * @throws ProblemException {@code sign.pdf.…} when it can't be read
     */
    public List<SignatureStatus> verify(byte[] pdf) {
        return verification().verify(pdf);
    }

    /** The same for a file. */
    public List<SignatureStatus> verify(Path file) {
        return verify(FileBytes.of(file));
    }

    /**
     * Whether a file that comes back signed is the prepared one.
     *
     * @return why not; empty when it is
     * @throws ProblemException {@code sign.pdf.…} when one of them can't be read
     */
    public Optional<MessageRef> difference(byte[] prepared, byte[] signed) {
        return SameDocument.isPreparedFrom(prepared, signed);
    }

    private synchronized SignatureVerification verification() {
        if (verification == null) {
            verification = new SignatureVerification(TrustedRoots.ofMachine(authorities));
        }
        return verification;
    }
}
