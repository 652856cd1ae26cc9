package vn.congdoan.vanthu.app.round.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.round.intake.Returns;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;
import vn.congdoan.vanthu.ui.TestOffice;

class SendBackServiceTest {
    @TempDir
    Path folder;

    private TestOffice office;
    private Returns returns;
    private SendBackService back;

    @BeforeEach
    void open() {
        office = new TestOffice(folder.resolve("data"));
        returns = new Returns(office.context.life().reporting(), folder.resolve("returned"));
        back = office.context.life().reporting().back();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theUnitGetsItsOwnWorkbookWithTheBadCellRedAndANote() throws IOException {
        wrong(2, "2026-03-03T02:00:00Z");
        SentBack sent = send().get(0);

        assertThat(sent.note().getFileName().toString()).matches("[A-Za-z0-9-]+\\.txt");
        assertThat(Files.readString(sent.note()))
                .contains("Công đoàn Trường THPT Nguyễn Huệ", "B1", "nhiều", "10/03/2026");
        try (XSSFWorkbook book =
                new XSSFWorkbook(Files.newInputStream(sent.marked().orElseThrow()))) {
            Cell cell = Returns.cell(book.getSheetAt(0), "B1");
            assertThat(cell.getStringCellValue()).isEqualTo("nhiều");
            assertThat(cell.getCellComment().getString().getString())
                    .isEqualTo("“nhiều” không phải là số. Hãy ghi số.");
        }
        assertThat(back.rejected(returns.round.id()))
                .singleElement()
                .matches(one -> one.filing().isReturned());
    }

    @Test
    void aFileNobodyCanReadGoesBackAsANoteWithTheCause() throws IOException {
        returns.confirm(returns.plan(returns.write("U03.xlsx", "ảnh".getBytes(StandardCharsets.UTF_8))));
        SentBack sent = send().get(0);

        assertThat(sent.marked()).isEmpty();
        assertThat(sent.message()).contains("U03.xlsx", "chưa dùng được");
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void sendingBackAWorseFileTakesTheOneThatCountedOut() {
        returns.confirm(returns.plan(returns.write("1.xlsx", returns.filled(2), "2026-03-02T02:00:00Z")));
        wrong(2, "2026-03-04T02:00:00Z");
        assertThat(statuses()).containsExactly(Status.COUNTS, Status.REJECTED);
        send();

        assertThat(statuses()).containsExactly(Status.SUPERSEDED, Status.REJECTED);
    }

    @Test
    void oneThatCountsGoesBackOnlyAfterAPersonSaidWhy() {
        FiledSubmission filed = returns.confirm(returns.plan(returns.write("1.xlsx", returns.filled(2))))
                .filed()
                .get(0);
        long id = filed.submission().id();
        assertThatThrownBy(() -> Returns.run(back.sendBack(returns.round.id(), List.of(id), folder.resolve("out"))))
                .isInstanceOf(ProblemException.class);
        back.reject(id, "Số liệu của năm trước");

        assertThat(send().get(0).message()).contains("Số liệu của năm trước");
        assertThat(statuses()).containsExactly(Status.REJECTED);
    }

    @Test
    void aCorrectionAtOurDeskMakesItCountInsteadOfGoingBack() {
        wrong(2, "2026-03-03T02:00:00Z");
        long id = back.rejected(returns.round.id()).get(0).submission().id();
        FiledSubmission corrected = office.context
                .life()
                .reporting()
                .intake()
                .submissions()
                .correct(id, "B1", "12 buổi", "hỏi qua điện thoại");

        assertThat(corrected.submission().status()).isEqualTo(Status.COUNTS);
        assertThat(corrected.submission().values())
                .filteredOn(one -> one.code().equals("B1"))
                .singleElement()
                .matches(one -> one.original().equals("nhiều") && one.note().contains("điện thoại"));
        assertThat(back.rejected(returns.round.id())).isEmpty();
    }

    private void wrong(int number, String changed) {
        Map<String, Object> wrong = Returns.right(number);
        wrong.put("B1", "nhiều");
        returns.confirm(returns.plan(returns.write("sai.xlsx", returns.filled(number, wrong, book -> {}), changed)));
    }

    private List<SentBack> send() {
        List<Long> ids = back.rejected(returns.round.id()).stream()
                .map(one -> one.submission().id())
                .toList();
        return Returns.run(back.sendBack(returns.round.id(), ids, folder.resolve("out")));
    }

    private List<Status> statuses() {
        return office.context.life().reporting().intake().submissions().of(returns.round.id()).stream()
                .map(one -> one.submission().status())
                .toList();
    }
}
