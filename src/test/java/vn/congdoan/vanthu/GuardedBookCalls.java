package vn.congdoan.vanthu;

import static vn.congdoan.vanthu.GuardedCall.job;
import static vn.congdoan.vanthu.GuardedCall.of;
import static vn.congdoan.vanthu.GuardedCalls.NONE;
import static vn.congdoan.vanthu.GuardedCalls.REASON;
import static vn.congdoan.vanthu.GuardedCalls.draft;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.congdoan.vanthu.app.book.BookPrinting;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.incoming.Arrival;
import vn.congdoan.vanthu.app.incoming.ArrivalServices;
import vn.congdoan.vanthu.app.incoming.AssignmentService;
import vn.congdoan.vanthu.app.incoming.IncomingService;
import vn.congdoan.vanthu.app.incoming.SlipService;
import vn.congdoan.vanthu.app.incoming.StampService;
import vn.congdoan.vanthu.app.register.BookImport;
import vn.congdoan.vanthu.app.register.IssueRequest;
import vn.congdoan.vanthu.app.register.RegisterAuditService;
import vn.congdoan.vanthu.app.register.RegisterQuery;
import vn.congdoan.vanthu.app.register.RegisterService;
import vn.congdoan.vanthu.app.register.SeriesService;
import vn.congdoan.vanthu.app.review.ReviewService;
import vn.congdoan.vanthu.domain.book.Book;
import vn.congdoan.vanthu.domain.book.BookFormat;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.IncomingDocument;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.incoming.ArrivalNumber;
import vn.congdoan.vanthu.domain.incoming.Assignment;
import vn.congdoan.vanthu.domain.incoming.Handling;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.domain.incoming.Progress;
import vn.congdoan.vanthu.domain.incoming.Urgency;
import vn.congdoan.vanthu.domain.register.RegisterCount;
import vn.congdoan.vanthu.domain.register.RegisterDelivery;
import vn.congdoan.vanthu.domain.register.RegisterFault;
import vn.congdoan.vanthu.domain.sending.RegisterFacts;
import vn.congdoan.vanthu.domain.user.Permission;

/** Rows of the review and of the books of what leaves and what arrives. */
final class GuardedBookCalls {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final IssueRequest TODAY = IssueRequest.on(DAY);
    private static final RegisterFacts FACTS = new RegisterFacts("", 1, null);
    private static final int OLD_YEAR = 1990;

    /** See {@link GuardedCalls#SERVICES}. */
    static final Map<Class<?>, Set<String>> SERVICES = Map.of(
            ReviewService.class, Set.of(),
            RegisterService.class, Set.of("isClosed"),
            RegisterAuditService.class, Set.of(),
            SeriesService.class, Set.of("list", "types", "type", "of", "symbol"),
            BookImport.class, Set.of(),
            BookPrinting.class, Set.of("books"),
            IncomingService.class, Set.of("copy"),
            AssignmentService.class, Set.of("deadlines", "dueness"),
            StampService.class, Set.of(),
            SlipService.class, Set.of());

    private GuardedBookCalls() {}

    static Stream<GuardedCall> all() {
        return Stream.of(review(), register(), years(), incoming(), printing()).flatMap(List::stream);
    }

    private static List<GuardedCall> review() {
        CheckPlace whole = new CheckPlace.Whole();
        return List.of(
                job(
                        "ReviewService.queue",
                        Permission.REVIEW,
                        office -> reviews(office).queue()),
                job(
                        "ReviewService.open",
                        Permission.REVIEW,
                        office -> reviews(office).open(NONE)),
                job(
                        "ReviewService.comment",
                        Permission.REVIEW,
                        office -> reviews(office).comment(NONE, whole, "", REASON)),
                job(
                        "ReviewService.change",
                        Permission.REVIEW,
                        office -> reviews(office).change(NONE, REASON)),
                job(
                        "ReviewService.remove",
                        Permission.REVIEW,
                        office -> reviews(office).remove(NONE)),
                job(
                        "ReviewService.tick",
                        Permission.DRAFT,
                        office -> reviews(office).tick(NONE, true)),
                of("ReviewService.base", null, office -> reviews(office).base(NONE)),
                of("ReviewService.compare", null, office -> reviews(office).compare(NONE, NONE)),
                of(
                        "ReviewService.compare with the present",
                        null,
                        office -> reviews(office).compare(NONE, NONE, draft(office))),
                of("ReviewService.find", null, office -> reviews(office).find(NONE, "")),
                of("ReviewService.comments", null, office -> reviews(office).comments(NONE, draft(office))),
                of("ReviewService.openComments", null, office -> reviews(office).openComments(NONE)));
    }

    private static ReviewService reviews(AppContext office) {
        return office.life().review();
    }

