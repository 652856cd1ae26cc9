package vn.congdoan.vanthu.app.signing;

import java.util.List;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SigningCertificate;
import vn.congdoan.vanthu.sign.key.SigningKey;

/** A key source for which the PIN was given: signs until it is closed. */
public final class OpenKey implements AutoCloseable {
    private final SigningKey key;

    OpenKey(SigningKey key) {
        this.key = key;
    }

    /** All that the source holds, usable or not. */
    public List<SigningCertificate> certificates() {
        return key.certificates();
    }

    /** The one that signs. */
    public SigningCertificate certificate() {
        return key.certificate();
    }

    /**
     * The same source with another certificate; closing one closes both.
     *
     * @param wanted its id, or a part of its subject's name
     * @throws ProblemException when none or several are meant
     */
    public OpenKey with(String wanted) {
        return new OpenKey(key.with(wanted));
    }

    /** Whether the certificate that signs is this person's; without accents and letter case. */
    public boolean belongsTo(String person) {
        return key.belongsTo(person);
    }

    /** @throws ProblemException {@code sign.key.wrongPerson} naming both when it isn't */
    public void requireOf(String person) {
        if (!belongsTo(person)) {
            throw ProblemException.of("sign.key.wrongPerson", certificate().subject(), person);
        }
    }

    SigningKey key() {
        return key;
    }

    @Override
    public void close() {
        key.close();
    }
}
