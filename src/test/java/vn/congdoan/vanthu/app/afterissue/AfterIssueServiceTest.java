package vn.congdoan.vanthu.app.afterissue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.DocumentLink.Kind;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.domain.sending.RecipientGroup;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.ui.IssuedDocuments;
import vn.congdoan.vanthu.ui.TestOffice;

class AfterIssueServiceTest {
    private static final List<Recipient> RECIPIENTS = List.of(
            new Recipient("Liên đoàn Lao động tỉnh Hoa Lâm", "để b/c"),
            new Recipient("Các công đoàn cơ sở trực thuộc (qua Zalo)", ""));
    private static final String NAMED =
            "Kế hoạch số 05/KH-CĐGD ngày 05 tháng 3 năm 2026 của Công đoàn Giáo dục tỉnh Hoa Lâm";

    @TempDir
    Path folder;

    private TestOffice office;
    private AfterIssueService afterIssue;
    private IssuedDocuments documents;
    private long original;

    @BeforeEach
    void open() {
        office = new TestOffice(folder);
        afterIssue = office.context.life().afterIssue();
        documents = new IssuedDocuments(office.context);
        var directory = office.context.life().sending().directory();
        Correspondent one = directory.save(Correspondent.named("CĐCS Trường số 1", Channel.PAPER));
        directory.save(new RecipientGroup(0, "Các công đoàn cơ sở trực thuộc", List.of(one.id())));
        original = documents.plan(5, RECIPIENTS, "VT, TGNC");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aCorrectionNamesItsOriginalAndGoesToTheSame() {
        Draft letter = draft(afterIssue.correct(original, "Sai ngày họp."));

        assertThat(letter.parts().type().name()).isEqualTo("Công văn");
        assertThat(letter.parts().subject()).isEqualTo("đính chính Kế hoạch số 05/KH-CĐGD");
        assertThat(letter.parts().addressees()).containsExactly("Các công đoàn cơ sở trực thuộc");
        assertThat(letter.parts().recipients()).containsExactly(new Recipient("Như trên", ""), RECIPIENTS.get(0));
        assertThat(letter.bodyText()).contains(NAMED, "phát hiện văn bản này sai ngày họp.", "khoản 3 Điều 17");
        assertThat(letter.parts().number().number()).isNull();
    }

    @Test
    void aReplacementHasTheTextOfItsOriginalAndSaysSo() {
        long id = afterIssue.replace(original, "thay đổi thời gian");

        Draft replacement = draft(id);
        assertThat(replacement.parts().recipients()).isEqualTo(RECIPIENTS);
        assertThat(replacement.parts().number().number()).isNull();
        assertThat(replacement.bodyText()).contains("Kế hoạch này thay thế " + NAMED);
        String[] lines = draft(original).bodyText().strip().split("\n");
        assertThat(replacement.bodyText()).contains(lines[0], lines[lines.length / 2]);
        assertThat(afterIssue.replace(original, "lần nữa"))
                .as("goes on with the draft")
                .isEqualTo(id);
    }

    @Test
    void aDecisionSaysItInTheArticleOfItsForceAndOnItsLegalBasis() {
        long decision = documents.issue(
                documents.draft("quyet-dinh-kien-toan", List.of(new Recipient("Như Điều 4", "")), "VT"), 9);

        String body = draft(afterIssue.replace(decision, "thay đổi nhân sự")).bodyText();

        assertThat(body.lines().filter(line -> line.startsWith("Điều 4.")))
                .singleElement()
                .asString()
                .endsWith("thi hành Quyết định này. Quyết định này thay thế Quyết định số 09/QĐ-CĐGD ngày 05 tháng 3"
                        + " năm 2026 của Công đoàn Giáo dục tỉnh Hoa Lâm về việc kiện toàn Ban Chỉ đạo thực hiện quy"
                        + " chế dân chủ ở cơ sở.");
        assertThat(body.lines().filter(line -> line.startsWith("Căn cứ khoản 3 Điều 17 Nghị định số 30/2020/NĐ-CP")))
                .hasSize(1);
        assertThat(body.lines().filter(line -> line.startsWith("Theo đề nghị"))).hasSize(1);
    }

    @Test
    void aRecallGoesToEverybodyWhoGotIt() {
        Draft notice = draft(afterIssue.recall(original, "ban hành chưa đúng thẩm quyền"));

        assertThat(notice.parts().recipients()).isEqualTo(RECIPIENTS);
        assertThat(notice.parts().subject()).isEqualTo("Thu hồi Kế hoạch số 05/KH-CĐGD");
        assertThat(notice.bodyText()).contains(NAMED, "ban hành chưa đúng thẩm quyền", "khoản 4 Điều 17");
    }

    @Test
    void theCheckerFindsNothingInThem() {
        for (long id : List.of(
                afterIssue.correct(original, "sai ngày họp"),
                afterIssue.recall(original, "ban hành chưa đúng thẩm quyền"),
                afterIssue.replace(original, "thay đổi thời gian"))) {
            assertThat(office.context.checkingService().check(draft(id)))
                    .as(draft(id).parts().subject())
                    .isEmpty();
        }
    }

    @Test
    void theOriginalChangesOnlyWhenTheOtherIsIssued() {
        long letter = afterIssue.correct(original, "sai ngày họp");
        assertThat(flow(original).state()).isEqualTo(DocumentState.ISSUED);

        documents.issue(letter, 12);

        assertThat(flow(original))
                .extracting(DocumentFlow::state, DocumentFlow::reason)
                .containsExactly(DocumentState.CORRECTED, "sai ngày họp");
    }

    @Test
    void aCorrectedDocumentCanStillBeReplaced() {
        documents.issue(afterIssue.correct(original, "sai ngày họp"), 12);

        long replacement = documents.issue(afterIssue.replace(original, "thay đổi thời gian"), 13);

        assertThat(flow(original).state()).isEqualTo(DocumentState.REPLACED);
        assertProblem("afterIssue.notInForce", () -> afterIssue.recall(original, "x"));
        assertThat(afterIssue.of(original))
                .extracting(LinkedDocument::labelKey)
                .containsExactly("sending.link.correctedBy", "sending.link.replacedBy");
        assertThat(afterIssue.of(replacement))
                .singleElement()
                .extracting(LinkedDocument::id, LinkedDocument::labelKey)
                .containsExactly(original, "sending.link.replaces");
    }

    @Test
    void whatTakesBackGoesByTheWaysOfTheOriginal() {
        long notice = documents.issue(afterIssue.recall(original, "sai thẩm quyền"), 14);

        assertThat(flow(original).state()).isEqualTo(DocumentState.RECALLED);
        assertThat(office.context.life().sending().plans().plan(notice).resolved())
                .extracting(PlannedRecipient::name, PlannedRecipient::channel)
                .containsExactly(tuple("CĐCS Trường số 1", Channel.ZALO));
    }

    @Test
    void aReasonIsAskedForAndADraftIsNotCorrected() {
        long draft = documents.draft("ke-hoach-tuyen-truyen", RECIPIENTS, "VT");

        assertProblem("workflow.reasonMissing", () -> afterIssue.correct(original, "  "));
        assertProblem("afterIssue.notInForce", () -> afterIssue.correct(draft, "x"));
        assertThat(afterIssue.of(original)).isEmpty();
    }

    @Test
    void anAnswerIsLinkedBothWays() {
        long answer = documents.draft("cong-van-trien-khai", RECIPIENTS, "VT");

        afterIssue.link(answer, original, Kind.ANSWERS, "");

        assertThat(afterIssue.of(answer)).extracting(LinkedDocument::labelKey).containsExactly("sending.link.answers");
        documents.issue(answer, 15);
        assertThat(flow(original).state()).as("an answer changes nothing").isEqualTo(DocumentState.ISSUED);
    }

    @Test
    void anIssuedDocumentNeverGoesIntoTheTrash() {
        assertProblem(
                "workflow.notTrashed", () -> office.context.documentService().trash(original));
    }

    private DocumentFlow flow(long id) {
        return office.context.life().workflow().flow(id);
    }

    private Draft draft(long id) {
        return office.context.documentService().open(id);
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
