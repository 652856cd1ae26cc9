package vn.congdoan.vanthu.app.round.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.ui.IssuedDocuments;
import vn.congdoan.vanthu.ui.TestOffice;

/** It is Thursday, 5 March 2026. */
class ReminderServiceTest {
    private static final LocalDate DEADLINE = LocalDate.of(2026, 2, 25);
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 10);

    @TempDir
    Path folder;

    private TestOffice office;
    private ReminderService reminders;

    @BeforeEach
    void open() {
        office = new TestOffice(folder.resolve("data"));
        office.context.officeService().save(office.context.officeService().sampleProfile());
        reminders = office.context.life().reporting().reminders();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private <T> T stored(Function<BoardOffice, T> storing) {
        office.close();
        T stored = BoardOffice.in(folder.resolve("data"), storing);
        office = new TestOffice(folder.resolve("data"));
        reminders = office.context.life().reporting().reminders();
        return stored;
    }

    private ReportingRound officeDay() {
        return stored(reports -> reports.officeDay("TG-2026", DEADLINE, 0));
    }

    private void report(ReportingRound round, int unit) {
        stored(reports -> {
            reports.report(round, unit, 1, DEADLINE, Status.COUNTS);
            return round;
        });
    }

    @Test
    void theLetterGoesToTheSilentUnitsAndPassesTheChecker() {
        ReportingRound round = officeDay();

        long id = reminders.letter(round.id(), order(false));

        Draft letter = office.context.documentService().draft(id);
        assertThat(letter.bodyText())
                .contains("101/116 đơn vị", "ngày 25 tháng 02 năm 2026", "ngày 10 tháng 3 năm 2026")
                .contains("| 9 | Công đoàn Trường Trung học phổ thông số 116 | Khối THPT | Chưa gửi, quá hạn 8 ngày |")
                .doesNotContain("| 10 |");
        assertThat(faults(letter)).isEmpty();
        assertThat(office.context.life().reporting().rounds().history(round.id()))
                .anyMatch(entry -> entry.action().equals("ROUND_REMINDED")
                        && entry.detail().contains("U108"));
    }

    @Test
    void fewUnitsStandUnderKinhGuiAndTheOrderingDocumentIsCited() {
        long plan = new IssuedDocuments(office.context).plan(5, List.of(), "VT");
        ReportingRound round = round(3, DEADLINE, plan);
        report(round, 1);

        Draft letter = reminders.draft(round.id(), order(false));

        assertThat(letter.parts().addressees())
                .containsExactly(
                        "Công đoàn Trường Trung học phổ thông số 2", "Công đoàn Trường Trung học phổ thông số 3");
        assertThat(letter.bodyText()).contains("Thực hiện Kế hoạch số 05/KH-").doesNotContain("Phụ lục");
        assertThat(faults(letter)).isEmpty();
    }

    @Test
    void beforeTheDeadlineItOnlyRemembersOfIt() {
        ReportingRound round = round(2, LocalDate.of(2026, 3, 8), 0);
        assertThat(reminders.preview(round.id()).proposed()).isEqualTo(round.deadline());
        Draft letter = reminders.draft(round.id(), new ReminderOrder(round.deadline(), "", false));
        assertThat(letter.bodyText()).contains("sắp hết").doesNotContain("gửi báo cáo chậm");
        assertThat(faults(letter)).isEmpty();
        assertThat(reminders.messages(round.id(), order(false)).get(0).text().body())
                .contains("hạn gửi là hết ngày 08/03/2026")
                .doesNotContain("quá");
    }

    @Test
    void afterTheDeadlineThreeWorkingDaysAreProposed() {
        assertThat(reminders.preview(round(2, DEADLINE, 0).id()).proposed()).isEqualTo(UNTIL);
    }

    @Test
    void everySilentUnitGetsItsMessageAndReturnedOnesOnlyWhenAsked() throws Exception {
        ReportingRound round = officeDay();
        assertThat(reminders.messages(round.id(), order(false)))
                .hasSize(9)
                .allSatisfy(message -> assertThat(message.text().body())
                        .contains(message.unit(), "quá 8 ngày", "10/03/2026", "Xin gọi trước."));
        assertThat(reminders.messages(round.id(), order(true)))
                .hasSize(15)
                .first()
                .satisfies(message -> assertThat(message.text().body()).contains("Ô D7 không phải là số"));

        List<Path> files = reminders
                .save(round.id(), order(false), folder.resolve("tin"))
                .work()
                .run(JobControl.UNATTENDED);
        assertThat(files).hasSize(9).allMatch(Files::exists);
        assertThat(files.get(0).getFileName().toString()).startsWith("nhac-u108_cong-doan");
    }

    @Test
    void whoAnsweredInBetweenIsNotRemindedAndNobodyNeedsNoLetter() {
        ReportingRound round = round(1, DEADLINE, 0);
        assertThat(reminders.preview(round.id()).silent()).hasSize(1);
        report(round, 1);
        assertThatThrownBy(() -> reminders.letter(round.id(), order(true))).isInstanceOf(ProblemException.class);
        assertThat(office.context.documentService().list()).isEmpty();
    }

    @Test
    void signsInANameDontTearTheList() {
        ReportingRound round = officeDay();
        Draft letter = reminders.draft(round.id(), new ReminderOrder(UNTIL, "", true));
        assertThat(letter.bodyText()).contains("| 15 |").contains("Đã trả lại, chưa gửi bản sửa, quá hạn 8 ngày");
        assertThat(faults(letter)).isEmpty();
    }

    private ReportingRound round(int units, LocalDate deadline, long document) {
        ReportPeriod period = new ReportPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));
        return stored(reports -> reports.round("T1-2026", period, deadline, units, document));
    }

    private static ReminderOrder order(boolean alsoReturned) {
        return new ReminderOrder(UNTIL, "Xin gọi trước.", alsoReturned);
    }

    private List<String> faults(Draft letter) {
        return office.context.checkingService().check(letter).stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .map(Object::toString)
                .toList();
    }
}
