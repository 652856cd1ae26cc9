package vn.congdoan.vanthu.app.round;

import java.time.Clock;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.storage.Database;

/** Reporting rounds, their forms and the units they expect. */
public final class RoundService {
    private final Database database;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    public RoundService(Database database, AuditTrail audit, Access access, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }
}
