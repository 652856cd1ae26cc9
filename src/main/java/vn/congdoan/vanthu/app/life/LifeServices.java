package vn.congdoan.vanthu.app.life;

import vn.congdoan.vanthu.app.afterissue.AfterIssueService;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.book.BookPrinting;
import vn.congdoan.vanthu.app.incoming.ArrivalServices;
import vn.congdoan.vanthu.app.people.PeopleService;
import vn.congdoan.vanthu.app.people.Session;
import vn.congdoan.vanthu.app.people.SignInService;
import vn.congdoan.vanthu.app.register.BookImport;
import vn.congdoan.vanthu.app.register.RegisterAuditService;
import vn.congdoan.vanthu.app.register.RegisterService;
import vn.congdoan.vanthu.app.register.SeriesService;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.app.review.ReviewService;
import vn.congdoan.vanthu.app.sending.SendingServices;
import vn.congdoan.vanthu.app.signing.SigningService;
import vn.congdoan.vanthu.app.signing.VerificationService;
import vn.congdoan.vanthu.app.signing.office.SigningServices;
import vn.congdoan.vanthu.app.workflow.WorkflowService;

/**
 * The services of a document's life after it is written, for window and command line.
 *
 * @param session who is signed in
 */
public record LifeServices(
        AuditTrail audit,
        WorkflowService workflow,
        Session session,
        SignInService signIn,
        PeopleService people,
        ReviewService review,
        SeriesService series,
        RegisterService register,
        RegisterAuditService registerAudit,
        BookImport bookImport,
        SigningService signing,
        VerificationService verification,
        SigningServices officeSigning,
        SendingServices sending,
        AfterIssueService afterIssue,
        ArrivalServices arrivals,
        BookPrinting bookPrinting,
        ReportingServices reporting) {}
