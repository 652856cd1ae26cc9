package vn.congdoan.vanthu.app.signing.office;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SignedFile;

/** The signed PDFs as they are: whoever wants the PDF of a signed document gets these bytes, never a new rendering. */
public final class SignedOriginals {
    private final SigningStore store;
    private final Access access;

    SignedOriginals(SigningStore store, Access access) {
        this.store = Objects.requireNonNull(store, "store");
        this.access = Objects.requireNonNull(access, "access");
    }

    /**
     * With the signatures it has by now; empty while nobody has signed, and on the paper way.
     *
     * @throws ProblemException {@code signing.file.…} when the file isn't as it was put there
     */
    public Optional<byte[]> pdf(long documentId) {
        return signed(documentId).map(store::read);
    }

    /** Where it is; else as {@link #pdf}. */
    public Optional<Path> file(long documentId) {
        return signed(documentId).map(this::checked);
    }

    private Path checked(SignedFile file) {
        store.read(file);
        return store.folder().path(file.fileCopy());
    }

    private Optional<SignedFile> signed(long documentId) {
        access.requireSomebody();
        return store.of(documentId).filter(file -> !file.roles().isEmpty());
    }
}
