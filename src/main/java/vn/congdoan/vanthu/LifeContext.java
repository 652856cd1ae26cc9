package vn.congdoan.vanthu;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.life.LifeServices;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.signing.SigningPlacesService;
import vn.congdoan.vanthu.app.signing.SigningService;
import vn.congdoan.vanthu.app.signing.VerificationService;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;

/** The part of the composition root for what happens to a document after it is written: review, number, signature, sending. */
final class LifeContext {
    private final AuditTrail audit;
    private final WorkflowService workflow;
    private final SigningService signing;
    private final VerificationService verification;

    /**
     * @param fonts of visible signatures
     * @param authorities folder of the certificates that the office trusts
     */
    LifeContext(
            Database database,
            Access access,
            Supplier<FontFamily> fonts,
            SigningPlacesService places,
            Path authorities,
            Clock clock) {
        audit = new AuditTrail(new AuditRepository(database), access, clock);
        workflow = new WorkflowService(database, audit, access, clock);
        signing = new SigningService(fonts, places, authorities, clock);
        verification = new VerificationService(authorities);
    }

    LifeServices services() {
        return new LifeServices(audit, workflow, signing, verification);
    }
}
