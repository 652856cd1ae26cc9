package vn.congdoan.vanthu.app.signing.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import vn.congdoan.vanthu.app.export.ExportService;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SignatureStatus.Trust;
import vn.congdoan.vanthu.domain.signature.SignedFile;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.files.Folders;

/**
 * The way over another signing program: the PDF goes out with its name in it, and what comes back is filed only when it is the
 * same document with sound signatures behind it.
 */
public final class Handoff {
    private final DocumentSigning service;
    private final SigningStore store;
    private final PdfSignatures signatures;
    private final ReturnMatch match;
    private final WorkflowService workflow;
    private final ExportService exports;
    private final Access access;
    private final BooleanSupplier knowsAuthorities;

    /** @param knowsAuthorities whether the office said whose certificates it trusts; a signature of others is refused then */
    Handoff(
            DocumentSigning service,
            SigningStore store,
            PdfSignatures signatures,
            WorkflowService workflow,
            ExportService exports,
            Access access,
            BooleanSupplier knowsAuthorities) {
        this.service = Objects.requireNonNull(service, "service");
        this.store = Objects.requireNonNull(store, "store");
        this.signatures = Objects.requireNonNull(signatures, "signatures");
        this.workflow = Objects.requireNonNull(workflow, "workflow");
        this.exports = Objects.requireNonNull(exports, "exports");
        this.access = Objects.requireNonNull(access, "access");
        this.knowsAuthorities = Objects.requireNonNull(knowsAuthorities, "knowsAuthorities");
        match = new ReturnMatch(store, signatures, this::title);
    }

    /** Whether a file is named as one of those that went out; asks neither database nor disk, so for any thread. */
    public static boolean isNamed(Path file) {
        return ReturnMatch.isNamed(file);
    }

    /** Writes the PDF as it is now, with its empty fields, into the folder. @return the written file */
    public Job<Path> writeOut(long documentId, Path folder) {
        return new Job<>(MessageRef.of("signing.job.handoff"), control -> {
            SignedFile file = service.prepare(documentId);
            byte[] bytes = store.read(file);
            Folders.make(folder);
            String name = exports.fileName(service.draft(documentId).parts());
            Path target = folder.resolve(name + "_" + file.handoff() + ".pdf");
            AtomicFile.write(target, out -> out.write(bytes));
            return target;
        });
    }

    /** Files what came back; the job fails with a message that names the document it looks like and what differs. */
    public Job<Returned> receive(Path file) {
        return new Job<>(MessageRef.of("signing.job.receive", file.getFileName()), control -> take(file));
    }

    private Returned take(Path source) {
        if (!access.user().may(Permission.SIGN)) {
            access.require(Permission.SEAL);
        }
        byte[] bytes = SignedFolder.bytes(source);
        SignedFile before = match.find(source, bytes);
        List<SignatureStatus> statuses = signatures.verify(bytes);
        Soundness.require(statuses, "signing.handoff.broken");
        List<SignatureStatus> fresh =
                statuses.subList(Math.min(before.roles().size(), statuses.size()), statuses.size());
        if (fresh.isEmpty()) {
            throw ProblemException.of("signing.handoff.unsigned", title(before.documentId()));
        }
        List<SigningRole> gained = GainedRoles.of(before, fresh);
        Draft draft = service.draft(before.documentId());
        check(before, gained, fresh, draft);
        SignedFile after = service.file(before, bytes, gained, next -> step(next, gained, fresh));
        return new Returned(source, title(before.documentId()), after, statuses);
    }

    private void check(SignedFile before, List<SigningRole> gained, List<SignatureStatus> fresh, Draft draft) {
        requireTrusted(fresh);
        int person = gained.indexOf(SigningRole.PERSON);
        if (person >= 0) {
            service.requireName(draft, fresh.get(person).signer());
        } else if (!before.roles().contains(SigningRole.PERSON)) {
            throw ProblemException.of("signing.personFirst");
        }
        if (gained.contains(SigningRole.ORGANISATION)) {
            SigningDraft.requireComplete(draft, before);
        }
    }

    /** A certificate with the leader's name is made in a minute; whose it is only its issuer can vouch for. */
    private void requireTrusted(List<SignatureStatus> fresh) {
        for (SignatureStatus status : fresh) {
            boolean doubtful = status.trusted() == Trust.UNKNOWN && knowsAuthorities.getAsBoolean();
            if (status.trusted() == Trust.NO || doubtful) {
                throw ProblemException.of("signing.handoff.untrusted", status.signer(), status.issuer());
            }
        }
    }

    private void step(SignedFile next, List<SigningRole> gained, List<SignatureStatus> fresh) {
        if (gained.contains(SigningRole.PERSON) && next.isSignedByPersons()) {
            workflow.signedElsewhere(next.documentId());
        } else if (!gained.contains(SigningRole.PERSON)
                && workflow.flow(next.documentId()).state() != DocumentState.READY) {
            throw ProblemException.of("signing.numberFirst");
        }
        for (int i = 0; i < gained.size(); i++) {
            service.note(gained.get(i), next.documentId(), fresh.get(i).signer());
        }
    }

    private String title(long documentId) {
        return DocumentTitle.of(service.draft(documentId).parts());
    }
}
