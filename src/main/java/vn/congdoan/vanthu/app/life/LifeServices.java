package vn.congdoan.vanthu.app.life;

import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.book.BookPrinting;
import vn.congdoan.vanthu.app.incoming.ArrivalServices;
import vn.congdoan.vanthu.app.register.BookImport;
import vn.congdoan.vanthu.app.register.RegisterAuditService;
import vn.congdoan.vanthu.app.register.RegisterService;
import vn.congdoan.vanthu.app.register.SeriesService;
import vn.congdoan.vanthu.app.workflow.WorkflowService;

/** The services of a document's life after it is written, for window and command line. */
public record LifeServices(
        AuditTrail audit,
        WorkflowService workflow,
        SeriesService series,
        RegisterService register,
        RegisterAuditService registerAudit,
        BookImport books,
        ArrivalServices arrivals,
        BookPrinting bookPrinting) {}
