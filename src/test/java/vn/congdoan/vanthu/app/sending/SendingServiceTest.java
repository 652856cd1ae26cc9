package vn.congdoan.vanthu.app.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.Delivery;
import vn.congdoan.vanthu.domain.sending.Missing;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.domain.sending.PostalEntry;
import vn.congdoan.vanthu.domain.sending.RecipientGroup;
import vn.congdoan.vanthu.domain.sending.RegisterFacts;
import vn.congdoan.vanthu.domain.sending.SendingPlan;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.ui.IssuedDocuments;
import vn.congdoan.vanthu.ui.TestOffice;

class SendingServiceTest {
    @TempDir
    Path folder;

    private TestOffice office;
    private SendingService sending;
    private DirectoryService directory;
    private IssuedDocuments documents;

    @BeforeEach
    void open() {
        office = new TestOffice(folder);
        sending = office.context.life().sending().plans();
        directory = office.context.life().sending().directory();
        documents = new IssuedDocuments(office.context);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aDraftIsNotSent() {
        long id = documents.draft("ke-hoach-tuyen-truyen", List.of(new Recipient("LĐLĐ tỉnh", "")), "VT");

        assertProblem("sending.notIssued", () -> sending.plan(id));
        assertProblem("sending.notIssued", () -> sending.markSent(id, Set.of("c:1")));
        assertProblem(
                "sending.notIssued",
                () -> office.context
                        .life()
                        .sending()
                        .packs()
                        .pack(id, folder.resolve("out"), false, Map.of())
                        .work()
                        .run(JobControl.UNATTENDED));
    }

    @Test
    void aLineIsResolvedToItsGroupAndItsChannel() {
        schools(120);
        Correspondent province = directory.save(new Correspondent(
                0, "Liên đoàn Lao động tỉnh Hoa Lâm", "", Channel.PAPER, "Số 1 Trần Phú", "", "", true));
        long id = documents.plan(
                5,
                List.of(new Recipient("LĐLĐ tỉnh", "để b/c"), new Recipient("Các CĐCS (qua Website Sở)", "")),
                "VT, TGNC (3)");

        SendingPlan plan = sending.plan(id);

        assertThat(plan.recipients()).hasSize(121);
        assertThat(plan.unresolved()).isEmpty();
        PlannedRecipient first = plan.recipients().get(0);
        assertThat(first.correspondentId()).isEqualTo(province.id());
        assertThat(first.address()).isEqualTo("Số 1 Trần Phú");
        assertThat(first.copies()).isEqualTo(1);
        assertThat(plan.recipients().get(1))
                .extracting(PlannedRecipient::group, PlannedRecipient::channel, PlannedRecipient::copies)
                .containsExactly("Các công đoàn cơ sở", Channel.PORTAL, 0);
        assertThat(plan.copies()).isEqualTo(1 + 3);
    }

    @Test
    void unknownNamesStandFirstAndOneStepAddsThem() {
        directory.save(Correspondent.named("Tỉnh ủy Hoa Lâm", Channel.SYSTEM));
        long id = documents.plan(
                5,
                List.of(
                        new Recipient("Thường trực Tỉnh ủy", "để b/c"),
                        new Recipient("Sở Nội vụ", ""),
                        new Recipient("LĐLĐ các huyện", "")),
                "VT");

        SendingPlan plan = sending.plan(id);
        assertThat(names(plan.recipients())).containsExactly("Sở Nội vụ", "LĐLĐ các huyện", "Tỉnh ủy Hoa Lâm");

        assertThat(sending.addUnknown(id)).isEqualTo(2);

        assertThat(sending.plan(id).unresolved())
                .extracting(PlannedRecipient::name, PlannedRecipient::missing)
                .containsExactly(tuple("LĐLĐ các huyện", Missing.EMPTY_GROUP));
        assertThat(directory.correspondents()).extracting(Correspondent::name).contains("Sở Nội vụ");
        assertThat(sending.addUnknown(id)).isZero();
    }

    @Test
    void asAboveMeansTheAddressees() {
        directory.save(Correspondent.named("Công đoàn Y tế", Channel.EMAIL));
        long id = documents.issue(office.document("cong-van-trien-khai", Map.of("noi_gui", "Công đoàn Y tế")), 7);

        List<PlannedRecipient> rows = sending.plan(id).recipients();

        assertThat(names(rows)).contains("Công đoàn Y tế").noneMatch(name -> name.startsWith("Như"));
        assertThat(rows)
                .filteredOn(row -> row.name().equals("Công đoàn Y tế"))
                .extracting(PlannedRecipient::missing)
                .containsExactly(Missing.EMAIL);
    }

    @Test
    void aGroupOf120IsMarkedInOneStepAndTakenBackInOne() {
        schools(120);
        long id = documents.plan(5, List.of(new Recipient("Các CĐCS", "")), "VT");
        Set<String> keys = keys(sending.plan(id).recipients());

        List<Delivery> sent = sending.markSent(id, keys);
        assertThat(sent)
                .hasSize(120)
                .extracting(Delivery::dispatchId)
                .containsOnly(sent.get(0).dispatchId());
        assertThat(sending.acknowledge(id, Set.of(keys.iterator().next()))).hasSize(1);

        List<PlannedRecipient> rows = sending.plan(id).recipients();
        assertThat(rows).allMatch(PlannedRecipient::isSent);
        assertThat(rows).filteredOn(PlannedRecipient::isAcknowledged).hasSize(1);

        sending.undoSent(id, sent);
        assertThat(sending.plan(id).recipients()).noneMatch(PlannedRecipient::isSent);
        assertThat(actions(id)).contains("DISPATCH", "ACKNOWLEDGED", "DISPATCH_UNDONE");
    }

    @Test
    void aConfirmationIsTakenBack() {
        schools(2);
        long id = documents.plan(5, List.of(new Recipient("Các CĐCS", "")), "VT");
        Set<String> keys = keys(sending.plan(id).recipients());
        sending.markSent(id, keys);
        List<Long> marked = sending.acknowledge(id, keys);

        assertThat(sending.acknowledge(id, keys)).as("who confirmed before").isEmpty();
        sending.undoAcknowledged(id, marked);

        assertThat(sending.plan(id).recipients()).allMatch(row -> row.isSent() && !row.isAcknowledged());
    }

    @Test
    void whatWasSentStaysWhenTheDirectoryChanges() {
        Correspondent one = directory.save(Correspondent.named("Sở Nội vụ", Channel.PAPER));
        long id = documents.plan(5, List.of(new Recipient("Sở Nội vụ", "")), "VT");
        sending.markSent(id, Set.of("c:" + one.id()));

        directory.remove(one.id());

        assertThat(sending.plan(id).recipients())
                .filteredOn(PlannedRecipient::isSent)
                .extracting(PlannedRecipient::name)
                .containsExactly("Sở Nội vụ");
    }

    @Test
    void anotherWayOrNobodyForOneDocumentOnly() {
        schools(2);
        long id = documents.plan(5, List.of(new Recipient("Các CĐCS", "")), "VT");
        long other = documents.plan(6, List.of(new Recipient("Các CĐCS", "")), "VT");
        List<PlannedRecipient> rows = sending.plan(id).recipients();

        sending.choose(id, rows.get(0), Channel.PAPER, 2, false);
        sending.choose(id, rows.get(1), rows.get(1).channel(), 0, true);

        assertThat(sending.plan(id).recipients())
                .singleElement()
                .extracting(PlannedRecipient::channel, PlannedRecipient::copies)
                .containsExactly(Channel.PAPER, 2);
        assertThat(sending.plan(other).recipients()).hasSize(2);
        sending.resetPlan(id);
        assertThat(sending.plan(id).recipients()).isEqualTo(rows);
    }

    @Test
    void aReminderGoesToTheRecipientsOfAnEarlierDocument() {
        schools(3);
        directory.save(Correspondent.named("Sở Nội vụ", Channel.PAPER));
        long earlier = documents.plan(5, List.of(new Recipient("Các CĐCS (qua Zalo)", "")), "VT");
        long reminder = documents.plan(6, List.of(new Recipient("Sở Nội vụ", "")), "VT");

        sending.copyPlan(earlier, reminder);

        assertThat(keys(sending.plan(reminder).recipients()))
                .isEqualTo(keys(sending.plan(earlier).recipients()));
        assertThat(sending.plan(reminder).recipients())
                .extracting(PlannedRecipient::channel)
                .containsOnly(Channel.ZALO);
    }

    @Test
    void aRecalledDocumentIsNotSentButItsLogIsSeen() {
        Correspondent one = directory.save(Correspondent.named("Sở Nội vụ", Channel.PAPER));
        long id = documents.plan(5, List.of(new Recipient("Sở Nội vụ", "")), "VT");
        sending.markSent(id, Set.of("c:" + one.id()));
        office.context.life().workflow().apply(id, WorkflowAction.RECALL, "sai nội dung");

        assertProblem("sending.noLongerInForce", () -> sending.markSent(id, Set.of("c:" + one.id())));
        assertThat(sending.plan(id).recipients()).allMatch(PlannedRecipient::isSent);
    }

    @Test
    void theRegisterLearnsRecipientsCopiesAndDay() {
        Correspondent one = directory.save(Correspondent.named("Sở Nội vụ", Channel.PAPER));
        long id = documents.plan(5, List.of(new Recipient("Sở Nội vụ (2)", "")), "VT, TGNC");
        assertThat(sending.registerFacts(id)).isEqualTo(new RegisterFacts("Sở Nội vụ (2)", 4, null));

        sending.markSent(id, Set.of("c:" + one.id()));

        assertThat(sending.registerFacts(id).sentOn()).isEqualTo(IssuedDocuments.DAY);
        assertThat(sending.postal(IssuedDocuments.DAY, IssuedDocuments.DAY))
                .containsExactly(new PostalEntry(IssuedDocuments.DAY, "05/KH-CĐGD", "Sở Nội vụ", 1));
        assertThat(sending.postal(IssuedDocuments.DAY.plusDays(1), IssuedDocuments.DAY.plusDays(9)))
                .isEmpty();
    }

    @Test
    void whoKeepsTheRegisterHearsOfIt() {
        Correspondent one = directory.save(Correspondent.named("Sở Nội vụ", Channel.PAPER));
        long id = documents.plan(5, List.of(new Recipient("Sở Nội vụ", "")), "VT");
        List<RegisterFacts> heard = new ArrayList<>();
        sending.onSent((document, before, facts) -> heard.add(facts));

        List<Delivery> sent = sending.markSent(id, Set.of("c:" + one.id()));
        sending.undoSent(id, sent);

        assertThat(heard)
                .containsExactly(
                        new RegisterFacts("Sở Nội vụ", 2, IssuedDocuments.DAY),
                        new RegisterFacts("Sở Nội vụ", 2, null));
    }

    private void schools(int count) {
        List<Long> members = IntStream.rangeClosed(1, count)
                .mapToObj(i -> directory.save(
                        new Correspondent(0, "CĐCS Trường số " + i, "", Channel.ZALO, "", "", "0912345678", true)))
                .map(Correspondent::id)
                .toList();
        directory.save(new RecipientGroup(0, "Các công đoàn cơ sở", members));
    }

    private List<String> actions(long id) {
        return office.context.life().audit().of(AuditSubject.document(id)).stream()
                .map(AuditEntry::action)
                .toList();
    }

    private static Set<String> keys(List<PlannedRecipient> rows) {
        return rows.stream().map(PlannedRecipient::key).collect(Collectors.toSet());
    }

    private static List<String> names(List<PlannedRecipient> rows) {
        return rows.stream().map(PlannedRecipient::name).toList();
    }

    private static void assertProblem(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(
                                        problem.findings().get(0).message().key())
                                .isEqualTo(key));
    }
}
