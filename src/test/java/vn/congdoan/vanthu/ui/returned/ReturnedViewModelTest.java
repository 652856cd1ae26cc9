package vn.congdoan.vanthu.ui.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.round.intake.Outcome;
import vn.congdoan.vanthu.app.round.intake.Returns;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.ui.common.Destination;

class ReturnedViewModelTest {
    @TempDir
    Path folder;

    private ReturnedModel around;
    private ReturnedViewModel model;

    @BeforeEach
    void open() {
        around = new ReturnedModel(folder, 12);
        model = around.returned(around.office.jobs);
    }

    @AfterEach
    void close() {
        around.close();
    }

    @Test
    void aPersonAnswersCorrectsAndStores() {
        Map<String, Object> wrong = Returns.right(2);
        wrong.put("B1", "nhiều");
        around.returns.write("sai.xlsx", around.returns.filled(2, wrong, book -> {}));
        around.returns.write("dung.xlsx", around.returns.filled(1));
        around.returns.write("thieu dau.xlsx", around.returns.unmarked("CĐCS THPT Yên Khánh", 10));
        model.enter(around.returns.round.id(), List.of(around.in));

        assertThat(model.rows()).hasSize(3);
        assertThat(model.chosenProperty().get().plainName()).isEqualTo("thieu dau.xlsx");
        model.acceptSure();
        assertThat(model.chosenProperty().get().outcome()).isEqualTo(Outcome.ACCEPTED);

        model.filterProperty().set(Outcome.REJECTED);
        assertThat(model.rows()).singleElement().satisfies(model::choose);
        CellFinding finding =
                model.chosenProperty().get().judgement().findings().get(0);
        model.look(finding);
        assertThat(model.cellProperty().get().cells().stream().flatMap(List::stream))
                .contains("nhiều", "B1");
        model.correct("B1", "12 buổi", "gọi điện hỏi lại");
        assertThat(model.planProperty().get().counts().get(Outcome.ACCEPTED)).isEqualTo(3);

        model.confirm();
        assertThat(around.office.told).isEmpty();
        assertThat(around.office.navigator.destinationProperty().get())
                .isEqualTo(new Destination.ReturnedFiles(around.returns.round.id()));
        FiledViewModel filed = around.filed();
        filed.enter(around.returns.round.id());
        assertThat(filed.rows())
                .extracting(row -> row.submission().status())
                .containsOnly(Status.COUNTS)
                .hasSize(3);
    }

    @Test
    void whatIsDiscardedLeavesNothing() {
        around.returns.write("dung.xlsx", around.returns.filled(1));
        model.enter(around.returns.round.id(), List.of(around.in));
        model.choose(model.rows().get(0));
        model.leaveOut(true);
        model.cancel();

        assertThat(around.office.asked).hasSize(1);
        assertThat(model.planProperty().get()).isNull();
        assertThat(around.office
                        .context
                        .life()
                        .reporting()
                        .intake()
                        .submissions()
                        .of(around.returns.round.id()))
                .isEmpty();
    }

    @Test
    void aWrongCorrectionIsToldAndChangesNothing() {
        Map<String, Object> wrong = Returns.right(2);
        wrong.put("B1", "nhiều");
        around.returns.write("sai.xlsx", around.returns.filled(2, wrong, book -> {}));
        model.enter(around.returns.round.id(), List.of(around.in));
        model.choose(model.rows().get(0));
        model.correct("B1", "rất nhiều", "hỏi lại");

        assertThat(around.office.told).hasSize(1);
        assertThat(model.chosenProperty().get().outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void wrongOnesGoBackAndTheirMessagesAreOnTheClipboard() {
        Map<String, Object> wrong = Returns.right(2);
        wrong.put("B1", "nhiều");
        around.returns.write("sai.xlsx", around.returns.filled(2, wrong, book -> {}));
        model.enter(around.returns.round.id(), List.of(around.in));
        model.confirm();
        FiledViewModel filed = around.filed();
        filed.enter(around.returns.round.id());
        filed.chooseRejected();
        filed.enter(around.returns.round.id());
        assertThat(filed.returnableProperty().get()).as("ticks outlast a look at the store").isEqualTo(1);
        filed.sendBack();

        assertThat(around.out).isDirectoryContaining(path -> path.toString().endsWith(".txt"));
        assertThat(around.clipboard).singleElement().asString().contains("THPT Nguyễn Huệ");
        assertThat(filed.rows().get(0).filed().filing().isReturned()).isTrue();
        assertThat(filed.returnableProperty().get()).isZero();
    }

    @Test
    void reportsThatAreInAreFoundWithoutAccents() {
        around.returns.write("so lieu.xlsx", around.returns.filled(2, Returns.right(2), book -> {}));
        model.enter(around.returns.round.id(), List.of(around.in));
        model.confirm();
        FiledViewModel filed = around.filed();
        filed.enter(around.returns.round.id());

        filed.queryProperty().set("nguyen hue");
        assertThat(filed.rows()).hasSize(1);
        filed.queryProperty().set("so lieu");
        assertThat(filed.rows()).hasSize(1);
        filed.queryProperty().set("tran phu");
        assertThat(filed.rows()).isEmpty();
    }

    @Test
    void aReportThatIsInIsOpenedAgainAndItsCorrectionBecomesTheNextVersion() {
        Map<String, Object> wrong = Returns.right(2);
        wrong.put("B1", "nhiều");
        around.returns.write("sai.xlsx", around.returns.filled(2, wrong, book -> {}));
        model.enter(around.returns.round.id(), List.of(around.in));
        model.confirm();
        FiledViewModel filed = around.filed();
        filed.enter(around.returns.round.id());
        model.review(around.returns.round.id(), filed.rows().get(0).submission().id());
        model.correct("B1", "12", "gọi điện hỏi lại");
        model.confirm();
        filed.enter(around.returns.round.id());

        assertThat(filed.rows())
                .extracting(row -> row.submission().status())
                .containsExactly(Status.REJECTED, Status.COUNTS);
    }
}
