package vn.congdoan.vanthu;

import java.time.Clock;
import java.util.function.ToIntFunction;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.checking.CheckingService;
import vn.congdoan.vanthu.app.life.LifeServices;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.review.ReviewService;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;

/** The part of the composition root for what happens to a document after it is written: review, number, signature, sending. */
final class LifeContext {
    private final AuditTrail audit;
    private final WorkflowService workflow;

    private final ReviewService review;

    /** @param pages how many pages a draft has */
    LifeContext(
            Database database, Access access, Clock clock, CheckingService checking, ToIntFunction<Draft> pages) {
        audit = new AuditTrail(new AuditRepository(database), access, clock);
        workflow = new WorkflowService(database, audit, access, clock);
        review = new ReviewService(database, checking, pages, audit, access, clock);
    }

    LifeServices services() {
        return new LifeServices(audit, workflow, review);
    }
}
