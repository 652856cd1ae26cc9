package vn.congdoan.vanthu.app.round.total;

import java.time.Clock;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.storage.Database;

/** Consolidates a round's figures. */
public final class ConsolidationService {
    private final Database database;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    public ConsolidationService(Database database, AuditTrail audit, Access access, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }
}
