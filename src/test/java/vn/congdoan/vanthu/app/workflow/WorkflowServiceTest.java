package vn.congdoan.vanthu.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.job.ManualDelay;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.DocumentRepository;
import vn.congdoan.vanthu.storage.Drafts;
import vn.congdoan.vanthu.storage.FlowRepository;
import vn.congdoan.vanthu.storage.VersionRepository;

class WorkflowServiceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);
    private static final Map<DocumentState, Map<WorkflowAction, DocumentState>> TABLE = table();

    @TempDir
    Path folder;

    private Database database;
    private AuditTrail audit;
    private WorkflowService workflow;
    private DocumentService documents;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("vanthu"), () -> false);
        audit = audit(Access.SOLE);
        workflow = workflow(Access.SOLE);
        documents = new DocumentService(
                new DocumentRepository(database),
                new VersionRepository(database),
                new FlowRepository(database),
                Access.SOLE,
                CLOCK,
                new ManualDelay());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(DocumentState.class)
    void eachStepLeadsWhereTheTableSaysOrIsRefused(DocumentState state) {
        for (WorkflowAction action : WorkflowAction.values()) {
            long id = in(state);
            DocumentState expected = TABLE.getOrDefault(state, Map.of()).get(action);
            if (expected == null) {
                assertThatThrownBy(() -> workflow.apply(id, action, "lý do"))
                        .as("%s in %s", action, state)
                        .hasMessageContaining("workflow.notNow");
                assertThat(workflow.flow(id).state()).isEqualTo(state);
                assertThat(audit.of(AuditSubject.document(id))).isEmpty();
            } else {
                assertThat(workflow.apply(id, action, "lý do").state())
                        .as("%s in %s", action, state)
                        .isEqualTo(expected);
                assertThat(workflow.flow(id).state()).isEqualTo(expected);
                assertThat(audit.of(AuditSubject.document(id)))
                        .extracting(AuditEntry::action)
                        .containsExactly(action.name());
            }
        }
        assertThat(Set.copyOf(workflow.possible(state)))
                .isEqualTo(TABLE.getOrDefault(state, Map.of()).keySet());
    }

    @ParameterizedTest
    @EnumSource(
            value = WorkflowAction.class,
            names = {"RETURN", "REOPEN", "RECALL", "REPLACE", "CORRECT"})
    void somebodyIsAlwaysToldWhy(WorkflowAction action) {
        DocumentState from = EnumSet.allOf(DocumentState.class).stream()
                .filter(state -> TABLE.getOrDefault(state, Map.of()).containsKey(action))
                .findFirst()
                .orElseThrow();
        long id = in(from);
        assertThatThrownBy(() -> workflow.apply(id, action, " \n")).hasMessageContaining("workflow.reasonMissing");
        assertThat(workflow.flow(id).state()).isEqualTo(from);
        workflow.apply(id, action, " Sai thể thức ");
        assertThat(workflow.flow(id).reason()).isEqualTo("Sai thể thức");
        assertThat(audit.of(AuditSubject.document(id)))
                .last()
                .extracting(AuditEntry::detail)
                .isEqualTo("Sai thể thức");
    }

    @ParameterizedTest
    @EnumSource(WorkflowAction.class)
    void nobodyTakesAStepThatIsNotTheirs(WorkflowAction action) {
        User nobody = new User(7, "khach", "Khách", Set.of(), true);
        User former = new User(8, "cu", "Người cũ", EnumSet.allOf(Role.class), false);
        for (User user : List.of(nobody, former)) {
            assertThatThrownBy(() -> workflow(() -> user).apply(in(DocumentState.SUBMITTED), action, "lý do"))
                    .hasMessageContaining("people.refused");
        }
        assertThat(workflow(() -> nobody).possible(DocumentState.SUBMITTED)).isEmpty();
    }

    @Test
    void staffCanSubmitButNotApprove() {
        User staff = new User(3, "an", "Trần An", Set.of(Role.STAFF), true);
        assertThat(workflow(() -> staff).possible(DocumentState.SUBMITTED)).containsExactly(WorkflowAction.WITHDRAW);
        assertThat(staff.may(Permission.REVIEW)).isFalse();
    }

    @Test
    void keepsWhatWasSubmittedAndWhatWasApproved() {
        long id = documents.create(Drafts.plan("Tuyên truyền", "I. MỘT\n"), "");
        long submitted = workflow.apply(id, WorkflowAction.SUBMIT, "").submittedVersion();
        DocumentFlow approved = workflow.apply(id, WorkflowAction.APPROVE, "");
        assertThat(documents.version(submitted).bodyText()).isEqualTo("I. MỘT\n");
        assertThat(documents.versions(id))
                .extracting(DocumentVersion::id, DocumentVersion::reason)
                .containsExactly(
                        tuple(approved.approvedVersion(), DocumentVersion.Reason.APPROVED),
                        tuple(submitted, DocumentVersion.Reason.SUBMITTED));
        assertThat(approved.submittedVersion()).isEqualTo(submitted);
        assertThat(approved.approvedHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void submittedAndApprovedTextsAreFrozen() {
        long id = documents.create(Drafts.plan("Tuyên truyền", "I. MỘT\n"), "");
        for (WorkflowAction step : List.of(WorkflowAction.SUBMIT, WorkflowAction.APPROVE)) {
            workflow.apply(id, step, "");
            assertThatThrownBy(() -> documents.save(id, Drafts.plan("Tuyên truyền", "I. HAI\n")))
                    .hasMessageContaining("workflow.frozen");
            documents.save(id, Drafts.plan("Tuyên truyền", "I. MỘT\n")); // an autosave without a change
            assertThatThrownBy(() -> documents.trash(id)).hasMessageContaining("workflow.notTrashed");
        }
        assertThat(documents.open(id).bodyText()).isEqualTo("I. MỘT\n");
    }

    @Test
    void whatWasReopenedMustBeApprovedAgain() {
        long id = in(DocumentState.READY);
        workflow.apply(id, WorkflowAction.REOPEN, "Sửa thời hạn");
        documents.save(id, Drafts.plan("Tuyên truyền", "I. HAI\n"));
        assertThatThrownBy(() -> workflow.apply(id, WorkflowAction.ISSUE, "")).hasMessageContaining("workflow.notNow");
        String before = workflow.flow(id).approvedHash();
        workflow.apply(id, WorkflowAction.SUBMIT, "");
        assertThat(workflow.apply(id, WorkflowAction.APPROVE, "").approvedHash())
                .isNotEqualTo(before);
    }

    /** A change that went around the service, straight into the store. */
    @Test
    void aTextThatIsNotTheApprovedOneGoesNoFurther() {
        long id = documents.create(Drafts.plan("Tuyên truyền", "I. MỘT\n"), "");
        workflow.apply(id, WorkflowAction.SUBMIT, "");
        workflow.apply(id, WorkflowAction.APPROVE, "");
        new DocumentRepository(database).save(id, Drafts.plan("Tuyên truyền", "I. HAI\n"), "", CLOCK.instant());
        assertThatThrownBy(() -> workflow.apply(id, WorkflowAction.SIGN, "")).hasMessageContaining("workflow.changed");
    }

    @Test
    void numberAndDateAreNoChange() {
        long id = documents.create(Drafts.plan("Tuyên truyền", "I. MỘT\n"), "");
        workflow.apply(id, WorkflowAction.SUBMIT, "");
        workflow.apply(id, WorkflowAction.APPROVE, "");
        documents.number(id, new DocumentNumber(17, "", "KH-CĐGD"), LocalDate.of(2026, 11, 21));
        workflow.apply(id, WorkflowAction.GIVE_NUMBER, "");
        workflow.apply(id, WorkflowAction.SIGN, "");
        assertThat(workflow.apply(id, WorkflowAction.ISSUE, "").state()).isEqualTo(DocumentState.ISSUED);
        long copy = documents.duplicate(id);
        assertThat(workflow.flow(copy).state()).isEqualTo(DocumentState.DRAFT);
        Draft draft = documents.open(copy);
        assertThat(draft.parts().number()).isEqualTo(DocumentNumber.open("KH-CĐGD"));
        assertThat(draft.parts().date().full()).isEmpty();
        documents.save(copy, Drafts.plan("Khác", ""));
    }

    @Test
    void ofTwoAtOnceOneWins() throws Exception {
        for (int round = 0; round < 10; round++) {
            long id = in(DocumentState.SUBMITTED);
            List<String> outcomes = atOnce(
                    () -> workflow.apply(id, WorkflowAction.APPROVE, ""),
                    () -> workflow.apply(id, WorkflowAction.RETURN, "Sửa lại"));
            assertThat(outcomes).containsOnlyOnce("done").containsOnlyOnce("workflow.notNow");
            assertThat(audit.of(AuditSubject.document(id))).hasSize(1);
        }
        assertThat(audit.firstBroken()).isZero();
    }

    @Test
    void nobodySavesIntoATextThatIsBeingSubmitted() throws Exception {
        for (int round = 0; round < 10; round++) {
            long id = documents.create(Drafts.plan("Tuyên truyền", "cũ"), "");
            atOnce(
                    () -> workflow.apply(id, WorkflowAction.SUBMIT, ""),
                    () -> documents.save(id, Drafts.plan("Tuyên truyền", "mới")));
            assertThat(documents.version(workflow.flow(id).submittedVersion())).isEqualTo(documents.open(id));
        }
    }

    @Test
    void nobodyApprovesAnotherTextThanTheOneBeforeThem() {
        long id = documents.create(Drafts.plan("Tuyên truyền", "một"), "");
        DocumentFlow seen = workflow.apply(id, WorkflowAction.SUBMIT, "");
        workflow.apply(id, WorkflowAction.WITHDRAW, "");
        documents.save(id, Drafts.plan("Tuyên truyền", "hai"));
        DocumentFlow present = workflow.apply(id, WorkflowAction.SUBMIT, "");
        assertThatThrownBy(() -> workflow.apply(seen, WorkflowAction.APPROVE, ""))
                .hasMessageContaining("workflow.movedOn");
        assertThat(workflow.apply(present, WorkflowAction.APPROVE, "").state()).isEqualTo(DocumentState.APPROVED);
    }

    @Test
    void aStepThatCannotBeNotedIsNotTaken() {
        long id = in(DocumentState.SUBMITTED);
        AuditTrail failing = audit(() -> {
            throw ProblemException.of("people.notSignedIn");
        });
        WorkflowService unnoted = new WorkflowService(database, failing, Access.SOLE, CLOCK);
        assertThatThrownBy(() -> unnoted.apply(id, WorkflowAction.APPROVE, ""))
                .hasMessageContaining("people.notSignedIn");
        assertThat(workflow.flow(id).state()).isEqualTo(DocumentState.SUBMITTED);
        assertThat(documents.versions(id))
                .extracting(DocumentVersion::reason)
                .doesNotContain(DocumentVersion.Reason.APPROVED);
    }

    @Test
    void ofATrashedDocumentNoStepIsTaken() {
        long id = documents.create(Drafts.plan("Tuyên truyền", ""), "");
        documents.trash(id);
        assertThatThrownBy(() -> workflow.apply(id, WorkflowAction.SUBMIT, ""))
                .hasMessageContaining("error.document.gone");
    }

    /** A document that stands there, with an approved text behind it. */
    private long in(DocumentState state) {
        Draft draft = Drafts.plan("Tuyên truyền", "I. MỘT\n");
        long id = documents.create(draft, "");
        String hash = state.isFrozen() ? FrozenText.hash(draft) : "";
        new FlowRepository(database).save(new DocumentFlow(id, state, CLOCK.instant(), "Trần An", "", 0, 0, hash));
        return id;
    }

    private AuditTrail audit(Access access) {
        return new AuditTrail(new AuditRepository(database), access, CLOCK);
    }

    private WorkflowService workflow(Access access) {
        return new WorkflowService(database, audit(access), access, CLOCK);
    }

    private static List<String> atOnce(Runnable... works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.length);
        ExecutorService threads = Executors.newFixedThreadPool(works.length);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (Runnable work : works) {
                running.add(threads.submit(() -> {
                    start.await();
                    return outcome(work);
                }));
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (ProblemException e) {
            return e.findings().get(0).message().key();
        }
    }

    /** As in the design: on paper the number follows the signature, electronically either comes first. */
    private static Map<DocumentState, Map<WorkflowAction, DocumentState>> table() {
        Map<DocumentState, Map<WorkflowAction, DocumentState>> table = new EnumMap<>(DocumentState.class);
        table.put(DocumentState.DRAFT, Map.of(WorkflowAction.SUBMIT, DocumentState.SUBMITTED));
        table.put(DocumentState.RETURNED, Map.of(WorkflowAction.SUBMIT, DocumentState.SUBMITTED));
        table.put(
                DocumentState.SUBMITTED,
                Map.of(
                        WorkflowAction.WITHDRAW, DocumentState.DRAFT,
                        WorkflowAction.RETURN, DocumentState.RETURNED,
                        WorkflowAction.APPROVE, DocumentState.APPROVED));
        table.put(
                DocumentState.APPROVED,
                Map.of(
                        WorkflowAction.REOPEN, DocumentState.DRAFT,
                        WorkflowAction.GIVE_NUMBER, DocumentState.NUMBERED,
                        WorkflowAction.SIGN, DocumentState.SIGNED,
                        WorkflowAction.SIGN_ON_PAPER, DocumentState.SIGNED));
        table.put(
                DocumentState.NUMBERED,
                Map.of(
                        WorkflowAction.REOPEN, DocumentState.DRAFT,
                        WorkflowAction.SIGN, DocumentState.READY,
                        WorkflowAction.SIGN_ON_PAPER, DocumentState.READY));
        table.put(
                DocumentState.SIGNED,
                Map.of(
                        WorkflowAction.REOPEN, DocumentState.DRAFT,
                        WorkflowAction.GIVE_NUMBER, DocumentState.READY));
        table.put(
                DocumentState.READY,
                Map.of(
                        WorkflowAction.REOPEN, DocumentState.DRAFT,
                        WorkflowAction.ISSUE, DocumentState.ISSUED));
        Map<WorkflowAction, DocumentState> afterIssue = Map.of(
                WorkflowAction.RECALL, DocumentState.RECALLED,
                WorkflowAction.REPLACE, DocumentState.REPLACED,
                WorkflowAction.CORRECT, DocumentState.CORRECTED);
        table.put(DocumentState.ISSUED, afterIssue);
        table.put(DocumentState.CORRECTED, afterIssue);
        return table;
    }
}
