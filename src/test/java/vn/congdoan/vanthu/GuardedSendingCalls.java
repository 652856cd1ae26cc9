package vn.congdoan.vanthu;

import static vn.congdoan.vanthu.GuardedCall.either;
import static vn.congdoan.vanthu.GuardedCall.job;
import static vn.congdoan.vanthu.GuardedCall.of;
import static vn.congdoan.vanthu.GuardedCalls.NONE;
import static vn.congdoan.vanthu.GuardedCalls.REASON;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.congdoan.vanthu.app.afterissue.AfterIssueService;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.sending.DirectoryService;
import vn.congdoan.vanthu.app.sending.EnvelopeService;
import vn.congdoan.vanthu.app.sending.MailSendingService;
import vn.congdoan.vanthu.app.sending.SendPackService;
import vn.congdoan.vanthu.app.sending.SendingService;
import vn.congdoan.vanthu.app.signing.office.Handoff;
import vn.congdoan.vanthu.app.signing.office.IssueService;
import vn.congdoan.vanthu.app.signing.office.PaperSigning;
import vn.congdoan.vanthu.app.signing.office.Pin;
import vn.congdoan.vanthu.app.signing.office.SignedOriginals;
import vn.congdoan.vanthu.app.signing.office.SigningAct;
import vn.congdoan.vanthu.app.signing.office.SigningList;
import vn.congdoan.vanthu.app.signing.office.SigningQueue;
import vn.congdoan.vanthu.app.signing.office.SigningServices;
import vn.congdoan.vanthu.app.signing.office.SigningSetup;
import vn.congdoan.vanthu.app.signing.office.TestKeys;
import vn.congdoan.vanthu.domain.document.DocumentFile;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.DocumentLink;
import vn.congdoan.vanthu.domain.sending.EnvelopeFormat;
import vn.congdoan.vanthu.domain.sending.MailAccount;
import vn.congdoan.vanthu.domain.sending.MessageText;
import vn.congdoan.vanthu.domain.sending.Missing;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.domain.sending.RecipientGroup;
import vn.congdoan.vanthu.domain.signature.SigningRules;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.user.User;

/** Rows of signing, issuing, sending and what comes after. */
final class GuardedSendingCalls {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Path FILE = Path.of("none.pdf");
    private static final MessageText WORDS = new MessageText("", REASON);
    /** Of no server. */
    private static final MailAccount ACCOUNT = new MailAccount("", 0, MailAccount.Security.TLS, "", "", "");

    /** See {@link GuardedCalls#SERVICES}. */
    static final Map<Class<?>, Set<String>> SERVICES = Map.ofEntries(
            Map.entry(SigningList.class, Set.of()),
            Map.entry(SignedOriginals.class, Set.of()),
            Map.entry(SigningQueue.class, Set.of()),
            Map.entry(Handoff.class, Set.of("isNamed")),
            Map.entry(PaperSigning.class, Set.of()),
            Map.entry(IssueService.class, Set.of()),
            // This machine's key and picture are whoever's who sits at it.
            Map.entry(
                    SigningSetup.class,
                    Set.of("machine", "changeMachine", "rules", "drivers", "tokens", "pictureFaults", "rootsFolder")),
            Map.entry(SendingService.class, Set.of("onSent", "copies", "registerFacts")),
            Map.entry(DirectoryService.class, Set.of()),
            Map.entry(SendPackService.class, Set.of("toAll", "template")),
            Map.entry(MailSendingService.class, Set.of("account")),
            Map.entry(EnvelopeService.class, Set.of()),
            Map.entry(AfterIssueService.class, Set.of()));

    private GuardedSendingCalls() {}

    static Stream<GuardedCall> all() {
        return Stream.of(signing(), paper(), setup(), plans(), directory(), mail(), afterIssue())
                .flatMap(List::stream);
    }

    private static SigningServices signing(AppContext office) {
        return office.life().officeSigning();
    }

