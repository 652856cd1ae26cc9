package vn.congdoan.vanthu.app.round.back;

import java.time.Clock;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.storage.Database;

/** Sends reports that can't be used back to their units. */
public final class SendBackService {
    private final Database database;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    public SendBackService(Database database, AuditTrail audit, Access access, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }
}
