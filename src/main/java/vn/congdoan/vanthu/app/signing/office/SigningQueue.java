package vn.congdoan.vanthu.app.signing.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.app.job.Failure;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.signature.SignedFile;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.settings.SigningSettings;

/** Signs many documents and files with one PIN, one after the other; what fails is named and stops none of the others. */
public final class SigningQueue {
    private static final Logger LOG = LoggerFactory.getLogger(SigningQueue.class);
    private static final int MOST_COPIES = 1000;

    private final DocumentSigning service;
    private final SigningStore store;
    private final PdfSignatures signatures;
    private final Access access;

    SigningQueue(DocumentSigning service, SigningStore store, PdfSignatures signatures, Access access) {
        this.service = Objects.requireNonNull(service, "service");
        this.store = Objects.requireNonNull(store, "store");
        this.signatures = Objects.requireNonNull(signatures, "signatures");
        this.access = Objects.requireNonNull(access, "access");
    }

    /**
     * Opens the key of that act. The job fails with what is wrong with PIN or key.
     *
     * @param pin wiped when the job ends, whatever comes of it
     */
    public Job<UnlockedKey> unlock(SigningAct act, Pin pin) {
        return new Job<>(MessageRef.of("signing.job.unlock"), control -> {
            try (pin) {
                access.require(act.permission());
                return new UnlockedKey(act, signatures.open(act.role(), pin), access.user());
            }
        });
    }

    /**
     * The same with another key than this machine's.
     *
     * @param settings the key, and how its signatures look
     */
    public Job<UnlockedKey> unlock(SigningAct act, SigningSettings settings, Pin pin) {
        return new Job<>(MessageRef.of("signing.job.unlock"), control -> {
            try (pin) {
                access.require(act.permission());
                return new UnlockedKey(act, signatures.open(act.role(), settings, pin), access.user());
            }
        });
    }

    /**
     * Signs one document in one role; the organisation's also takes number and date where they are still open. The job fails
     * with why it isn't signed.
     *
     * @param key opened for the act that the role belongs to; stays open
     */
    public Job<SignedFile> sign(long documentId, SigningRole role, UnlockedKey key) {
        if (!key.act().covers(role)) {
            throw new IllegalArgumentException(role + " with a key for " + key.act());
        }
        boolean figure = role == SigningRole.NUMBER || role == SigningRole.DATE;
        return new Job<>(MessageRef.of("signing.job.sign", 1), control -> {
            requireOwn(key);
            return figure
                    ? service.signFigure(documentId, role, key.key())
                    : service.sign(documentId, key.act(), key.key());
        });
    }

    /**
     * Signs all of them. Cancelled, the job ends between two targets; stopped, it ends there with what it has.
     *
     * @param key closed when the job ends
     * @param stopped asked between two targets
     * @param heard is told each outcome as soon as it is known, on the job's thread
     */
    public Job<List<SigningOutcome>> sign(
            List<SigningTarget> targets, UnlockedKey key, BooleanSupplier stopped, Consumer<SigningOutcome> heard) {
        return new Job<>(MessageRef.of("signing.job.sign", targets.size()), control -> {
            try (key) {
                requireOwn(key);
                return all(targets, key, stopped, heard, control);
            }
        });
    }

    /** Whoever came after the one who gave the PIN gives their own. */
    private void requireOwn(UnlockedKey key) {
        access.require(key.act().permission());
        if (!key.isOf(access.user())) {
            throw ProblemException.of("signing.keyOfOther");
        }
    }

    private List<SigningOutcome> all(
            List<SigningTarget> targets,
            UnlockedKey key,
            BooleanSupplier stopped,
            Consumer<SigningOutcome> heard,
            JobControl control) {
        List<SigningOutcome> outcomes = new ArrayList<>();
        for (SigningTarget target : targets) {
            control.checkCancelled();
            control.progress(outcomes.size(), targets.size());
            SigningOutcome outcome = stopped.getAsBoolean() ? stopped(target) : one(target, key);
            outcomes.add(outcome);
            heard.accept(outcome);
        }
        control.progress(targets.size(), targets.size());
        return List.copyOf(outcomes);
    }

    private static SigningOutcome stopped(SigningTarget target) {
        return new SigningOutcome(
                target, null, List.of(new Finding(Severity.WARNING, "", MessageRef.of("signing.stopped"))));
    }

    private SigningOutcome one(SigningTarget target, UnlockedKey key) {
        try {
            requireOwn(key); // somebody else may have come while the others were signed
            return new SigningOutcome(target, signed(target, key.act(), key.key()), List.of());
        } catch (ProblemException e) {
            return new SigningOutcome(target, null, e.findings());
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException bug) { // one strange file must not cost the others their signature
            String code = Failure.code(bug);
            LOG.error("bug {}", code, bug);
            return new SigningOutcome(
                    target, null, List.of(new Finding(Severity.ERROR, "", MessageRef.of("error.bug.text", code))));
        }
    }

    private Path signed(SigningTarget target, SigningAct act, PdfSignatures.OpenKey key) {
        if (target instanceof SigningTarget.OfDocument document) {
            SignedFile file = service.sign(document.documentId(), act, key);
            return store.folder().path(file.fileCopy());
        }
        return foreign(((SigningTarget.OfFile) target).file(), act, key);
    }

    private Path foreign(Path file, SigningAct act, PdfSignatures.OpenKey key) {
        byte[] before = SignedFolder.bytes(file);
        int there = Soundness.require(signatures.verify(before), "signing.brokenBefore");
        byte[] after = signatures.signForeign(before, act.role(), key);
        if (Soundness.require(signatures.verify(after), "signing.brokenAfter") != there + 1) {
            throw ProblemException.of("signing.brokenAfter", act.role().fieldName());
        }
        Path target = free(file);
        AtomicFile.write(target, out -> out.write(after));
        return target;
    }

    /** Beside the original, which stays as it is. */
    private static Path free(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.pdf$", "");
        for (int copy = 1; copy < MOST_COPIES; copy++) {
            Path target = file.resolveSibling(name + "-signed" + (copy == 1 ? "" : "-" + copy) + ".pdf");
            if (Files.notExists(target)) {
                return target;
            }
        }
        throw ProblemException.of("signing.noFreeName", file);
    }
}
