package vn.congdoan.vanthu.app.round.form;

import java.time.Clock;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.storage.Database;

/** Makes a round's forms, one for each unit. */
public final class FormService {
    private final Database database;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    public FormService(Database database, AuditTrail audit, Access access, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }
}