    private static List<GuardedCall> register() {
        return List.of(
                of("RegisterService.list", null, office -> book(office).list(RegisterQuery.ofYear(OLD_YEAR))),
                of("RegisterService.entry", null, office -> book(office).entry(NONE)),
                of("RegisterService.ofDocument", null, office -> book(office).ofDocument(NONE)),
                of(
                        "RegisterService.give",
                        Permission.ISSUE,
                        office -> book(office).give(NONE, TODAY)),
                of(
                        "RegisterService.give a paper",
                        Permission.ISSUE,
                        office -> book(office).give(draft(office), TODAY)),
                of(
                        "RegisterService.insert",
                        Permission.ISSUE,
                        office -> book(office).insert(NONE, 1, "a", TODAY)),
                of(
                        "RegisterService.insert a paper",
                        Permission.ISSUE,
                        office -> book(office).insert(draft(office), 1, "a", TODAY)),
                of(
                        "RegisterService.useReserved",
                        Permission.ISSUE,
                        office -> book(office).useReserved(NONE, NONE, TODAY)),
                of(
                        "RegisterService.useReserved a paper",
                        Permission.ISSUE,
                        office -> book(office).useReserved(NONE, draft(office), TODAY)),
                of(
                        "RegisterService.record",
                        Permission.ISSUE,
                        office -> book(office).record(draft(office), DAY)),
                of(
                        "RegisterService.reserve",
                        Permission.ISSUE,
                        office -> book(office).reserve(type(office), REASON, REASON, DAY)),
                of(
                        "RegisterService.strike",
                        Permission.ISSUE,
                        office -> book(office).strike(NONE, REASON)),
                of(
                        "RegisterService.follow",
                        Permission.SEND,
                        office -> book(office).follow(NONE, FACTS, FACTS)),
                of(
                        "RegisterService.edit",
                        Permission.ISSUE,
                        office -> book(office).edit(NONE, RegisterDelivery.NONE)),
                of(
                        "BookImport.read",
                        Permission.ISSUE,
                        office -> office.life().bookImport().read(Path.of("none.xlsx"), OLD_YEAR)));
    }

    private static RegisterService book(AppContext office) {
        return office.life().register();
    }

    private static DocumentType type(AppContext office) {
        return office.life().series().types().get(0);
    }

    private static List<GuardedCall> years() {
        RegisterFault fault = new RegisterFault(
                RegisterFault.Kind.GAP, new RegisterCount(NONE, "", ""), List.of(new RegisterFault.Label(1, "")), DAY);
        return List.of(
                of("RegisterAuditService.audit", null, office -> years(office).audit(OLD_YEAR)),
                of(
                        "RegisterAuditService.explain",
                        Permission.ISSUE,
                        office -> years(office).explain(fault, REASON)),
                of(
                        "RegisterAuditService.close",
                        Permission.ISSUE,
                        office -> years(office).close(OLD_YEAR)),
                of(
                        "RegisterAuditService.reopen",
                        Permission.ISSUE,
                        office -> years(office).reopen(OLD_YEAR, REASON)),
                of(
                        "SeriesService.save",
                        Permission.SETTINGS,
                        office -> office.life()
                                .series()
                                .save(office.life().series().list().get(0))),
                of(
                        "SeriesService.remove",
                        Permission.SETTINGS,
                        office -> office.life()
                                .series()
                                .remove(office.life().series().list().get(0))));
    }

    private static RegisterAuditService years(AppContext office) {
        return office.life().registerAudit();
    }

    private static List<GuardedCall> incoming() {
        return List.of(
                job(
                        "IncomingService.list",
                        null,
                        office -> office.incomingService().list()),
                job(
                        "IncomingService.entries",
                        null,
                        office -> office.incomingService().entries()),
                job(
                        "IncomingService.alike",
                        null,
                        office -> office.incomingService().alike(arrival(office))),
                job(
                        "IncomingService.receive",
                        Permission.RECEIVE,
                        office -> office.incomingService().receive(arrival(office))),
                job(
                        "AssignmentService.assign",
                        Permission.ASSIGN,
                        office -> arrivals(office).assignments().assign(NONE, Assignment.OPEN)),
                job(
                        "AssignmentService.progress",
                        Permission.DRAFT,
                        office -> arrivals(office).assignments().progress(NONE, Progress.DONE, "")),
                job(
                        "AssignmentService.due",
                        null,
                        office -> arrivals(office).assignments().due()),
                job(
                        "AssignmentService.history",
                        null,
                        office -> arrivals(office).assignments().history(NONE)),
                of(
                        "AssignmentService.answeredBy",
                        null,
                        office -> arrivals(office).assignments().answeredBy(NONE, "")),
                of(
                        "AssignmentService.mayAssign",
                        null,
                        office -> arrivals(office).assignments().mayAssign()),
                job(
                        "StampService.stamp",
                        Permission.RECEIVE,
                        office -> arrivals(office).stamps().stamp(entry())),
                job(
                        "SlipService.slip",
                        null,
                        office -> arrivals(office).slips().slip(entry(), Set.of(ExportFormat.DOCX))));
    }

    private static IncomingEntry entry() {
        IncomingDocument document =
                new IncomingDocument(NONE, Instant.EPOCH, "", "", "", PartialDate.BLANK, "", "", "", "", "", "");
        return new IncomingEntry(
                document,
                new ArrivalNumber(OLD_YEAR, 1),
                DAY,
                "",
                Urgency.NONE,
                "",
                Assignment.OPEN,
                Handling.NOT_BEGUN);
    }

    private static Arrival arrival(AppContext office) {
        return new Arrival(draft(office), Path.of("none.pdf"));
    }

    private static ArrivalServices arrivals(AppContext office) {
        return office.life().arrivals();
    }

    private static List<GuardedCall> printing() {
        return List.of(
                of(
                        "BookPrinting.book",
                        null,
                        office -> office.life().bookPrinting().book(Book.OUTGOING, OLD_YEAR, 1)),
                job(
                        "BookPrinting.print a volume",
                        null,
                        office -> office.life()
                                .bookPrinting()
                                .print(
                                        Book.INCOMING,
                                        OLD_YEAR,
                                        2,
                                        PermissionMatrixTest.folder,
                                        Set.of(BookFormat.XLSX))),
                job(
                        "BookPrinting.print",
                        null,
                        office -> office.life()
                                .bookPrinting()
                                .print(Book.INCOMING, OLD_YEAR, PermissionMatrixTest.folder, Set.of(BookFormat.XLSX))));
    }
}
