package vn.congdoan.vanthu.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;
import vn.congdoan.vanthu.domain.returned.Filing;
import vn.congdoan.vanthu.domain.returned.OpenQuestion;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.files.Sha256;

class SubmissionRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-03-05T02:00:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final ReportedValue VALUE = new ReportedValue(
            "A1", CellValue.Number.of("1234.5"), new CellPlace("Báo cáo", 6, 3), "1.234,5", "đọc từ chữ");

    @TempDir
    Path folder;

    private Database database;
    private SubmissionRepository submissions;
    private OpenQuestionRepository questions;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("vanthu"), () -> false);
        submissions = new SubmissionRepository(database);
        questions = new OpenQuestionRepository(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aSubmissionComesBackAsItWasStored() {
        Submission stored = submissions.save(submission(7, 1, Status.COUNTS, "a"), "a".getBytes());

        assertThat(stored.id()).isPositive();
        assertThat(submissions.counting(1)).containsExactly(stored);
        assertThat(submissions.file(stored.id())).isEqualTo("a".getBytes());
        assertThat(submissions.counting(2)).isEmpty();
    }

    @Test
    void ofARoundAllThatCameAreListedByUnitAndVersion() {
        submissions.save(submission(8, 2, Status.REJECTED, "d"), new byte[0]);
        submissions.save(submission(7, 1, Status.COUNTS, "a"), new byte[0]);
        submissions.save(submission(8, 1, Status.REJECTED, "c"), new byte[0]);
        submissions.save(submission(7, 2, Status.REJECTED, "b"), new byte[0]);

        assertThat(submissions.all(1)).extracting(Submission::sha256).containsExactly("a", "b", "c", "d");
    }

    @Test
    void twoOfAUnitNeverCountAtOnce() {
        submissions.save(submission(7, 1, Status.COUNTS, "a"), new byte[0]);

        assertThatThrownBy(() -> submissions.save(submission(7, 2, Status.COUNTS, "b"), new byte[0]))
                .isInstanceOf(RuntimeException.class);
        assertThat(submissions.all(1)).hasSize(1);
    }

    @Test
    void aFileOfSeveralMegabytesComesBackWhole() {
        byte[] bytes = new byte[3_000_001];
        new Random(1).nextBytes(bytes);
        Submission stored = submissions.save(submission(7, 1, Status.COUNTS, Sha256.of(bytes)), bytes);

        assertThat(submissions.file(stored.id())).isEqualTo(bytes);
    }

    @Test
    void howItCameInAndWhatWasFoundStaysWithItThroughAChange() {
        CellFinding finding = new CellFinding(
                CellFinding.Weight.ERROR, "A1", VALUE.place(), "x", MessageRef.of("some.key", "chữ", 3L));
        FiledSubmission stored = submissions.save(
                new FiledSubmission(
                        submission(7, 1, Status.REJECTED, "a"),
                        Filing.now(NOW, NOW, "Lê Thị Bình").returned(NOW, "Trần Văn Út"),
                        List.of(finding)),
                "a".getBytes());
        Submission one = stored.submission();
        Submission changed = new Submission(
                one.id(), 1, 7, 1, one.file(), "a", DAY.minusDays(3), Status.COUNTS, List.of(VALUE, VALUE), "");
        submissions.save(changed, null);

        assertThat(submissions.byId(one.id())).contains(stored.with(changed));
        assertThat(submissions.filed(1)).containsExactly(stored.with(changed));
        assertThat(submissions.file(one.id())).isEqualTo("a".getBytes());
    }

    @Test
    void aFileThatWaitsForAnAnswerIsKeptOnceAndGoesWhenItIsAnswered() {
        OpenQuestion asked =
                questions.save(new OpenQuestion(0, 1, "Book1.xlsx", "a", "", null, DAY, NOW, "Lê"), "tệp".getBytes());
        questions.save(new OpenQuestion(0, 1, "Book1 (2).xlsx", "a", "", NOW, DAY, NOW, "Lê"), "tệp".getBytes());

        assertThat(questions.of(1)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(asked.id());
            assertThat(one.file()).isEqualTo("Book1 (2).xlsx");
            assertThat(questions.file(one)).isEqualTo("tệp".getBytes());
        });
        questions.remove(1, "a");
        assertThat(questions.of(1)).isEmpty();
    }

    @Test
    void anAgreedLayoutIsRememberedForItsForm() {
        OpenQuestionRepository.AcceptedLayout layout = new OpenQuestionRepository.AcceptedLayout(2, "0a1b");
        questions.accept("TG", layout, NOW, "Lê");
        questions.accept("TG", layout, NOW, "Trần");

        assertThat(questions.layouts("TG")).containsExactly(layout);
        assertThat(questions.layouts("XX")).isEmpty();
    }

    private static Submission submission(long unit, int version, Status status, String sha256) {
        return new Submission(0, 1, unit, version, "báo cáo.xlsx", sha256, DAY, status, List.of(VALUE), "");
    }
}