    private static List<GuardedCall> signing() {
        return List.of(
                job(
                        "SigningList.waiting",
                        null,
                        office -> signing(office).list().waiting()),
                of("SigningList.step", null, office -> signing(office).list().step(NONE)),
                of(
                        "SignedOriginals.pdf",
                        null,
                        office -> signing(office).originals().pdf(NONE)),
                of(
                        "SignedOriginals.file",
                        null,
                        office -> signing(office).originals().file(NONE)),
                job(
                        "SigningList.preview",
                        null,
                        office -> signing(office).list().preview(NONE, 1)),
                job(
                        "SigningQueue.unlock as the person",
                        Permission.SIGN,
                        office -> signing(office).queue().unlock(SigningAct.PERSON, pin())),
                job(
                        "SigningQueue.unlock as the office",
                        Permission.SEAL,
                        office -> signing(office).queue().unlock(SigningAct.SEAL, pin())),
                job(
                        "SigningQueue.sign as the person",
                        Permission.SIGN,
                        office -> signing(office)
                                .queue()
                                .sign(
                                        List.of(),
                                        TestKeys.openedBy(somebody(office), SigningAct.PERSON),
                                        () -> false,
                                        signed -> {})),
                job(
                        "SigningQueue.sign as the office",
                        Permission.SEAL,
                        office -> signing(office)
                                .queue()
                                .sign(
                                        List.of(),
                                        TestKeys.openedBy(somebody(office), SigningAct.SEAL),
                                        () -> false,
                                        signed -> {})),
                new GuardedCall(
                        "Handoff.writeOut",
                        either(Permission.SIGN, Permission.SEAL),
                        office -> GuardedCall.run(signing(office).handoff().writeOut(NONE, Path.of("none")))),
                new GuardedCall(
                        "Handoff.receive",
                        either(Permission.SIGN, Permission.SEAL),
                        office -> GuardedCall.run(signing(office).handoff().receive(FILE))),
                job(
                        "IssueService.issue",
                        Permission.ISSUE,
                        office -> signing(office).issue().issue(NONE)));
    }

    /** Without asking whether there is anybody: that is the service's question. */
    private static User somebody(AppContext office) {
        return office.life().session().signedIn().orElseGet(Access.SOLE::user);
    }

    private static Pin pin() {
        return new Pin("1234".toCharArray());
    }

    private static List<GuardedCall> paper() {
        DocumentFile file =
                new DocumentFile(NONE, NONE, DocumentFile.Kind.SCAN, "none.pdf", "none.pdf", "", Instant.EPOCH, "");
        return List.of(
                of(
                        "PaperSigning.signed",
                        Permission.ISSUE,
                        office -> signing(office).paper().signed(NONE)),
                of(
                        "PaperSigning.attach",
                        Permission.ISSUE,
                        office -> signing(office).paper().attach(NONE, FILE)),
                of("PaperSigning.files", null, office -> signing(office).paper().files(NONE)),
                of("PaperSigning.bytes", null, office -> signing(office).paper().bytes(file)),
                of("PaperSigning.open", null, office -> signing(office).paper().open(file)));
    }

    private static List<GuardedCall> setup() {
        return List.of(
                job(
                        "SigningSetup.saveRules",
                        Permission.SETTINGS,
                        office -> signing(office).setup().saveRules(SigningRules.DEFAULT)),
                job(
                        "SigningSetup.trust",
                        Permission.SETTINGS,
                        office -> signing(office).setup().trust(FILE)),
                job(
                        "SigningSetup.certificates",
                        null,
                        office -> signing(office).setup().certificates(pin())),
                job(
                        "SigningSetup.trial",
                        null,
                        office -> signing(office).setup().trial(SigningAct.PERSON, pin())));
    }

    private static SendingService plans(AppContext office) {
        return office.life().sending().plans();
    }

    private static List<GuardedCall> plans() {
        PlannedRecipient row =
                new PlannedRecipient("none", "", "", REASON, 0, Channel.PAPER, "", 1, Missing.NOTHING, null);
        return List.of(
                of(
                        "SendingService.plan",
                        Permission.SEND,
                        office -> plans(office).plan(NONE)),
                of(
                        "SendingService.addUnknown",
                        Permission.SEND,
                        office -> plans(office).addUnknown(NONE)),
                of(
                        "SendingService.markSent",
                        Permission.SEND,
                        office -> plans(office).markSent(NONE, Set.of())),
                of(
                        "SendingService.undoSent",
                        Permission.SEND,
                        office -> plans(office).undoSent(NONE, List.of())),
                of(
                        "SendingService.acknowledge",
                        Permission.SEND,
                        office -> plans(office).acknowledge(NONE, Set.of())),
                of(
                        "SendingService.undoAcknowledged",
                        Permission.SEND,
                        office -> plans(office).undoAcknowledged(NONE, List.of())),
                of(
                        "SendingService.choose",
                        Permission.SEND,
                        office -> plans(office).choose(NONE, row, Channel.PAPER, 1, false)),
                of(
                        "SendingService.add",
                        Permission.SEND,
                        office -> plans(office).add(NONE, List.of())),
                of(
                        "SendingService.copyPlan",
                        Permission.SEND,
                        office -> plans(office).copyPlan(NONE, NONE)),
                of(
                        "SendingService.inheritPlan",
                        Permission.ISSUE,
                        office -> plans(office).inheritPlan(NONE, NONE)),
                of(
                        "SendingService.resetPlan",
                        Permission.SEND,
                        office -> plans(office).resetPlan(NONE)),
                of("SendingService.logged", null, office -> plans(office).logged()),
                of("SendingService.postal", null, office -> plans(office).postal(DAY, DAY)));
    }

