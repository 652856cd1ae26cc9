package vn.congdoan.vanthu.app.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.incoming.Assignment;
import vn.congdoan.vanthu.domain.incoming.Dueness;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.domain.incoming.Progress;
import vn.congdoan.vanthu.domain.incoming.Urgency;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.ui.TestOffice;

class IncomingServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @TempDir
    Path folder;

    private TestOffice office;
    private IncomingService service;
    private AssignmentService assignments;

    @BeforeEach
    void open() {
        office = new TestOffice(folder);
        service = office.context.life().arrivals().register();
        assignments = office.context.life().arrivals().assignments();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void numbersRunThroughAYearInTheOrderOfArrival() throws Exception {
        assertThat(receive(paper("01/CV-TLĐ")).number().number()).isEqualTo(1);
        assertThat(receive(paper("02/CV-TLĐ")).number().number()).isEqualTo(2);
        IncomingEntry lastYear =
                receive(paper("99/CV-TLĐ").arrived(LocalDate.of(2025, 12, 30), "nghỉ lễ", Urgency.NONE));
        assertThat(lastYear.number().toString()).isEqualTo("1/2025");
        assertThat(receive(paper("03/CV-TLĐ")).number().toString()).isEqualTo("3/2026");
        assertThat(run(service.entries()))
                .extracting(e -> e.number().toString())
                .containsExactly("3/2026", "2/2026", "1/2026", "1/2025");
    }

    @Test
    void twoAtOnceNeverGetTheSameNumber() throws Exception {
        int many = 8;
        Set<Integer> numbers = new ConcurrentSkipListSet<>();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = java.util.stream.IntStream.range(0, many)
                .mapToObj(i -> new Thread(() -> {
                    try {
                        start.await();
                        numbers.add(receive(paper(i + "/CV-TLĐ")).number().number());
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(numbers).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void anEarlierDayNeedsAReasonAndALaterOneIsRefused() {
        assertProblem("incoming.date.reason", paper("1/CV").arrived(TODAY.minusDays(1), " ", Urgency.NONE));
        assertProblem("incoming.date.future", paper("1/CV").arrived(TODAY.plusDays(1), "vì", Urgency.NONE));
    }

    @Test
    void aPaperNeedsItsIssuerAndSubject() {
        Arrival nameless = new Arrival(
                new IncomingParts("Công văn", "1/CV", "", PartialDate.BLANK, "", ""),
                "",
                null,
                null,
                "",
                Urgency.NONE,
                "");
        assertProblem("incoming.parts.missing", nameless);
    }

    @Test
    void aScanIsKeptBesideWhatWasTyped() throws Exception {
        Path scan = Files.write(folder.resolve("scan.TIF"), new byte[] {1, 2, 3});
        Arrival typed = new Arrival(paper("4/CV").parts(), "", scan, null, "", Urgency.EXPRESS, "bản chụp");
        IncomingEntry entry = receive(typed);
        assertThat(service.copy(entry.document())).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(entry.document().fileCopy()).endsWith(".tif");
        assertThat(run(service.entries())).containsExactly(entry);
        assertThat(run(service.alike(typed))).extracting(d -> d.id()).containsExactly(entry.id());
    }

    @Test
    void papersWithoutANumberAreNotTakenForTheSame() throws Exception {
        receive(paper(""));
        assertThat(run(service.alike(paper("")))).isEmpty();
        IncomingEntry numbered = receive(paper("7/KH-TLĐ"));
        assertThat(run(service.alike(paper("7/kh-tlđ "))))
                .extracting(d -> d.id())
                .containsExactly(numbered.id());
    }

    @Test
    void anAssignmentIsKeptWithItsHistory() throws Exception {
        IncomingEntry entry = receive(paper("8/CV"));
        Assignment assignment = new Assignment("Ban Tổ chức", "Tham mưu trả lời", "Lê Văn A", TODAY.plusDays(4), TODAY);
        assertThat(run(assignments.assign(entry.id(), assignment)).assignment()).isEqualTo(assignment);
        run(assignments.progress(entry.id(), Progress.DONE, "12/CV-LĐLĐ"));
        IncomingEntry stored = run(service.entries()).get(0);
        assertThat(stored.assignment()).isEqualTo(assignment);
        assertThat(stored.handling().finishedOn()).isEqualTo(TODAY);
        assertThat(stored.handling().replyNumber()).isEqualTo("12/CV-LĐLĐ");
        assertThat(run(assignments.history(entry.id())))
                .extracting(AuditEntry::action)
                .containsExactly("RECEIVE", "ASSIGN", "PROGRESS");
    }

    @Test
    void anAssignmentNamesSomebodyAndEndsAfterTheArrival() throws Exception {
        long id = receive(paper("9/CV")).id();
        assertThatThrownBy(() -> run(assignments.assign(id, Assignment.OPEN))).isInstanceOf(ProblemException.class);
        Assignment early = new Assignment("A", "", "", TODAY.minusDays(1), null);
        assertThatThrownBy(() -> run(assignments.assign(id, early))).hasMessageContaining("incoming.assign.deadline");
    }

    @Test
    void whatIsDueComesNearestFirstAndWhatIsDoneNoMore() throws Exception {
        long late = due("1/CV", TODAY); // received today, due today: soon
        long later = due("2/CV", TODAY.plusDays(1));
        due("3/CV", TODAY.plusDays(30));
        long done = due("4/CV", TODAY);
        run(assignments.progress(done, Progress.DONE, ""));
        assertThat(run(assignments.due())).extracting(IncomingEntry::id).containsExactly(late, later);
        IncomingEntry overdue = run(service.entries()).get(3);
        assertThat(overdue.dueness(TODAY.plusDays(1), TODAY.plusDays(3))).isEqualTo(Dueness.OVERDUE);
    }

    @Test
    void deadlinesAreReadAsDatesAndAsWorkingDays() {
        DeadlineReader reader = assignments.deadlines();
        assertThat(reader.read("5", TODAY)).contains(LocalDate.of(2026, 3, 12));
        assertThat(reader.read("05 ngày làm việc", TODAY)).contains(LocalDate.of(2026, 3, 12));
        assertThat(reader.read(" 12/3 ", TODAY)).contains(LocalDate.of(2026, 3, 12));
        assertThat(reader.read("12-03-2026", TODAY)).contains(LocalDate.of(2026, 3, 12));
        assertThat(reader.read("1/3", TODAY)).contains(LocalDate.of(2027, 3, 1));
        assertThat(reader.read("31/02/2026", TODAY)).isEmpty();
        assertThat(reader.read("sớm", TODAY)).isEmpty();
        assertThat(reader.read("0", TODAY)).isEmpty();
    }

    private long due(String number, LocalDate deadline) throws Exception {
        long id = receive(paper(number)).id();
        run(assignments.assign(id, new Assignment("Ban Tổ chức", "", "", deadline, null)));
        return id;
    }

    private void assertProblem(String key, Arrival arrival) {
        assertThatThrownBy(() -> receive(arrival))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(
                                        problem.findings().get(0).message().key())
                                .isEqualTo(key));
    }

    private static Arrival paper(String number) {
        IncomingParts parts = new IncomingParts(
                "Công văn", number, "Tổng Liên đoàn", new PartialDate(2026, 3, 2), "về việc báo cáo", "");
        return new Arrival(parts, "", null, null, "", Urgency.NONE, "");
    }

    private IncomingEntry receive(Arrival arrival) throws Exception {
        return run(service.receive(arrival));
    }

    private static <T> T run(Job<T> job) throws Exception {
        return job.work().run(JobControl.UNATTENDED);
    }
}
