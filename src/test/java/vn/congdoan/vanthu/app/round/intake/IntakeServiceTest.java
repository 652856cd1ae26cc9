package vn.congdoan.vanthu.app.round.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;
import vn.congdoan.vanthu.ui.TestOffice;

class IntakeServiceTest {
    @TempDir
    Path folder;

    private TestOffice office;
    private Returns returns;

    @BeforeEach
    void open() {
        office = new TestOffice(folder.resolve("data"));
        returns = new Returns(office.context.life().reporting(), folder.resolve("returned"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aMarkedFormOfAnyNameIsAcceptedAndItsFiguresAreKept() {
        IntakePlan plan = returns.plan(returns.write("Book1 (2).xlsx", returns.filled(1)));

        assertThat(plan.item(0)).satisfies(item -> {
            assertThat(item.judgement())
                    .describedAs(String.valueOf(item))
                    .extracting(Judgement::outcome)
                    .isEqualTo(Outcome.ACCEPTED);
            assertThat(item.judgement().unitId()).isEqualTo(returns.unitId(1));
        });
        IntakeReceipt receipt = returns.confirm(plan);
        assertThat(receipt.filed()).singleElement().satisfies(filed -> {
            assertThat(filed.submission().status()).isEqualTo(Status.COUNTS);
            assertThat(filed.submission().values()).hasSize(7);
            assertThat(filed.submission().received()).isEqualTo("2026-03-03");
        });
    }

    @Test
    void nothingIsStoredBeforeItIsConfirmed() {
        returns.plan(returns.write("a.xlsx", returns.filled(1)));

        assertThat(stored()).isEmpty();
    }

    @Test
    void aWrongCellRejectsTheFileAndNamesTheCell() {
        Map<String, Object> wrong = Returns.right(2);
        wrong.put("A2", 500);
        wrong.put("B1", "nhiều");
        IntakePlan plan = returns.plan(returns.write("b.xlsx", returns.filled(2, wrong, book -> {})));

        assertThat(plan.item(0).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(plan.item(0).judgement().findings())
                .extracting(one -> one.code())
                .contains("A2", "B1");
        Submission filed = returns.confirm(plan).filed().get(0).submission();
        assertThat(filed.status()).isEqualTo(Status.REJECTED);
        assertThat(filed.problem()).contains("B1").contains("nhiều");
    }

    @Test
    void aFileNobodyCanReadIsNamedAndTheOthersGoOn() {
        Path bad = returns.write("U03.xlsx", "không phải Excel".getBytes(StandardCharsets.UTF_8));
        Path photo =
                returns.write("anh-chup.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16});
        IntakePlan plan = returns.plan(bad, photo, returns.write("c.xlsx", returns.filled(4)));

        assertThat(plan.items())
                .extracting(IntakeItem::outcome)
                .containsExactly(Outcome.REJECTED, Outcome.REJECTED, Outcome.ACCEPTED);
        assertThat(plan.item(0).judgement().unitId()).isEqualTo(returns.unitId(3));
        assertThat(plan.item(1).judgement().asked()).containsExactly(Asked.UNIT);
        IntakeReceipt receipt = returns.confirm(plan);
        assertThat(receipt.filed())
                .extracting(one -> one.submission().status())
                .containsExactlyInAnyOrder(Status.REJECTED, Status.COUNTS);
        assertThat(receipt.waiting()).hasSize(1);
    }

    @Test
    void anUnmarkedFileIsAskedAboutOnceAndItsNameIsRemembered() {
        byte[] bytes = returns.unmarked("CĐCS THPT Yên Khánh", 10);
        IntakePlan plan = returns.plan(returns.write("bao cao.xlsx", bytes));

        assertThat(plan.item(0).outcome()).describedAs(plan.item(0).toString()).isEqualTo(Outcome.ASKS);
        assertThat(plan.item(0).recognised().proposedUnit()).isEqualTo(returns.unitId(10));
        IntakePlan answered = plan.acceptingProposals(0);
        assertThat(answered.item(0).outcome()).isEqualTo(Outcome.ACCEPTED);
        returns.confirm(answered);
        Map<String, Object> later = Returns.right(10);
        later.put("A1", 222);
        IntakePlan next = returns.plan(returns.write(
                "bao cao 2.xlsx", returns.unmarked("CĐCS THPT Yên Khánh", 10, later), "2026-03-04T02:00:00Z"));
        assertThat(next.item(0).outcome())
                .describedAs("%s", next.item(0).judgement().cause())
                .isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void theSameBytesAreToldAndNotStoredTwice() {
        byte[] bytes = returns.filled(1);
        IntakePlan plan = returns.plan(returns.write("a.xlsx", bytes), returns.write("b.xlsx", bytes));

        assertThat(plan.items()).extracting(IntakeItem::outcome).containsExactly(Outcome.ACCEPTED, Outcome.SUPERSEDED);
        returns.confirm(plan);
        IntakePlan again = returns.plan(returns.write("c.xlsx", bytes));
        assertThat(again.item(0).outcome()).isEqualTo(Outcome.SUPERSEDED);
        returns.confirm(again);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void theFileReceivedLastCountsInWhateverOrderTheyCome() {
        Map<String, Object> later = Returns.right(1);
        later.put("A1", 222);
        Path newer = returns.write("1.xlsx", returns.filled(1, later, book -> {}), "2026-03-04T02:00:00Z");
        Path older = returns.write("2.xlsx", returns.filled(1), "2026-03-02T02:00:00Z");
        IntakePlan plan = returns.plan(newer);
        returns.confirm(plan);
        IntakePlan second = returns.plan(older);
        assertThat(second.item(0).outcome()).isEqualTo(Outcome.SUPERSEDED);
        returns.confirm(second);

        assertThat(stored())
                .extracting(one -> one.submission().status())
                .containsExactly(Status.COUNTS, Status.SUPERSEDED);
        Map<String, Object> last = Returns.right(1);
        last.put("A1", 333);
        IntakePlan third =
                returns.plan(returns.write("3.xlsx", returns.filled(1, last, book -> {}), "2026-03-05T01:00:00Z"));
        returns.confirm(third);
        assertThat(stored())
                .extracting(one -> one.submission().status())
                .containsExactly(Status.SUPERSEDED, Status.SUPERSEDED, Status.COUNTS);
    }

    @Test
    void aRejectedFileNeverDisplacesOneThatCounts() {
        returns.confirm(returns.plan(returns.write("1.xlsx", returns.filled(1), "2026-03-02T02:00:00Z")));
        Map<String, Object> wrong = Returns.right(1);
        wrong.put("A1", "nhiều");
        returns.confirm(
                returns.plan(returns.write("2.xlsx", returns.filled(1, wrong, book -> {}), "2026-03-04T02:00:00Z")));

        assertThat(stored())
                .extracting(one -> one.submission().status())
                .containsExactly(Status.COUNTS, Status.REJECTED);
    }

    @Test
    void aCorrectionInTheQuestionsMakesARejectedFileCountAndKeepsWhatStoodThere() {
        Map<String, Object> wrong = Returns.right(2);
        wrong.put("B1", "nhiều");
        IntakePlan plan = returns.plan(returns.write("b.xlsx", returns.filled(2, wrong, book -> {})));
        Correction correction = office.context.life().reporting().intake().typed(plan, "B1", "12 buổi", "gọi điện hỏi");
        IntakePlan corrected = plan.answered(0, answer -> answer.correcting("B1", correction));

        assertThat(corrected.item(0).outcome()).isEqualTo(Outcome.ACCEPTED);
        FiledSubmission filed = returns.confirm(corrected).filed().get(0);
        assertThat(filed.submission().values())
                .filteredOn(one -> one.code().equals("B1"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.original()).isEqualTo("nhiều");
                    assertThat(one.value().toString()).contains("12");
                    assertThat(one.note()).contains("gọi điện hỏi");
                });
    }

    @Test
    void anOldFormOfAnotherRoundIsAskedAboutAndThenTaken() {
        byte[] bytes = returns.filled("TG-2025", returns.round.form(), 5, Returns.right(5), book -> {});
        IntakePlan plan = returns.plan(returns.write("cu.xlsx", bytes));

        assertThat(plan.item(0).outcome()).isEqualTo(Outcome.ASKS);
        assertThat(plan.item(0).judgement().asked()).containsExactly(Asked.FORM);
        assertThat(plan.acceptingProposals(0).item(0).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    private List<FiledSubmission> stored() {
        return office.context.life().reporting().intake().submissions().of(returns.round.id());
    }
}
