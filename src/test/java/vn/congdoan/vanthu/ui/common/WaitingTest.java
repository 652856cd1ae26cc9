package vn.congdoan.vanthu.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.ui.TestOffice;

class WaitingTest {
    private boolean allowed = true;
    private Runnable late = () -> {};

    @Test
    void whatWasAskedForALeaderWhoHasGoneIsShownToNobody(@TempDir Path folder) {
        try (TestOffice office = new TestOffice(folder)) {
            long id = office.document("ke-hoach-tuyen-truyen", Map.of());
            office.context.life().workflow().apply(id, WorkflowAction.SUBMIT, "");
            Waiting waiting = new Waiting(
                    office.context.life().review()::queue,
                    () -> allowed,
                    lateRunner(office.jobs),
                    office.errors::present);
            waiting.refresh();
            late.run();
            assertThat(waiting.items()).hasSize(1);

            waiting.refresh();
            allowed = false;
            waiting.refresh();
            late.run();

            assertThat(waiting.items()).isEmpty();
            assertThat(waiting.concernedProperty().get()).isFalse();
        }
    }

    /** Does its job when the test says so. */
    private JobRunner lateRunner(JobRunner direct) {
        return new JobRunner() {
            @Override
            public <T> void submit(Job<T> job, Consumer<T> onDone, Consumer<Throwable> onFailed) {
                late = () -> direct.submit(job, onDone, onFailed);
            }
        };
    }
}
