package vn.congdoan.vanthu.app.signing.office;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.export.ExportService;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.signing.SigningPlacesService;
import vn.congdoan.vanthu.app.signing.SigningService;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.signature.SigningRules;
import vn.congdoan.vanthu.settings.SettingsStore;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.DocumentRepository;
import vn.congdoan.vanthu.storage.SigningRuleRepository;

/** Puts the office's signing together. */
public final class OfficeSigning {
    private OfficeSigning() {}

    /**
     * What it is made of.
     *
     * @param trial a document to try signing on
     * @param signed folder of the signed files
     * @param authorities folder of the certificates that the office trusts
     */
    public record Parts(
            Database database,
            SettingsStore settings,
            ExportService exports,
            SigningService engine,
            SigningPlacesService places,
            Supplier<Draft> trial,
            WorkflowService workflow,
            AuditTrail audit,
            Access access,
            Path signed,
            Path authorities,
            Clock clock) {}

    /** The services; from now on they also follow the steps of documents. */
    public static SigningServices of(Parts parts) {
        PdfSignatures signatures = new EngineSignatures(
                parts.engine(),
                parts.places(),
                parts.exports(),
                parts.trial(),
                () -> parts.settings().current().signing(),
                parts.authorities());
        return of(parts, signatures);
    }

    /** With another engine, for tests. */
    static SigningServices of(Parts parts, PdfSignatures signatures) {
        Database database = parts.database();
        WorkflowService workflow = parts.workflow();
        DocumentRepository documents = new DocumentRepository(database);
        SigningStore store = new SigningStore(
                database,
                parts.signed(),
                id -> documents
                        .draft(id)
                        .map(draft -> parts.exports().fileName(draft.parts()))
                        .orElse(String.valueOf(id)),
                parts.access(),
                parts.clock());
        Supplier<SigningRules> rules = new SigningRuleRepository(database)::rules;
        DocumentSigning signing = new DocumentSigning(
                store,
                signatures,
                documents,
                workflow,
                rules,
                () -> LocalDate.ofInstant(parts.clock().instant(), SigningService.ZONE),
                parts.audit(),
                parts.access());
        workflow.follow(new SigningSteps(store, signatures, rules));
        return new SigningServices(
                new SigningList(signing, store, signatures, documents, workflow, parts.access()),
                new SigningQueue(signing, store, signatures, parts.access()),
                new Handoff(
                        signing,
                        store,
                        signatures,
                        workflow,
                        parts.exports(),
                        parts.access(),
                        () -> keepsAuthorities(parts.authorities())),
                new PaperSigning(database, store, workflow, parts.audit(), parts.access(), parts.clock()),
                new IssueService(workflow, signing, store, parts.exports()),
                new SignedOriginals(store, parts.access()),
                new SignatureCheck(signatures),
                setup(parts, signatures),
                new ReturnWatch(() -> parts.settings().current().signing().watchedFolder()),
                parts.access());
    }

    private static boolean keepsAuthorities(Path folder) {
        String[] files = folder.toFile().list();
        return files != null && files.length > 0;
    }

    private static SigningSetup setup(Parts parts, PdfSignatures signatures) {
        return new SigningSetup(
                parts.settings(),
                parts.database(),
                signatures,
                TokenDrivers.ofPlatform(),
                parts.authorities(),
                parts.audit(),
                parts.access());
    }
}
