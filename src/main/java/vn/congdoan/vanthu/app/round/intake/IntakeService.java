package vn.congdoan.vanthu.app.round.intake;

import java.time.Clock;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.storage.Database;

/** Takes returned workbooks in: a plan first, questions, and only what was confirmed is stored. */
public final class IntakeService {
    private final Database database;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    public IntakeService(Database database, AuditTrail audit, Access access, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }
}
