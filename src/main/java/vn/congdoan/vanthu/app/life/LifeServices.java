package vn.congdoan.vanthu.app.life;

import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.signing.SigningService;
import vn.congdoan.vanthu.app.signing.VerificationService;
import vn.congdoan.vanthu.app.signing.office.SigningServices;
import vn.congdoan.vanthu.app.workflow.WorkflowService;

/** The services of a document's life after it is written, for window and command line. */
public record LifeServices(
        AuditTrail audit,
        WorkflowService workflow,
        SigningService signing,
        VerificationService verification,
        SigningServices officeSigning) {}
