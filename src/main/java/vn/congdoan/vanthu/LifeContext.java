package vn.congdoan.vanthu;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.afterissue.AfterIssueService;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.life.LifeServices;
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
import vn.congdoan.vanthu.app.signing.SigningPlacesService;
import vn.congdoan.vanthu.app.signing.SigningService;
import vn.congdoan.vanthu.app.signing.VerificationService;
import vn.congdoan.vanthu.app.signing.office.OfficeSigning;
import vn.congdoan.vanthu.app.signing.office.PaperSigning;
import vn.congdoan.vanthu.app.signing.office.SigningServices;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.document.DocumentFile;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.files.DataFolder;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;

/** The part of the composition root for what happens to a document after it is written: review, number, signature, sending. */
final class LifeContext {
    private final AuditTrail audit;
    private final WorkflowService workflow;
    private final Session session;
    private final SignInService signIn;
    private final PeopleService people;
    private final ReviewService review;
    private final SeriesService series;
    private final RegisterService register;
    private final RegisterAuditService registerAudit;
    private final BookImport bookImport;
    private final SigningService signing;
    private final VerificationService verification;
    private final SigningServices officeSigning;

    private final SendingServices sending;
    private final AfterIssueService afterIssue;
    private final ReportingServices reporting;

    /**
     * @param app with the services of writing ready
     * @param trial a document to try signing on
     */
    LifeContext(
            AppContext app,
            Database database,
            Session session,
            SigningPlacesService places,
            Supplier<Draft> trial,
            DataFolder folder) {
        Clock clock = app.clock();
        this.session = session;
        audit = new AuditTrail(new AuditRepository(database), session, clock);
        workflow = new WorkflowService(database, audit, session, clock);
        signIn = new SignInService(database, session, audit::note, clock);
        people = new PeopleService(database, session, audit::note, clock);
        review = new ReviewService(
                database,
                app.checkingService(),
                draft -> app.exportService().set(draft).pages().size(),
                audit,
                session,
                clock);
        series = new SeriesService(database, app.readingService()::types, audit, session);
        registerAudit = new RegisterAuditService(database, series, audit, session, clock);
        bookImport = new BookImport(database, series, audit, session, clock);
        signing = new SigningService(app.exportService()::family, places, folder.authorities(), clock);
        verification = new VerificationService(folder.authorities());
        officeSigning = OfficeSigning.of(new OfficeSigning.Parts(
                database,
                app.settings(),
                app.exportService(),
                signing,
                places,
                trial,
                workflow,
                audit,
                session,
                folder.signed(),
                folder.authorities(),
                clock));
        sending = SendingContext.services(
                database, app.exportService(), app.officeService(), this::signedPdf, audit, session, clock);
        register = new RegisterService(
                database, series, app.documentService(), workflow, audit, session, sending.plans()::copies, clock);
        sending.plans().onSent(register::follow);
        afterIssue = new AfterIssueService(
                database,
                app.documentService(),
                app.templateService(),
                workflow,
                sending.plans(),
                audit,
                session,
                clock);
        reporting = ReportingContext.services(app, database, audit, session, folder, clock);
    }

    /** The original of an electronic document. */
    private Optional<byte[]> signedPdf(long documentId) {
        PaperSigning files = officeSigning.paper();
        return files.files(documentId).stream()
                .filter(file -> file.kind() == DocumentFile.Kind.SIGNED_PDF)
                .reduce((earlier, later) -> later)
                .map(files::bytes);
    }

    SendingServices sending() {
        return sending;
    }

    AuditTrail audit() {
        return audit;
    }

    RegisterService register() {
        return register;
    }

    LifeServices services(ArrivalContext arrivals) {
        return new LifeServices(
                audit,
                workflow,
                session,
                signIn,
                people,
                review,
                series,
                register,
                registerAudit,
                bookImport,
                signing,
                verification,
                officeSigning,
                sending,
                afterIssue,
                arrivals.services(),
                arrivals.books(),
                reporting);
    }
}
