package vn.congdoan.vanthu.app.signing.office;

import java.util.Objects;

/** A key that was opened with its PIN for one run through the queue; closing it takes it out of the memory. */
public final class UnlockedKey implements AutoCloseable {
    private final SigningAct act;
    private final PdfSignatures.OpenKey key;

    UnlockedKey(SigningAct act, PdfSignatures.OpenKey key) {
        this.act = Objects.requireNonNull(act, "act");
        this.key = Objects.requireNonNull(key, "key");
    }

    public SigningAct act() {
        return act;
    }

    /** The name in its certificate. */
    public String owner() {
        return key.owner();
    }

    PdfSignatures.OpenKey key() {
        return key;
    }

    @Override
    public void close() {
        key.close();
    }
}
