package vn.congdoan.vanthu;

import java.time.Clock;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.life.LifeServices;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.files.DataFolder;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;

/** The part of the composition root for what happens to a document after it is written: review, number, signature, sending. */
final class LifeContext {
    private final AuditTrail audit;
    private final WorkflowService workflow;
    private final ArrivalContext arrivals;

    LifeContext(Database database, Access access, DataFolder folder, Clock clock) {
        audit = new AuditTrail(new AuditRepository(database), access, clock);
        workflow = new WorkflowService(database, audit, access, clock);
        arrivals = new ArrivalContext(database, audit, access, folder, clock);
    }

    ArrivalContext arrivals() {
        return arrivals;
    }

    LifeServices services() {
        return new LifeServices(audit, workflow);
    }
}
