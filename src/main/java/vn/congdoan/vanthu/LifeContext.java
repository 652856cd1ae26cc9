package vn.congdoan.vanthu;

import java.time.Clock;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.export.ExportService;
import vn.congdoan.vanthu.app.life.LifeServices;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.signing.SigningPlacesService;
import vn.congdoan.vanthu.app.signing.SigningService;
import vn.congdoan.vanthu.app.signing.VerificationService;
import vn.congdoan.vanthu.app.signing.office.OfficeSigning;
import vn.congdoan.vanthu.app.signing.office.SigningServices;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.files.DataFolder;
import vn.congdoan.vanthu.settings.SettingsStore;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;

/** The part of the composition root for what happens to a document after it is written: review, number, signature, sending. */
final class LifeContext {
    private final AuditTrail audit;
    private final WorkflowService workflow;
    private final SigningService signing;
    private final VerificationService verification;
    private final SigningServices officeSigning;

    /** @param trial a document to try signing on */
    LifeContext(
            Database database,
            Access access,
            SettingsStore settings,
            ExportService exports,
            SigningPlacesService places,
            Supplier<Draft> trial,
            DataFolder folder,
            Clock clock) {
        audit = new AuditTrail(new AuditRepository(database), access, clock);
        workflow = new WorkflowService(database, audit, access, clock);
        signing = new SigningService(exports::family, places, folder.authorities(), clock);
        verification = new VerificationService(folder.authorities());
        officeSigning = OfficeSigning.of(new OfficeSigning.Parts(
                database,
                settings,
                exports,
                signing,
                places,
                trial,
                workflow,
                audit,
                access,
                folder.signed(),
                folder.authorities(),
                clock));
    }

    LifeServices services() {
        return new LifeServices(audit, workflow, signing, verification, officeSigning);
    }
}