    private static DirectoryService directory(AppContext office) {
        return office.life().sending().directory();
    }

    private static List<GuardedCall> directory() {
        return List.of(
                of(
                        "DirectoryService.correspondents",
                        null,
                        office -> directory(office).correspondents()),
                of("DirectoryService.groups", null, office -> directory(office).groups()),
                of(
                        "DirectoryService.save",
                        Permission.SEND,
                        office -> directory(office).save(Correspondent.named("", Channel.ZALO))),
                of(
                        "DirectoryService.save a group",
                        Permission.SEND,
                        office -> directory(office).save(new RecipientGroup(0, "", List.of()))),
                of(
                        "DirectoryService.remove",
                        Permission.SEND,
                        office -> directory(office).remove(NONE)),
                of(
                        "DirectoryService.removeGroup",
                        Permission.SEND,
                        office -> directory(office).removeGroup(NONE)),
                of(
                        "DirectoryService.lines",
                        Permission.SEND,
                        office -> directory(office).lines(FILE)),
                of(
                        "DirectoryService.paste",
                        Permission.SEND,
                        office -> directory(office).paste("", 0)));
    }

    private static List<GuardedCall> mail() {
        return List.of(
                of(
                        "SendPackService.message",
                        Permission.SEND,
                        office -> packs(office).message(NONE, Channel.ZALO)),
                of(
                        "SendPackService.saveTemplate",
                        Permission.SETTINGS,
                        office -> packs(office).saveTemplate(Channel.ZALO, WORDS)),
                job(
                        "SendPackService.pack",
                        Permission.SEND,
                        office -> packs(office).pack(NONE, Path.of("none"), false, Map.of())),
                job(
                        "EnvelopeService.print",
                        Permission.SEND,
                        office -> office.life()
                                .sending()
                                .envelopes()
                                .print(NONE, Set.of(), EnvelopeFormat.DL, Path.of("none"))),
                of(
                        "MailSendingService.save",
                        Permission.SETTINGS,
                        office -> mail(office).save(ACCOUNT)),
                of(
                        "MailSendingService.removeAccount",
                        Permission.SETTINGS,
                        office -> mail(office).removeAccount()),
                job(
                        "MailSendingService.tryOut",
                        Permission.SETTINGS,
                        office -> mail(office).tryOut(ACCOUNT, "")),
                job(
                        "MailSendingService.send",
                        Permission.SEND,
                        office -> mail(office).send(NONE, Set.of(), WORDS, "")));
    }

    private static SendPackService packs(AppContext office) {
        return office.life().sending().packs();
    }

    private static MailSendingService mail(AppContext office) {
        return office.life().sending().mail();
    }

    private static AfterIssueService after(AppContext office) {
        return office.life().afterIssue();
    }

    private static List<GuardedCall> afterIssue() {
        return List.of(
                of(
                        "AfterIssueService.correct",
                        Permission.DRAFT,
                        office -> after(office).correct(NONE, REASON)),
                of(
                        "AfterIssueService.replace",
                        Permission.DRAFT,
                        office -> after(office).replace(NONE, REASON)),
                of(
                        "AfterIssueService.recall",
                        Permission.DRAFT,
                        office -> after(office).recall(NONE, REASON)),
                of(
                        "AfterIssueService.link",
                        Permission.DRAFT,
                        office -> after(office)
                                .link(
                                        PermissionMatrixTest.document,
                                        PermissionMatrixTest.document,
                                        DocumentLink.Kind.BASED_ON,
                                        REASON)),
                of("AfterIssueService.of", null, office -> after(office).of(NONE)));
    }
}
