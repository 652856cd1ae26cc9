package vn.congdoan.vanthu;

import java.time.Clock;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.calendar.CalendarService;
import vn.congdoan.vanthu.app.incoming.AssignmentService;
import vn.congdoan.vanthu.app.incoming.DeadlineReader;
import vn.congdoan.vanthu.app.incoming.IncomingService;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.files.DataFolder;
import vn.congdoan.vanthu.storage.Database;

/** The part of the composition root for what arrives: its register, who deals with it, the calendar of deadlines. */
final class ArrivalContext {
    private final IncomingService incoming;
    private final AssignmentService assignments;
    private final CalendarService calendar;

    ArrivalContext(Database database, AuditTrail audit, Access access, DataFolder folder, Clock clock) {
        calendar = new CalendarService(folder.calendar());
        incoming = new IncomingService(database, audit, access, folder.incoming(), clock);
        DeadlineReader deadlines = new DeadlineReader(calendar::workingDays);
        assignments = new AssignmentService(database, audit, access, deadlines, clock);
    }

    IncomingService incoming() {
        return incoming;
    }

    AssignmentService assignments() {
        return assignments;
    }

    CalendarService calendar() {
        return calendar;
    }
}
