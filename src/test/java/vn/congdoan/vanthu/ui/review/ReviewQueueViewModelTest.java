package vn.congdoan.vanthu.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.ui.common.Destination;

class ReviewQueueViewModelTest {
    private ReviewOffice office;
    private ReviewQueueViewModel queue;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new ReviewOffice(folder);
        queue = office.queue;
    }

    @AfterEach
    void close() {
        office.close();
        assertThat(office.office.told).isEmpty();
    }

    @Test
    void anEmptyQueueSaysSoOnlyWhenItIsKnown() {
        assertThat(queue.emptyProperty().get()).isFalse();

        queue.enter();

        assertThat(queue.emptyProperty().get()).isTrue();
    }

    @Test
    void aSubmittedDocumentStandsThereWithItsFindingsAndOpens() {
        long id = office.submitted(ReviewOffice.BODY);

        queue.enter();

        QueueRow row = queue.rows().get(0);
        assertThat(row.type()).isEqualTo("Kế hoạch");
        assertThat(row.details()).isNotNull();
        assertThat(queue.times(row)).isEmpty();
        assertThat(queue.emptyProperty().get()).isFalse();
        queue.open(row);
        assertThat(office.office.navigator.destinationProperty().get()).isEqualTo(new Destination.ReviewDocument(id));
    }

    @Test
    void whatCameBackMendedSaysHowOften() {
        long id = office.submitted(ReviewOffice.BODY);
        office.apply(id, WorkflowAction.RETURN);
        office.again(id, ReviewOffice.BODY + " Hết.");

        queue.enter();

        assertThat(queue.times(queue.rows().get(0))).isEqualTo("sửa lại lần 1");
    }

    @Test
    void whatIsApprovedWaitsBehindThemForItsSignature() {
        long approved = office.submitted(ReviewOffice.BODY);
        office.apply(approved, WorkflowAction.APPROVE);
        long waiting = office.submitted(ReviewOffice.BODY);

        queue.enter();

        assertThat(queue.rows()).extracting(QueueRow::id).containsExactly(waiting, approved);
        assertThat(queue.rows())
                .extracting(QueueRow::state)
                .containsExactly(DocumentState.SUBMITTED, DocumentState.APPROVED);
    }
}
