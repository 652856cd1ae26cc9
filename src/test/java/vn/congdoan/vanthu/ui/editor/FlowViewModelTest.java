package vn.congdoan.vanthu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.editing.Drafts;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.people.NewPerson;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;

class FlowViewModelTest {
    private EditorModel editor;
    private FlowViewModel flow;
    private WorkflowService workflow;

    @BeforeEach
    void open(@TempDir Path folder) {
        editor = new EditorModel(folder, Drafts.plan("I. Mục đích\n1. Thăm hỏi đoàn viên."));
        flow = editor.model.flow();
        workflow = editor.context.life().workflow();
    }

    @AfterEach
    void close() {
        editor.close();
        assertThat(editor.failures).isEmpty();
    }

    @Test
    void submittingTakesTheWordsTypedAMomentAgo() {
        editor.select(0, 0);
        editor.type("Kính ");

        flow.submit();

        long submitted = workflow.flow(editor.id).submittedVersion();
        assertThat(editor.context.documentService().version(submitted).bodyText())
                .startsWith("Kính I.");
        assertThat(editor.questions).isEmpty();
        assertThat(notice()).contains("Đã trình duyệt");
        assertThat(editor.steps).isEqualTo(1);
    }

    @Test
    void placesLeftOpenAreNamedAndNoIsNo() {
        editor.select(0, 0);
        editor.type("……… ");
        editor.answer = false;

        flow.submit();

        assertThat(editor.context.messages().get(editor.questions.get(0))).contains("Còn 1 chỗ để trống");
        assertThat(state()).isEqualTo(DocumentState.DRAFT);
    }

    @Test
    void whatWaitsCannotBeTypedIntoAndSaysWhy() {
        flow.submit();
        String before = editor.text();

        editor.type("x");
        editor.model.body().bold();
        editor.model.undo();

        assertThat(editor.text()).isEqualTo(before);
        assertThat(notice()).contains("đang chờ duyệt");
        assertThat(flow.frozenProperty().get()).isTrue();
        assertThat(flow.submittableProperty().get()).isFalse();
    }

    @Test
    void whoTakesItBackCanWriteAgain() {
        flow.submit();

        press("workflow.action.withdraw");
        editor.select(0, 0);
        editor.type("x");

        assertThat(state()).isEqualTo(DocumentState.DRAFT);
        assertThat(editor.text()).startsWith("x");
    }

    @Test
    void anApprovedTextIsOpenedAgainOnlyWithAReason() {
        flow.submit();
        workflow.apply(editor.id, WorkflowAction.APPROVE, "");
        editor.model.open(editor.id);

        editor.words = null;
        press("editor.flow.reopen");
        assertThat(state()).isEqualTo(DocumentState.APPROVED);

        editor.words = "Sai số liệu";
        press("editor.flow.reopen");
        assertThat(state()).isEqualTo(DocumentState.DRAFT);
        assertThat(flow.flowProperty().get().reason()).isEqualTo("Sai số liệu");
        assertThat(flow.frozenProperty().get()).isFalse();
    }

    @Test
    void whatTheLeaderDidMeanwhileIsSeenOnComingBack() {
        flow.submit();
        workflow.apply(editor.id, WorkflowAction.RETURN, "Bổ sung kinh phí");

        editor.model.open(editor.id);

        assertThat(flow.flowProperty().get().reason()).isEqualTo("Bổ sung kinh phí");
        assertThat(flow.submittableProperty().get()).isTrue();
        assertThat(editor.model.checks().tabProperty().get()).isEqualTo(CheckPanelViewModel.Tab.COMMENTS);
    }

    @Test
    void aStepThatSomebodyElseOvertookIsToldAndThePresentOneShown() {
        flow.submit();
        workflow.apply(editor.id, WorkflowAction.APPROVE, "");

        press("workflow.action.withdraw");

        assertThat(editor.failures).hasSize(1);
        assertThat(state()).isEqualTo(DocumentState.APPROVED);
        editor.failures.clear();
    }

    @Test
    void versionsAreComparedWithThePresentTextAndAFrozenOneIsNotTakenBack() {
        editor.select(0, 0);
        editor.type("Kính ");
        VersionsViewModel versions = editor.model.versions();
        versions.show();

        assertThat(versions.redlineProperty().get().changes()).isEqualTo(1);
        assertThat(versions.restorableProperty().get()).isTrue();

        flow.submit();
        versions.show();
        assertThat(versions.label(versions.versions().get(0))).contains("khi trình duyệt");
        assertThat(versions.redlineProperty().get().isEmpty()).isTrue();
        versions.otherProperty().set(new ComparedWith(versions.versions().get(1)));
        assertThat(versions.redlineProperty().get().changes()).isEqualTo(1);
        assertThat(versions.restorableProperty().get()).isFalse();
    }

    private void press(String labelKey) {
        flow.steps().stream()
                .filter(step -> step.labelKey().equals(labelKey))
                .findFirst()
                .orElseThrow()
                .action()
                .run();
    }

    private DocumentState state() {
        return flow.flowProperty().get().state();
    }

    private String notice() {
        MessageRef text = editor.notices.latestProperty().get().text();
        return editor.context.messages().get(text);
    }

    @Test
    void whoMayOnlyReadCannotTypeAndIsToldWhy() throws Exception {
        editor.context
                .life()
                .people()
                .turnOn(new NewPerson(
                        "quantri", "Quản Trị", Set.of(Role.ADMINISTRATOR), "trăng sáng sân đình".toCharArray()))
                .work()
                .run(JobControl.UNATTENDED);
        String before = editor.text();

        editor.model.open(editor.id);
        editor.type("x");

        assertThat(editor.text()).isEqualTo(before);
        assertThat(flow.frozenProperty().get()).isTrue();
        assertThat(notice()).contains("chỉ được xem");
        assertThat(flow.submittableProperty().get()).isFalse();
        assertThat(flow.steps()).isEmpty();
    }
}
