package vn.congdoan.vanthu.app.unit;

import java.time.Clock;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.storage.Database;

/** The unit register: who there is, who there was, and what became of them. */
public final class UnitService {
    private final Database database;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    public UnitService(Database database, AuditTrail audit, Access access, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }
}
