package vn.congdoan.vanthu;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.book.BookPrinting;
import vn.congdoan.vanthu.app.book.IncomingLines;
import vn.congdoan.vanthu.app.book.OutgoingLines;
import vn.congdoan.vanthu.app.calendar.CalendarService;
import vn.congdoan.vanthu.app.export.ExportService;
import vn.congdoan.vanthu.app.incoming.ArrivalServices;
import vn.congdoan.vanthu.app.incoming.AssignmentService;
import vn.congdoan.vanthu.app.incoming.DeadlineReader;
import vn.congdoan.vanthu.app.incoming.IncomingService;
import vn.congdoan.vanthu.app.incoming.SlipService;
import vn.congdoan.vanthu.app.incoming.StampService;
import vn.congdoan.vanthu.app.office.OfficeService;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.reading.ReadingService;
import vn.congdoan.vanthu.app.register.RegisterQuery;
import vn.congdoan.vanthu.app.register.RegisterService;
import vn.congdoan.vanthu.domain.book.Book;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.files.DataFolder;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.IncomingRegisterRepository;

/** The part of the composition root for what arrives, the calendar of its deadlines, and the books that are printed. */
final class ArrivalContext {
    /** An office that was never set up prints books without a name. */
    private static final OfficeProfile UNNAMED = new OfficeProfile("", "", "", "", "", "", false);

    private final ArrivalServices services;
    private final BookPrinting books;

    /** What sets, reads and names. */
    record Engines(ExportService exports, ReadingService reading, OfficeService office) {}

    ArrivalContext(
            Database database, LifeContext life, Access access, DataFolder folder, Engines engines, Clock clock) {
        AuditTrail audit = life.audit();
        CalendarService calendar = new CalendarService(folder.calendar());
        DeadlineReader deadlines = new DeadlineReader(calendar::workingDays);
        Supplier<OfficeProfile> office = () -> engines.office().profile().orElse(UNNAMED);
        IncomingService register = new IncomingService(database, audit, access, folder.incoming(), clock);
        services = new ArrivalServices(
                register,
                new AssignmentService(
                        database, audit, access, deadlines, number -> own(life.register(), number), clock),
                new StampService(
                        register, engines.reading(), engines.exports(), office, audit, access, folder.stamped()),
                new SlipService(engines.exports(), office, access, folder.slips(), clock));
        IncomingLines incoming =
                new IncomingLines(new IncomingRegisterRepository(database), new Messages(Messages.VIETNAMESE)::get);
        OutgoingLines outgoing =
                new OutgoingLines(life.register(), life.sending().plans());
        books = new BookPrinting(
                Map.of(
                        Book.OUTGOING, outgoing::register,
                        Book.INCOMING, incoming::register,
                        Book.POST, outgoing::post,
                        Book.HANDLING, incoming::handling),
                office,
                engines.exports()::family,
                access,
                clock);
    }

    private static long own(RegisterService register, String number) {
        return register.list(new RegisterQuery(0, "", null, number, "")).stream()
                .filter(entry -> entry.number().full().equalsIgnoreCase(number))
                .mapToLong(RegisterEntry::documentId)
                .filter(id -> id != 0)
                .findFirst()
                .orElse(0);
    }

    ArrivalServices services() {
        return services;
    }

    BookPrinting books() {
        return books;
    }
}
