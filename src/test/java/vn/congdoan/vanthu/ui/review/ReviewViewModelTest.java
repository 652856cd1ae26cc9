package vn.congdoan.vanthu.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.editing.PagePlace;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.review.PlacedComment;
import vn.congdoan.vanthu.domain.review.RedlineBlock;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.page.PagePoint;
import vn.congdoan.vanthu.ui.common.review.ChosenWords;

class ReviewViewModelTest {
    private static final String BODY = ReviewOffice.BODY;

    private ReviewOffice office;
    private ReviewViewModel review;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new ReviewOffice(folder);
        review = office.review;
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whoNeverSawTheDocumentReadsAllOfIt() {
        show(office.submitted(BODY));

        assertThat(review.changes().wholeProperty().get()).isTrue();
        assertThat(review.changes().summary()).contains("Lần đầu");
        assertThat(review.changes().linesProperty().get()).hasSizeGreaterThan(3);
        assertThat(review.pages().pagesProperty().get().pages()).isNotEmpty();
        assertThat(review.summary().lines()).contains("Lần đầu xem văn bản này");
        assertThat(review.summary().obligations()).isNotEmpty();
    }

    @Test
    void theSecondTimeOnlyTheMendedPlaceIsShown() {
        long id = office.submitted(BODY);
        show(id);
        office.apply(id, WorkflowAction.RETURN);
        office.again(id, BODY.replace("200", "300"));

        show(id);

        assertThat(review.changes().wholeProperty().get()).isFalse();
        assertThat(review.changes().redlineProperty().get().changed())
                .singleElement()
                .extracting(RedlineBlock::newText)
                .isEqualTo("1. Tặng quà 300 đoàn viên.\n");
        assertThat(review.changes().linesProperty().get()).anyMatch(line -> line.isGap());
    }

    @Test
    void anyKeptVersionCanBeComparedWith() {
        long id = office.submitted(BODY);
        office.apply(id, WorkflowAction.WITHDRAW);
        office.again(id, BODY + " Hết.");
        show(id);
        assertThat(review.changes().redlineProperty().get().changes()).isZero();

        DocumentVersion first =
                review.changes().versions().get(review.changes().versions().size() - 1);
        review.changes().baseProperty().set(first);

        assertThat(review.changes().redlineProperty().get().changes()).isEqualTo(1);
        assertThat(review.changes().label(first)).contains("khi trình duyệt");
    }

    @Test
    void aCommentOnSelectedWordsIsSavedAndMarkedOnThePage() {
        show(office.submitted(BODY));
        int at = BODY.indexOf("200");
        review.changes().choose(new ChosenWords(new CheckPlace.InBody(at, at + 3), "200"));
        office.words = "Tăng lên 300";

        review.remarks().comment();

        assertThat(office.office.messages.get(office.questions.get(0).explanation()))
                .contains("200");
        assertThat(review.remarks().rows()).singleElement().satisfies(row -> {
            assertThat(row.comment().words()).isEqualTo("Tăng lên 300");
            assertThat(review.pages().places(row.place())).isNotEmpty();
        });
        assertThat(review.pages().remarked()).hasSize(1);
    }

    @Test
    void withoutASelectionTheCommentIsOnTheWhole() {
        show(office.submitted(BODY));
        office.words = "Viết gọn lại";

        review.remarks().comment();

        assertThat(review.remarks().rows().get(0).comment().place()).isEqualTo(new CheckPlace.Whole());
    }

    @Test
    void wordsDrawnOverOnThePageAreSelectedAsWholeWords() {
        show(office.submitted(BODY));
        int at = BODY.indexOf("quà 200");
        PagePlace place = review.pages()
                .places(new CheckPlace.InBody(at, at + "quà 200".length()))
                .get(0);
        double y = (place.top() + place.bottom()) / 2;

        review.pages()
                .stretch(
                        new PagePoint(place.page(), place.x() + 4, y),
                        new PagePoint(place.page(), place.x() + place.width() - 4, y));

        assertThat(review.pages().chosenProperty().get().quote()).isEqualTo("quà 200");
    }

