package vn.congdoan.vanthu.ui.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FlowStep;

class AfterIssueStepsTest {
    @TempDir
    Path folder;

    @Test
    void onlyWhatIsInForceIsCorrectedReplacedOrRecalled() {
        try (SendingModel around = new SendingModel(folder)) {
            assertThat(offered(around, DocumentState.READY)).isEmpty();
            assertThat(offered(around, DocumentState.ISSUED))
                    .containsExactly(
                            "sending.step.send",
                            "workflow.action.correct",
                            "workflow.action.replace",
                            "workflow.action.recall");
            assertThat(offered(around, DocumentState.RECALLED)).containsExactly("sending.step.send");
        }
    }

    @Test
    void aReasonMakesTheDraftAndOpensIt() {
        try (SendingModel around = new SendingModel(folder)) {
            long document = around.document();
            FlowStep correct = steps(around).get(1);

            correct.taking().take(document, () -> {});
            assertThat(around.office.navigator.destinationProperty().get()).isNull();

            around.words = Optional.of("sai ngày họp");
            correct.taking().take(document, () -> {});

            long draft = around.office
                    .context
                    .life()
                    .afterIssue()
                    .of(document)
                    .get(0)
                    .id();
            assertThat(around.office.navigator.destinationProperty().get()).isEqualTo(new Destination.Editor(draft));
        }
    }

    private static List<String> offered(SendingModel around, DocumentState state) {
        return steps(around).stream()
                .filter(step -> step.offered().test(state))
                .map(FlowStep::labelKey)
                .toList();
    }

    private static List<FlowStep> steps(SendingModel around) {
        return new AfterIssueSteps(around.office.context.life().afterIssue(), around.window()).steps();
    }
}
