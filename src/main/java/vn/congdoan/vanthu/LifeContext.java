package vn.congdoan.vanthu;

import java.time.Clock;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.life.LifeServices;
import vn.congdoan.vanthu.app.people.PeopleService;
import vn.congdoan.vanthu.app.people.Session;
import vn.congdoan.vanthu.app.people.SignInService;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;

/** The part of the composition root for what happens to a document after it is written: review, number, signature, sending. */
final class LifeContext {
    private final AuditTrail audit;
    private final WorkflowService workflow;
    private final Session session;
    private final SignInService signIn;
    private final PeopleService people;

    LifeContext(Database database, Session session, Clock clock) {
        this.session = session;
        audit = new AuditTrail(new AuditRepository(database), session, clock);
        workflow = new WorkflowService(database, audit, session, clock);
        signIn = new SignInService(database, session, audit::note, clock);
        people = new PeopleService(database, session, audit::note, clock);
    }

    LifeServices services() {
        return new LifeServices(audit, workflow, session, signIn, people);
    }
}