    @Test
    void aFieldDrawnOverOnThePageIsCommentedOnAsAWhole() {
        show(office.submitted(BODY));
        String subject = review.reviewProperty().get().draft().parts().subject();
        CheckPlace whole = new CheckPlace.InPart(Part.SUBJECT, 0, 0, subject.length());
        PagePlace line = review.pages().places(whole).get(0);
        double y = (line.top() + line.bottom()) / 2;

        review.pages()
                .stretch(new PagePoint(line.page(), line.x() + 5, y), new PagePoint(line.page(), line.x() + 40, y));
        assertThat(review.pages().chosenProperty().get()).isEqualTo(new ChosenWords(whole, subject));

        office.words = "Ghi rõ năm";
        review.remarks().comment();
        assertThat(review.remarks().rows()).extracting(PlacedComment::place).containsExactly(whole);
        assertThat(office.office.told).isEmpty();
    }

    @Test
    void onesOwnCommentIsChangedAndTakenBack() {
        show(office.submitted(BODY));
        office.words = "Viết gọn lại";
        review.remarks().comment();
        review.remarks().currentProperty().set(review.remarks().rows().get(0));
        office.words = "Viết gọn phần I";

        review.remarks().change();
        assertThat(office.questions.get(1).preset()).isEqualTo("Viết gọn lại");
        assertThat(review.remarks().currentProperty().get().comment().words()).isEqualTo("Viết gọn phần I");

        review.remarks().remove();
        assertThat(review.remarks().rows()).isEmpty();
        assertThat(office.office.asked).hasSize(1);
    }

    @Test
    void withoutAReasonNothingIsSentBackAndOpenCommentsAreOfferedAsOne() {
        long id = office.submitted(BODY);
        show(id);
        office.words = "Viết gọn lại";
        review.remarks().comment();
        office.words = null;

        review.giveBack();

        assertThat(flow(id).state()).isEqualTo(DocumentState.SUBMITTED);
        assertThat(office.questions.get(1).preset()).contains("Viết gọn lại");

        office.words = "Xem góp ý";
        review.giveBack();
        assertThat(flow(id).state()).isEqualTo(DocumentState.RETURNED);
        assertThat(flow(id).reason()).isEqualTo("Xem góp ý");
    }

    @Test
    void afterADecisionTheNextOneOpens() {
        long first = office.submitted(BODY);
        long second = office.submitted(BODY);
        office.queue.enter();
        show(first);

        review.approve();
        assertThat(office.office.navigator.destinationProperty().get())
                .isEqualTo(new Destination.ReviewDocument(second));
        assertThat(office.office.notice()).contains("Đã duyệt");

        show(second);
        review.approve();
        assertThat(office.office.navigator.destinationProperty().get()).isEqualTo(new Destination.Review());
        assertThat(flow(first).state()).isEqualTo(DocumentState.APPROVED);
        assertThat(flow(second).state()).isEqualTo(DocumentState.APPROVED);
    }

    @Test
    void openCommentsAreAskedAboutBeforeApproving() {
        long id = office.submitted(BODY);
        show(id);
        office.words = "Viết gọn lại";
        review.remarks().comment();
        office.office.answer = false;

        review.approve();

        assertThat(office.office.messages.get(office.office.asked.get(0))).contains("1 góp ý chưa xong");
        assertThat(flow(id).state()).isEqualTo(DocumentState.SUBMITTED);
    }

    @Test
    void nobodyApprovesWhatWasChangedBehindTheirBack() {
        long id = office.submitted(BODY);
        show(id);
        office.apply(id, WorkflowAction.WITHDRAW);
        office.again(id, BODY.replace("200", "900"));

        review.approve();

        assertThat(flow(id).state()).isEqualTo(DocumentState.SUBMITTED);
        assertThat(office.office.told)
                .singleElement()
                .satisfies(report -> assertThat(report.isBug()).isFalse());
        assertThat(review.reviewProperty().get().draft().bodyText()).contains("900");
    }

    @Test
    void aDocumentThatIsGoneLeadsBackToTheQueue() {
        show(4711);

        assertThat(office.office.told).hasSize(1);
        assertThat(office.office.navigator.destinationProperty().get()).isEqualTo(new Destination.Review());
    }

    private void show(long id) {
        review.open(id);
    }

    private DocumentFlow flow(long id) {
        return office.office.context.life().workflow().flow(id);
    }
}
