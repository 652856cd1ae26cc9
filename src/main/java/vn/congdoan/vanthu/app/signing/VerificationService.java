package vn.congdoan.vanthu.app.signing;

import java.nio.file.Path;
import java.util.List;
import vn.congdoan.vanthu.app.reading.FileBytes;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
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

    private synchronized SignatureVerification verification() {
        if (verification == null) {
            verification = new SignatureVerification(TrustedRoots.ofMachine(authorities));
        }
        return verification;
    }
}
