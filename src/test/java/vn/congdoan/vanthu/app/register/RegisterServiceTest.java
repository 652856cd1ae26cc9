package vn.congdoan.vanthu.app.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.register.NumberSeries;
import vn.congdoan.vanthu.domain.register.RegisterDelivery;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.register.RegisterEntry.State;
import vn.congdoan.vanthu.domain.register.RegisterFault;
import vn.congdoan.vanthu.domain.register.SeriesGrouping;
import vn.congdoan.vanthu.domain.register.SeriesScope;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.storage.Drafts;
import vn.congdoan.vanthu.ui.TestOffice;

class RegisterServiceTest {
    /** Today by the test's clock. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    private static final IssueRequest ORDINARY = IssueRequest.on(TODAY);

    @TempDir
    Path folder;

    private TestOffice office;
    private RegisterService register;
    private RegisterAuditService audit;
    private WorkflowService workflow;

    @BeforeEach
    void open() {
        office = new TestOffice(folder);
        office.context.officeService().save(office.context.officeService().sampleProfile());
        register = office.context.life().register();
        audit = office.context.life().registerAudit();
        workflow = office.context.life().workflow();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void numbersFollowEachOtherWithinTheTypeAndYear() {
        assertThat(register.give(approved("Một"), ORDINARY).entry().number().printed())
                .isEqualTo("01");
        assertThat(register.give(approved("Hai"), ORDINARY).entry().number().printed())
                .isEqualTo("02");
        GivenNumber older = register.give(approved("Năm ngoái"), IssueRequest.on(LocalDate.of(2025, 12, 30)));
        assertThat(older.entry().number().count().period()).isEqualTo("2025");
        assertThat(older.entry().number().printed()).isEqualTo("01");
    }

    @Test
    void documentRowAndStepGetTheNumberTogether() {
        long id = approved("Tập huấn cán bộ");

        RegisterEntry entry =
                register.give(id, new IssueRequest(TODAY, "", "kèm phụ lục")).entry();

        DocumentParts parts = parts(id);
        assertThat(parts.number().printedNumber()).isEqualTo("01");
        assertThat(parts.date()).isEqualTo(PartialDate.of(TODAY));
        assertThat(workflow.flow(id).state()).isEqualTo(DocumentState.NUMBERED);
        assertThat(register.ofDocument(id)).contains(entry);
        assertThat(entry.delivery().note()).isEqualTo("kèm phụ lục");
        assertThat(entry.subject().subject()).isEqualTo("Tập huấn cán bộ");
        assertThat(office.context.life().audit().firstBroken()).isZero();
    }

    @Test
    void whatIsNotApprovedGetsNoNumberAndLeavesNoRow() {
        long id = office.context.documentService().create(Drafts.plan("Chưa duyệt", ""), "");

        refused("workflow.notNow", () -> register.give(id, ORDINARY));

        assertThat(register.list(RegisterQuery.ofYear(2026))).isEmpty();
        assertThat(register.give(approved("Đã duyệt"), ORDINARY)
                        .entry()
                        .number()
                        .number())
                .isEqualTo(1);
    }

    @Test
    void datesBackAndAheadNeedAReason() {
        register.give(approved("Một"), ORDINARY);
        long back = approved("Lùi ngày");
        LocalDate yesterday = TODAY.minusDays(1);
        refused("register.backDated", () -> register.give(back, IssueRequest.on(yesterday)));
        refused("register.future", () -> register.give(back, IssueRequest.on(TODAY.plusDays(1))));

        RegisterEntry entry = register.give(back, new IssueRequest(yesterday, "ký hôm trước", ""))
                .entry();

        assertThat(entry.reason()).isEqualTo("ký hôm trước");
        assertThat(audit.audit(2026).faults()).isEmpty();
        assertThat(register.give(approved("Ba"), ORDINARY).entry().reason()).isEmpty();
    }

    @Test
    void insertedNumberStandsBehindItsOwnAndNeedsAReason() {
        register.give(approved("Một"), ORDINARY);
        register.give(approved("Hai"), ORDINARY);
        long id = approved("Chèn");
        IssueRequest reasoned = new IssueRequest(TODAY, "bỏ sót", "");
        refused("register.reasonMissing", () -> register.insert(id, 1, "b", ORDINARY));
        refused("register.noBase", () -> register.insert(id, 9, "b", reasoned));
        refused("register.suffix", () -> register.insert(id, 1, "7", reasoned));

        register.insert(id, 1, "b", reasoned);

        assertThat(printed()).containsExactly("01", "01b", "02");
        refused("register.taken", () -> register.insert(approved("Nữa"), 1, "b", reasoned));
        assertThat(audit.audit(2026).faults()).isEmpty();
        assertThat(register.give(approved("Ba"), ORDINARY).entry().number().printed())
                .isEqualTo("03");
    }

    @Test
    void seriesWithoutSuffixesRefusesThem() {
        NumberSeries usual = office.context.life().series().list().get(0);
        office.context
                .life()
                .series()
                .save(new NumberSeries(
                        usual.id(),
                        usual.name(),
                        usual.grouping(),
                        List.of(),
                        usual.scope(),
                        null,
                        null,
                        1,
                        "",
                        "",
                        false,
                        1));
        register.give(approved("Một"), ORDINARY);

        refused(
                "register.noSuffix",
                () -> register.insert(approved("Chèn"), 1, "b", new IssueRequest(TODAY, "bỏ sót", "")));
    }

    @Test
    void reservedNumberIsUsedOnceOrStruckThrough() {
        RegisterEntry reserved = reserve(TODAY.plusDays(3));
        RegisterEntry unwanted = reserve(null);
        assertThat(register.give(approved("Ba"), ORDINARY).entry().number().number())
                .isEqualTo(3);
        assertThat(audit.audit(2026).faults()).isEmpty();

        register.useReserved(reserved.id(), approved("Đã xong"), ORDINARY);
        register.strike(unwanted.id(), "không cần nữa");

        refused("register.notReserved", () -> register.useReserved(reserved.id(), approved("Lần hai"), ORDINARY));
        refused("register.notReserved", () -> register.useReserved(unwanted.id(), approved("Lần hai"), ORDINARY));
        assertThat(states()).containsExactly(State.ISSUED, State.VOID, State.ISSUED);
        assertThat(audit.audit(2026).faults()).isEmpty();
        assertThat(register.give(approved("Bốn"), ORDINARY).entry().number().number())
                .isEqualTo(4);
    }

    @Test
    void reopenedDocumentKeepsItsNumberAndIsMarkedMeanwhile() {
        long id = approved("Sửa sau");
        RegisterEntry first = register.give(id, ORDINARY).entry();
        register.edit(first.id(), new RegisterDelivery("", "", 3, TODAY, "Lan ký", ""));
        register.give(approved("Hai"), ORDINARY);

        workflow.apply(id, WorkflowAction.REOPEN, "sai tên");
        assertThat(register.entry(first.id()).reopened()).isTrue();
        approve(id);
        RegisterEntry again = register.give(id, ORDINARY).entry();

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.delivery().copies()).isEqualTo(3);
        assertThat(register.entry(first.id()).reopened()).isFalse();
        assertThat(printed()).containsExactly("01", "02");
    }

    @Test
    void numberOnADocumentIsStruckOnlyAfterReopening() {
        long id = approved("Nhầm");
        RegisterEntry entry = register.give(id, ORDINARY).entry();
        refused("register.inUse", () -> register.strike(entry.id(), "nhầm"));

        workflow.apply(id, WorkflowAction.REOPEN, "nhầm");
        register.strike(entry.id(), "cấp nhầm");

        assertThat(parts(id).number().number()).isNull();
        approve(id);
        assertThat(register.give(id, ORDINARY).entry().number().printed()).isEqualTo("02");
        refused("register.voidAlready", () -> register.strike(entry.id(), "lần nữa"));
    }

    @Test
    void symbolThatSomebodyWroteStaysWithAHint() {
        Draft draft = Drafts.plan("Ký hiệu riêng", "");
        long id = approved(draft.withParts(draft.parts().withNumber(DocumentNumber.open("KH-BTV"))));

        GivenNumber given = register.give(id, ORDINARY);

        assertThat(given.entry().number().full()).isEqualTo("01/KH-BTV");
        assertThat(keys(given.findings())).containsExactly("register.symbolDiffers");
    }

    @Test
    void recordedDoubleIsToldAndFoundByTheAudit() {
        Draft draft = Drafts.plan("Sổ cũ", "");
        Draft numbered = draft.withParts(
                draft.parts().withNumber(new DocumentNumber(2, "", "KH-LĐLĐ")).withDate(PartialDate.of(TODAY)));

        assertThat(register.record(numbered, TODAY).findings()).isEmpty();
        assertThat(keys(register.record(numbered, TODAY).findings())).containsExactly("register.double");

        assertThat(audit.audit(2026).faults().stream().map(RegisterFault::kind))
                .containsExactly(RegisterFault.Kind.GAP, RegisterFault.Kind.DOUBLE);
    }

    @Test
    void yearClosesWhenEverythingIsExplainedAndThenTakesNothing() {
        Draft draft = Drafts.plan("Sổ cũ", "");
        register.record(
                draft.withParts(draft.parts()
                        .withNumber(new DocumentNumber(2, "", "KH-LĐLĐ"))
                        .withDate(PartialDate.of(TODAY))),
                TODAY);
        refused("register.unexplained", () -> audit.close(2026));

        audit.explain(audit.audit(2026).faults().get(0), "mất tờ");
        assertThat(audit.close(2026).closed()).isTrue();

        refused("register.yearClosed", () -> register.give(approved("Muộn"), ORDINARY));
        refused("register.reasonMissing", () -> audit.reopen(2026, " "));
        audit.reopen(2026, "còn văn bản");
        assertThat(register.give(approved("Muộn"), ORDINARY).entry().number().printed())
                .isEqualTo("03");
    }

    @Test
    void groupOfTypesSharesACountAndATermGoesOnOverNewYear() {
        office.context
                .life()
                .series()
                .save(new NumberSeries(
                        0,
                        "Nhiệm kỳ",
                        SeriesGrouping.TYPES,
                        List.of("KH", "QĐ"),
                        SeriesScope.TERM,
                        LocalDate.of(2023, 10, 1),
                        LocalDate.of(2028, 9, 30),
                        5,
                        "{LOẠI}/{CƠ QUAN}",
                        "",
                        true,
                        1));

        GivenNumber before = register.give(approved("Năm ngoái"), IssueRequest.on(LocalDate.of(2025, 12, 30)));
        GivenNumber after = register.give(approved("Năm nay"), ORDINARY);

        assertThat(before.entry().number().count().period()).isEqualTo("2023-2028");
        assertThat(before.entry().number().number()).isEqualTo(5);
        assertThat(after.entry().number().number()).isEqualTo(6);
        assertThat(audit.audit(2026).faults()).isEmpty();
    }

    @Test
    void listIsFilteredAlsoWithoutAccents() {
        register.give(approved("Tập huấn cán bộ"), ORDINARY);
        register.give(approved("Đại hội"), ORDINARY);

        assertThat(register.list(new RegisterQuery(2026, "ke hoach", null, "tap huan", "")))
                .extracting(entry -> entry.subject().subject())
                .containsExactly("Tập huấn cán bộ");
        assertThat(register.list(new RegisterQuery(2026, "QĐ", null, "", ""))).isEmpty();
        assertThat(register.list(new RegisterQuery(2025, "", null, "", ""))).isEmpty();
        assertThat(register.list(new RegisterQuery(0, "", State.ISSUED, "", "")))
                .hasSize(2);
    }

    private RegisterEntry reserve(LocalDate expires) {
        return register.reserve(office.context.life().series().type("KH"), "Kế hoạch quý II", "chờ ý kiến", expires);
    }

    private long approved(String subject) {
        return approved(Drafts.plan(subject, ""));
    }

    private long approved(Draft draft) {
        long id = office.context.documentService().create(draft, "");
        approve(id);
        return id;
    }

    private void approve(long id) {
        workflow.apply(id, WorkflowAction.SUBMIT, "");
        workflow.apply(id, WorkflowAction.APPROVE, "");
    }

    private DocumentParts parts(long id) {
        return office.context.documentService().open(id).parts();
    }

    private List<String> printed() {
        return register.list(RegisterQuery.ofYear(2026)).stream()
                .map(entry -> entry.number().printed())
                .toList();
    }

    private List<State> states() {
        return register.list(RegisterQuery.ofYear(2026)).stream()
                .map(RegisterEntry::state)
                .toList();
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(finding -> finding.message().key()).toList();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(keys(problem.findings())).containsExactly(key));
    }
}
