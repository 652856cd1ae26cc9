package vn.congdoan.vanthu.ui.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.app.editing.Drafts;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.WordsQuestion.Question;

/** The leader's ViewModels over a real store, without a toolkit. */
final class ReviewOffice implements AutoCloseable {
    static final String BODY = "I. Nội dung\n1. Tặng quà 200 đoàn viên.\n2. Báo cáo trước ngày 31/5/2026.";

    final TestOffice office;
    final List<Question> questions = new ArrayList<>();
    final ReviewViewModel review;
    final ReviewQueueViewModel queue;
    /** What is answered when asked for some sentences; null for nothing. */
    String words;

    ReviewOffice(Path folder) {
        office = new TestOffice(folder);
        ReviewServices services = new ReviewServices(
                office.context.life().review(),
                office.context.life().workflow(),
                office.context.documentService(),
                office.context.checkingService(),
                office.context.editingService());
        ReviewWindow window = new ReviewWindow(
                office.messages,
                TestOffice.CLOCK.getZone(),
                office.jobs,
                office.navigator,
                office.notices,
                office.errors::present,
                office.confirmation,
                question -> {
                    questions.add(question);
                    return Optional.ofNullable(words);
                },
                office.waiting,
                List.of());
        review = new ReviewViewModel(services, window);
        queue = new ReviewQueueViewModel(services, window);
    }

    /** A submitted plan. */
    long submitted(String body) {
        long id = office.context.documentService().create(Drafts.plan(body), "");
        apply(id, WorkflowAction.SUBMIT);
        return id;
    }

    void apply(long id, WorkflowAction action) {
        office.context.life().workflow().apply(id, action, "vì sao");
    }

    /** Mended by the writer and handed in again. */
    void again(long id, String body) {
        office.context.documentService().save(id, Drafts.plan(body));
        apply(id, WorkflowAction.SUBMIT);
    }

    @Override
    public void close() {
        office.close();
    }
}
