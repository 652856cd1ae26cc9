package vn.congdoan.vanthu;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.life.LifeServices;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.register.BookImport;
import vn.congdoan.vanthu.app.register.RegisterAuditService;
import vn.congdoan.vanthu.app.register.RegisterService;
import vn.congdoan.vanthu.app.register.SeriesService;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;

/** The part of the composition root for what happens to a document after it is written: review, number, signature, sending. */
final class LifeContext {
    private final AuditTrail audit;
    private final WorkflowService workflow;
    private final SeriesService series;
    private final RegisterService register;
    private final RegisterAuditService registerAudit;
    private final BookImport books;

    /** @param types the kinds of documents that the packs know */
    LifeContext(
            Database database,
            DocumentService documents,
            Supplier<List<DocumentType>> types,
            Access access,
            Clock clock) {
        audit = new AuditTrail(new AuditRepository(database), access, clock);
        workflow = new WorkflowService(database, audit, access, clock);
        series = new SeriesService(database, types, audit, access);
        register = new RegisterService(database, series, documents, workflow, audit, access, clock);
        registerAudit = new RegisterAuditService(database, series, audit, access, clock);
        books = new BookImport(database, series, audit, access, clock);
    }

    AuditTrail audit() {
        return audit;
    }

    RegisterService register() {
        return register;
    }

    LifeServices services(ArrivalContext arrivals) {
        return new LifeServices(
                audit, workflow, series, register, registerAudit, books, arrivals.services(), arrivals.books());
    }
}
