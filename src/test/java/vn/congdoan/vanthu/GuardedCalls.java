package vn.congdoan.vanthu;

import static vn.congdoan.vanthu.GuardedCall.job;
import static vn.congdoan.vanthu.GuardedCall.of;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.calendar.CalendarService;
import vn.congdoan.vanthu.app.checking.CheckingService;
import vn.congdoan.vanthu.app.checking.FileCheckService;
import vn.congdoan.vanthu.app.checking.LexiconService;
import vn.congdoan.vanthu.app.citation.CitationService;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.editing.EditingService;
import vn.congdoan.vanthu.app.export.DocumentExports;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.ExportService;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
import vn.congdoan.vanthu.app.incoming.DeadlineReader;
import vn.congdoan.vanthu.app.office.OfficeService;
import vn.congdoan.vanthu.app.people.NewPerson;
import vn.congdoan.vanthu.app.people.PeopleService;
import vn.congdoan.vanthu.app.people.Session;
import vn.congdoan.vanthu.app.people.SignInService;
import vn.congdoan.vanthu.app.print.PrintService;
import vn.congdoan.vanthu.app.reading.ReadingService;
import vn.congdoan.vanthu.app.signing.SigningService;
import vn.congdoan.vanthu.app.signing.VerificationService;
import vn.congdoan.vanthu.app.signing.office.ReturnWatch;
import vn.congdoan.vanthu.app.signing.office.SignatureCheck;
import vn.congdoan.vanthu.app.template.TemplateService;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.OfficeWord;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.format.FormatPacks;

/** The table of what needs which right. A new service gets its rows here and stands in {@link #SERVICES}. */
final class GuardedCalls {
    static final long NONE = 987_654;
    static final String REASON = "để thử";
    private static final OfficeWord WORD = new OfficeWord(OfficeWord.Kind.ABBREVIATION, "KTX");
    private static final CheckFinding FINDING = new CheckFinding(
            "numbering-gap", "", Severity.HINT, new CheckPlace.Whole(), "", MessageRef.of("check.none"), null);

    /** The services whose public methods all stand in the table, but for those that everybody may call. */
    static final Map<Class<?>, Set<String>> SERVICES = services();

    /** Read, reckon or write files of one's own; nothing of the office's is in them or changed by them. */
    static final Set<Class<?>> FREE = Set.of(
            CalendarService.class,
            DeadlineReader.class,
            ExportService.class,
            FileCheckService.class,
            FormatPacks.class,
            PrintService.class,
            ReadingService.class,
            ReturnWatch.class,
            Session.class,
            SignatureCheck.class,
            SigningService.class,
            VerificationService.class);

    private GuardedCalls() {}

    private static Map<Class<?>, Set<String>> services() {
        Map<Class<?>, Set<String>> services = new HashMap<>(GuardedBookCalls.SERVICES);
        services.putAll(GuardedSendingCalls.SERVICES);
        services.putAll(GuardedReportingCalls.SERVICES);
        services.put(OfficeService.class, Set.of("profile", "packId", "sampleProfile", "sampleSigner", "signers"));
        services.put(TemplateService.class, Set.of("list", "byId", "fill", "check", "isOwn", "broken"));
        services.put(LexiconService.class, Set.of("checker", "checkerOfFiles", "words"));
        services.put(CheckingService.class, Set.of("check", "content", "mended", "mend"));
        services.put(DocumentService.class, Set.of("autosave"));
        services.put(DocumentExports.class, Set.of("fileName"));
        services.put(EditingService.class, Set.of("pages", "autosave"));
        services.put(CitationService.class, Set.of("offers", "offering", "held"));
        services.put(WorkflowService.class, Set.of("follow", "flow", "flows", "hash", "may"));
        services.put(AuditTrail.class, Set.of("note"));
        services.put(PeopleService.class, Set.of("isOn"));
        services.put(SignInService.class, Set.of("signIn", "signOut"));
        return services;
    }

    static List<GuardedCall> all() {
        return Stream.of(
                        Stream.of(settings(), documents(), texts(), workflow(), people())
                                .flatMap(List::stream),
                        GuardedBookCalls.all(),
                        GuardedSendingCalls.all(),
                        GuardedReportingCalls.all())
                .flatMap(calls -> calls)
                .toList();
    }

