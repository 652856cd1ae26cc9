package vn.congdoan.vanthu.app.signing.office;

import java.util.Objects;
import vn.congdoan.vanthu.domain.user.User;

/** A key that was opened with its PIN for one run through the queue; closing it takes it out of the memory. */
public final class UnlockedKey implements AutoCloseable {
    private final SigningAct act;
    private final PdfSignatures.OpenKey key;
    private final User opener;

    /** @param opener who gave the PIN; nobody else signs with it */
    UnlockedKey(SigningAct act, PdfSignatures.OpenKey key, User opener) {
        this.act = Objects.requireNonNull(act, "act");
        this.key = Objects.requireNonNull(key, "key");
        this.opener = Objects.requireNonNull(opener, "opener");
    }

    public SigningAct act() {
        return act;
    }

    /** The name in its certificate. */
    public String owner() {
        return key.owner();
    }

    boolean isOf(User person) {
        return opener.id() == person.id();
    }

    PdfSignatures.OpenKey key() {
        return key;
    }

    @Override
    public void close() {
        key.close();
    }
}
