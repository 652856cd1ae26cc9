package vn.congdoan.vanthu;

import static vn.congdoan.vanthu.GuardedCall.job;
import static vn.congdoan.vanthu.GuardedCall.of;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.checking.CheckingService;
import vn.congdoan.vanthu.app.checking.LexiconService;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.incoming.Arrival;
import vn.congdoan.vanthu.app.incoming.IncomingService;
import vn.congdoan.vanthu.app.office.OfficeService;
import vn.congdoan.vanthu.app.people.NewPerson;
import vn.congdoan.vanthu.app.people.PeopleService;
import vn.congdoan.vanthu.app.people.SignInService;
import vn.congdoan.vanthu.app.template.TemplateService;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.OfficeWord;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;

/** The table of what needs which right. A new service gets its rows here and stands in {@link #SERVICES}. */
final class GuardedCalls {
    private static final long NONE = 987_654;
    private static final String REASON = "để thử";
    private static final OfficeWord WORD = new OfficeWord(OfficeWord.Kind.ABBREVIATION, "KTX");
    private static final CheckFinding FINDING = new CheckFinding(
            "numbering-gap", "", Severity.HINT, new CheckPlace.Whole(), "", MessageRef.of("check.none"), null);

    /** The services whose public methods all stand in the table, but for those that everybody may call. */
    static final Map<Class<?>, Set<String>> SERVICES = Map.of(
            OfficeService.class,
            Set.of("profile", "packId", "sampleProfile", "sampleSigner", "signers"),
            TemplateService.class,
            Set.of("list", "byId", "fill", "check", "isOwn", "broken"),
            LexiconService.class,
            Set.of("checker", "checkerOfFiles", "words"),
            CheckingService.class,
            Set.of("check", "mended", "mend"),
            IncomingService.class,
            Set.of("list", "alike", "copy"),
            DocumentService.class,
            Set.of("list", "open", "autosave", "versions", "version", "trashed"),
            WorkflowService.class,
            Set.of("flow", "flows", "possible"),
            AuditTrail.class,
            Set.of("note", "of"),
            PeopleService.class,
            Set.of("isOn"),
            SignInService.class,
            Set.of("signIn", "signOut"));

    private GuardedCalls() {}

    static List<GuardedCall> all() {
        return Stream.of(settings(), documents(), workflow(), people())
                .flatMap(List::stream)
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
                        office -> office.documentService().keepVersion(document(office), draft(office))),
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
                        office -> office.checkingService().ignore(document(office), FINDING, REASON)),
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
                        office -> office.checkingService().unlearn(WORD)),
                job(
                        "IncomingService.receive",
                        Permission.RECEIVE,
                        office -> office.incomingService().receive(new Arrival(draft(office), Path.of("none.pdf")))));
    }

    private static List<GuardedCall> workflow() {
        return Stream.of(WorkflowAction.values())
                .map(action -> of(
                        "WorkflowService.apply " + action,
                        action.permission(),
                        office -> office.life().workflow().apply(NONE, action, REASON)))
                .toList();
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

    /** One that is there, for what the store refuses to keep of no document. */
    private static long document(AppContext office) {
        return office.documentService().list().get(0).id();
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
