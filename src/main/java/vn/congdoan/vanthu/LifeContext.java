package vn.congdoan.vanthu;

import java.time.Clock;
import java.util.function.ToIntFunction;
import vn.congdoan.vanthu.app.afterissue.AfterIssueService;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.checking.CheckingService;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.export.ExportService;
import vn.congdoan.vanthu.app.life.LifeServices;
import vn.congdoan.vanthu.app.office.OfficeService;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.review.ReviewService;
import vn.congdoan.vanthu.app.sending.SendingServices;
import vn.congdoan.vanthu.app.template.TemplateService;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;

/** The part of the composition root for what happens to a document after it is written: review, number, signature, sending. */
final class LifeContext {
    private final AuditTrail audit;
    private final WorkflowService workflow;

    private final ReviewService review;

    private final SendingServices sending;
    private final AfterIssueService afterIssue;

    /** @param pages how many pages a draft has */
    LifeContext(
            Database database,
            Access access,
            Clock clock,
            CheckingService checking,
            ToIntFunction<Draft> pages,
            DocumentService documents,
            TemplateService templates,
            ExportService exports,
            OfficeService office) {
        audit = new AuditTrail(new AuditRepository(database), access, clock);
        workflow = new WorkflowService(database, audit, access, clock);
        review = new ReviewService(database, checking, pages, audit, access, clock);
        sending =
                SendingContext.services(database, exports, office, SendingContext.NO_SIGNATURES, audit, access, clock);
        afterIssue =
                new AfterIssueService(database, documents, templates, workflow, sending.plans(), audit, access, clock);
    }

    LifeServices services() {
        return new LifeServices(audit, workflow, review, sending, afterIssue);
    }
}
