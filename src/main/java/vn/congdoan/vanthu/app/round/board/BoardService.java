package vn.congdoan.vanthu.app.round.board;

import java.time.Clock;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.storage.Database;

/** How a round stands. */
public final class BoardService {
    private final Database database;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    public BoardService(Database database, AuditTrail audit, Access access, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }
}