    private static List<GuardedCall> settings() {
        return List.of(
                of(
                        "OfficeService.save",
                        Permission.SETTINGS,
                        office -> office.officeService()
                                .save(office.officeService().sampleProfile())),
                of(
                        "OfficeService.saveSigner",
                        Permission.SETTINGS,
                        office -> office.officeService()
                                .saveSigner(office.officeService().sampleSigner())),
                of(
                        "OfficeService.removeSigner",
                        Permission.SETTINGS,
                        office -> office.officeService().removeSigner(NONE)),
                of(
                        "TemplateService.saveOwn",
                        Permission.SETTINGS,
                        office -> office.templateService().saveOwn("")),
                of(
                        "TemplateService.removeOwn",
                        Permission.SETTINGS,
                        office -> office.templateService().removeOwn("none")),
                of(
                        "LexiconService.replace",
                        Permission.SETTINGS,
                        office -> office.lexiconService().replace(List.of())),
                of(
                        "LexiconService.add",
                        Permission.DRAFT,
                        office -> office.lexiconService().add(WORD)),
                of(
                        "LexiconService.remove",
                        Permission.DRAFT,
                        office -> office.lexiconService().remove(WORD)),
                of(
                        "AuditTrail.all",
                        Permission.AUDIT,
                        office -> office.life().audit().all()),
                of(
                        "AuditTrail.names",
                        Permission.AUDIT,
                        office -> office.life().audit().names()),
                of(
                        "AuditTrail.firstBroken",
                        Permission.AUDIT,
                        office -> office.life().audit().firstBroken()));
    }

    private static List<GuardedCall> documents() {
        return List.of(
                of(
                        "DocumentService.create",
                        Permission.DRAFT,
                        office -> office.documentService().create(draft(office), "")),
                of(
                        "DocumentService.save",
                        Permission.DRAFT,
                        office -> office.documentService().save(NONE, draft(office))),
                of(
                        "DocumentService.number",
                        Permission.ISSUE,
                        office -> office.documentService()
                                .number(NONE, DocumentNumber.open("QĐ"), LocalDate.of(2026, 3, 5))),
                of(
                        "DocumentService.restore",
                        Permission.DRAFT,
                        office -> office.documentService().restore(NONE, NONE)),
                of(
                        "DocumentService.keepVersion",
                        Permission.DRAFT,
                        office -> office.documentService().keepVersion(PermissionMatrixTest.document, draft(office))),
                of(
                        "DocumentService.duplicate",
                        Permission.DRAFT,
                        office -> office.documentService().duplicate(NONE)),
                of(
                        "DocumentService.trash",
                        Permission.DRAFT,
                        office -> office.documentService().trash(NONE)),
                of(
                        "DocumentService.untrash",
                        Permission.DRAFT,
                        office -> office.documentService().untrash(NONE)),
                job(
                        "CheckingService.ignore",
                        Permission.DRAFT,
                        office -> office.checkingService().ignore(PermissionMatrixTest.document, FINDING, REASON)),
                job(
                        "CheckingService.takeBack",
                        Permission.DRAFT,
                        office -> office.checkingService().takeBack(NONE, FINDING)),
                job(
                        "CheckingService.learn",
                        Permission.DRAFT,
                        office -> office.checkingService().learn(WORD)),
                job(
                        "CheckingService.unlearn",
                        Permission.DRAFT,
                        office -> office.checkingService().unlearn(WORD)));
    }

