package vn.congdoan.vanthu.app.round.report;

import java.time.Clock;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.storage.Database;

/** Drafts the report to the superior and keeps its figures in step. */
public final class RoundReportService {
    private final Database database;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    public RoundReportService(Database database, AuditTrail audit, Access access, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }
}
