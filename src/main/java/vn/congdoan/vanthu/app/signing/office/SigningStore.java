package vn.congdoan.vanthu.app.signing.office;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.document.DocumentFile;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SignedFile;
import vn.congdoan.vanthu.domain.signature.SignedFileState;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.DocumentFileRepository;
import vn.congdoan.vanthu.storage.SignedFileRepository;

/** The signed files on the disk and what the database knows of them, changed together or not at all. */
final class SigningStore {
    private static final String ENDING = ".pdf";
    private static final int HANDOFF_LETTERS = 12;

    private final Database database;
    private final SignedFileRepository signed;
    private final DocumentFileRepository files;
    private final SignedFolder folder;
    private final LongFunction<String> name;
    private final Access access;
    private final Clock clock;

    /** @param name of a document's files as a person knows them, without ending */
    SigningStore(Database database, Path folder, LongFunction<String> name, Access access, Clock clock) {
        this.database = database;
        this.folder = new SignedFolder(folder);
        this.name = name;
        this.access = access;
        this.clock = clock;
        signed = new SignedFileRepository(database);
        files = new DocumentFileRepository(database);
    }

    SignedFileRepository signed() {
        return signed;
    }

    DocumentFileRepository files() {
        return files;
    }

    SignedFolder folder() {
        return folder;
    }

    Optional<SignedFile> of(long documentId) {
        return signed.of(documentId);
    }

    byte[] read(SignedFile file) {
        return folder.read(file.fileCopy(), file.hash());
    }

    /** A name that no other file has, which also survives in a file's name: "VT" and twelve letters and figures. */
    static String newHandoff() {
        return "VT"
                + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .substring(0, HANDOFF_LETTERS)
                        .toUpperCase(Locale.ROOT);
    }

    /** The first of a document; what was there before is dropped. */
    SignedFile start(long documentId, byte[] bytes, SigningDraft draft, String handoff) {
        SignedFolder.Kept kept = folder.put(documentId, bytes, ENDING);
        return orRemoved(
                kept,
                () -> database.transaction(() -> {
                    signed.drop(documentId);
                    return signed.save(new SignedFile(
                            0,
                            documentId,
                            SignedFileState.PREPARED,
                            draft.needed(),
                            draft.month(),
                            List.of(),
                            handoff,
                            kept.copy(),
                            kept.hash(),
                            clock.instant(),
                            access.user().name()));
                }));
    }

    /**
     * The next state of a file, with what belongs to the step in the same transaction.
     *
     * @param step checked and stored with it; what it throws leaves everything as it was
     * @throws ProblemException {@code signing.meanwhile} when somebody else has signed since it was read
     */
    SignedFile replace(SignedFile before, byte[] bytes, List<SigningRole> roles, Consumer<SignedFile> step) {
        SignedFolder.Kept kept = folder.put(before.documentId(), bytes, ENDING);
        SignedFile after = orRemoved(
                kept,
                () -> database.transaction(() -> {
                    SignedFile next = before.signed(
                            roles,
                            kept.copy(),
                            kept.hash(),
                            clock.instant(),
                            access.user().name());
                    step.accept(next); // takes the document's lock first
                    if (!signed.of(before.documentId()).filter(before::equals).isPresent()) {
                        throw ProblemException.of("signing.meanwhile");
                    }
                    SignedFile saved =
                            signed.save(next); // as it will be read, with the moment as exact as the database keeps it
                    listFinal(saved);
                    return saved;
                }));
        folder.remove(before.fileCopy());
        return after;
    }

    /** A signed file that is complete is the document's original. */
    private void listFinal(SignedFile file) {
        if (file.state() == SignedFileState.FINAL) {
            list(file);
        }
    }

    void list(SignedFile file) {
        files.remove(file.documentId(), DocumentFile.Kind.SIGNED_PDF);
        files.add(new DocumentFile(
                0,
                file.documentId(),
                DocumentFile.Kind.SIGNED_PDF,
                name.apply(file.documentId()) + ENDING,
                file.fileCopy(),
                file.hash(),
                clock.instant(),
                access.user().name()));
    }

    /** Adds a copy for reading and reuse. */
    void listText(long documentId, byte[] docx) {
        SignedFolder.Kept kept = folder.put(documentId, docx, ".docx");
        files.add(new DocumentFile(
                0,
                documentId,
                DocumentFile.Kind.DOCX,
                name.apply(documentId) + ".docx",
                kept.copy(),
                kept.hash(),
                clock.instant(),
                access.user().name()));
    }

    private <T> T orRemoved(SignedFolder.Kept kept, Supplier<T> work) {
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                folder.remove(kept.copy());
            }
        }
    }
}