    /** Reading is for everybody in the office, and so is exporting. */
    private static List<GuardedCall> texts() {
        return List.of(
                of(
                        "DocumentService.list",
                        null,
                        office -> office.documentService().list()),
                of(
                        "DocumentService.open",
                        null,
                        office -> office.documentService().open(NONE)),
                of(
                        "DocumentService.draft",
                        null,
                        office -> office.documentService().draft(NONE)),
                of(
                        "DocumentService.versions",
                        null,
                        office -> office.documentService().versions(NONE)),
                of(
                        "DocumentService.version",
                        null,
                        office -> office.documentService().version(NONE)),
                of(
                        "DocumentService.trashed",
                        null,
                        office -> office.documentService().trashed()),
                of(
                        "DocumentService.keepVersion on opening",
                        null,
                        office -> office.documentService()
                                .keepVersion(
                                        PermissionMatrixTest.document, draft(office), DocumentVersion.Reason.OPENED)),
                of(
                        "DocumentService.takeNumber",
                        Permission.ISSUE,
                        office -> office.documentService().takeNumber(NONE)),
                job(
                        "DocumentExports.export",
                        null,
                        office -> office.documentExports()
                                .export(
                                        PermissionMatrixTest.document,
                                        draft(office),
                                        Set.of(ExportFormat.DOCX),
                                        PermissionMatrixTest.folder,
                                        OverwritePolicy.REPLACE)),
                job(
                        "EditingService.open",
                        null,
                        office -> office.editingService().open(NONE)),
                job(
                        "EditingService.keepVersion",
                        Permission.DRAFT,
                        office -> office.editingService().keepVersion(PermissionMatrixTest.document, draft(office))),
                job(
                        "EditingService.versions",
                        null,
                        office -> office.editingService().versions(NONE)),
                job(
                        "EditingService.version",
                        null,
                        office -> office.editingService().version(NONE)),
                of(
                        "CitationService.learn",
                        Permission.DRAFT,
                        office -> office.citationService().learn(List.of())),
                job(
                        "CitationService.learning",
                        Permission.DRAFT,
                        office -> office.citationService().learning(List.of())),
                of("AuditTrail.of", null, office -> office.life().audit().of(AuditSubject.office())));
    }

    private static List<GuardedCall> workflow() {
        List<GuardedCall> calls = new ArrayList<>();
        for (WorkflowAction action : WorkflowAction.values()) {
            calls.add(of(
                    "WorkflowService.apply " + action,
                    action.permission(),
                    office -> office.life().workflow().apply(NONE, action, REASON)));
            calls.add(of(
                    "WorkflowService.apply to what was read " + action,
                    action.permission(),
                    office -> office.life().workflow().apply(DocumentFlow.draft(NONE), action, REASON)));
        }
        calls.add(of(
                "WorkflowService.possible",
                null,
                office -> office.life().workflow().possible(DocumentState.DRAFT)));
        calls.add(new GuardedCall(
                "WorkflowService.signedElsewhere",
                GuardedCall.either(Permission.SIGN, Permission.SEAL),
                office -> office.life().workflow().signedElsewhere(NONE)));
        return calls;
    }

    private static List<GuardedCall> people() {
        return List.of(
                job(
                        "PeopleService.list",
                        Permission.PEOPLE,
                        office -> office.life().people().list()),
                job(
                        "PeopleService.colleagues",
                        null,
                        office -> office.life().people().colleagues()),
                job(
                        "PeopleService.turnOn",
                        Permission.PEOPLE,
                        office -> office.life().people().turnOn(nobody())),
                job(
                        "PeopleService.add",
                        Permission.PEOPLE,
                        office -> office.life().people().add(nobody())),
                job(
                        "PeopleService.change",
                        Permission.PEOPLE,
                        office -> office.life()
                                .people()
                                .change(new User(NONE, "an", "An", EnumSet.of(Role.STAFF), true))),
                job(
                        "PeopleService.change with a password",
                        Permission.PEOPLE,
                        office -> office.life()
                                .people()
                                .change(new User(NONE, "an", "An", EnumSet.of(Role.STAFF), true), new char[0])),
                job(
                        "PeopleService.resetPassword",
                        Permission.PEOPLE,
                        office -> office.life().people().resetPassword(NONE, new char[0])),
                job(
                        "SignInService.unlock",
                        null,
                        office -> office.life().signIn().unlock(new char[0])),
                job(
                        "SignInService.changePassword",
                        null,
                        office -> office.life().signIn().changePassword(new char[0], new char[0])));
    }

    static Draft draft(AppContext office) {
        return office.templateService()
                .fill(office.templateService().list().get(0), Map.of())
                .draft();
    }

    private static NewPerson nobody() {
        return new NewPerson("", "", Set.of(), new char[0]);
    }
}
