package vn.congdoan.vanthu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.register.IssueRequest;
import vn.congdoan.vanthu.app.register.RegisterQuery;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.storage.ChildProcess;
import vn.congdoan.vanthu.storage.Drafts;

/**
 * Several clerks number documents at once on one store. {@code -Dvanthu.issues=100} for the figure of the product; the ordinary
 * run makes fewer.
 */
class SeveralClerksTest {
    private static final int CLERKS = 4;
    private static final int ISSUES = Integer.getInteger("vanthu.issues", 25);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);
    private static final Pattern TOLD = Pattern.compile("0*(\\d+)/KH-.*");

    @TempDir
    Path folder;

    @Test
    @Timeout(900)
    void processesQueueAndEveryNumberIsThereOnce() throws Exception {
        Path file = plan();
        long start = System.nanoTime();
        List<ChildProcess> clerks = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        try {
            for (int i = 0; i < CLERKS; i++) {
                clerks.add(start(ISSUES, file.toString()));
            }
            for (ChildProcess clerk : clerks) {
                told.addAll(numbers(clerk, Integer.MAX_VALUE));
            }
        } finally {
            end(clerks);
        }
        System.out.printf("%d processes, %d numbers each: %.1f s%n", CLERKS, ISSUES, (System.nanoTime() - start) / 1e9);

        assertThat(told).containsExactlyInAnyOrderElementsOf(upTo(CLERKS * ISSUES));
        try (AppContext context = context()) {
            assertThat(numbers(context)).isEqualTo(upTo(CLERKS * ISSUES));
            assertThat(context.life().registerAudit().audit(DAY.getYear()).faults())
                    .isEmpty();
        }
    }

    @Test
    @Timeout(900)
    void killedProcessLeavesNoHoleAndNoHalfRow() throws Exception {
        int each = Math.max(4, ISSUES / 2);
        List<ChildProcess> clerks = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        try {
            for (int i = 0; i < CLERKS; i++) {
                clerks.add(start(each));
            }
            told.addAll(numbers(clerks.get(0), 2));
            clerks.get(0).die();
            told.addAll(numbers(clerks.get(0), Integer.MAX_VALUE));
            clerks.add(start(each));
            for (ChildProcess clerk : clerks.subList(1, clerks.size())) {
                told.addAll(numbers(clerk, Integer.MAX_VALUE));
            }
        } finally {
            end(clerks);
        }

        try (AppContext context = context()) {
            List<Integer> kept = numbers(context);
            assertThat(kept).isEqualTo(upTo(kept.size())).containsAll(told);
            assertThat(kept.size()).isBetween(told.size(), told.size() + 1); // one may have died before it told
            assertThat(told).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(CLERKS * each);
            assertThat(context.life().audit().firstBroken()).isZero();
            assertNothingIsHalfDone(context);
        }
    }

    @Test
    void threadsOnOneDatabaseWaitForEachOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLERKS);
        try (AppContext context = context()) {
            List<Future<?>> clerks = new ArrayList<>();
            for (int i = 0; i < CLERKS; i++) {
                clerks.add(threads.submit(() -> number(context)));
            }
            for (Future<?> clerk : clerks) {
                clerk.get();
            }
            assertThat(numbers(context)).isEqualTo(upTo(CLERKS * ISSUES));
            assertThat(context.life().audit().firstBroken()).isZero();
            assertNothingIsHalfDone(context);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void number(AppContext context) {
        for (int i = 0; i < ISSUES; i++) {
            long id = context.documentService().create(Drafts.plan("Kế hoạch", ""), "");
            context.life().workflow().apply(id, WorkflowAction.SUBMIT, "");
            context.life().workflow().apply(id, WorkflowAction.APPROVE, "");
            context.life().register().give(id, IssueRequest.on(DAY));
        }
    }

    /** Row, number and step of each document go together. */
    private static void assertNothingIsHalfDone(AppContext context) {
        List<RegisterEntry> rows = context.life().register().list(RegisterQuery.ofYear(DAY.getYear()));
        for (DocumentSummary document : context.documentService().list()) {
            List<RegisterEntry> own = rows.stream()
                    .filter(row -> row.documentId() == document.id())
                    .toList();
            DocumentState state = context.life().workflow().flow(document.id()).state();
            if (state == DocumentState.NUMBERED) {
                assertThat(own).extracting(row -> row.number().document()).containsExactly(document.number());
            } else {
                assertThat(own).isEmpty();
            }
        }
    }

    private ChildProcess start(int issues, String... file) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(folder.resolve("data").toString(), String.valueOf(issues)));
        arguments.addAll(List.of(file));
        return ChildProcess.start(IssuingProcess.class, arguments.toArray(String[]::new));
    }

    private static void end(List<ChildProcess> clerks) throws InterruptedException, IOException {
        for (ChildProcess clerk : clerks) {
            clerk.close();
        }
    }

    /** What a process told, until it ends or has told so many. */
    private static List<Integer> numbers(ChildProcess clerk, int most) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        while (numbers.size() < most) {
            String line = clerk.line();
            if (line == null) {
                return numbers;
            }
            Matcher told = TOLD.matcher(line);
            if (told.matches()) {
                numbers.add(Integer.valueOf(told.group(1)));
            }
        }
        return numbers;
    }

    private static List<Integer> numbers(AppContext context) {
        return context.life().register().list(RegisterQuery.ofYear(DAY.getYear())).stream()
                .map(row -> row.number().number())
                .toList();
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private AppContext context() {
        return new AppContext(folder.resolve("data"), Clock.systemDefaultZone(), Messages.VIETNAMESE);
    }

    private Path plan() throws IOException {
        return Files.writeString(folder.resolve("ke-hoach.txt"), """
                CÔNG ĐOÀN GIÁO DỤC TỈNH HOA LÂM
                Số:      /KH-CĐGD
                Hoa Lâm, ngày     tháng 1 năm 2024

                KẾ HOẠCH
                Tập huấn cán bộ

                1. Mục đích
                Nâng cao chất lượng hoạt động.
                """);
    }
}
