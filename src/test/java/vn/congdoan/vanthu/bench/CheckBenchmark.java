package vn.congdoan.vanthu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.reading.ReadFile;
import vn.congdoan.vanthu.domain.document.Draft;

/** P14: reading and checking a document of fifteen pages, warm, median and 95th percentile in milliseconds. */
final class CheckBenchmark {
    private static final int WARM = 40;
    private static final int ROUNDS = 60;

    private final Path work;

    CheckBenchmark(Path work) {
        this.work = work;
    }

    void run() throws Exception {
        try (AppContext context =
                new AppContext(work.resolve("data"), Clock.systemDefaultZone(), Locale.forLanguageTag("vi-VN"))) {
            Draft plan = context.readingService()
                    .drafts(Path.of("src/test/resources/bench/ke-hoach.txt"))
                    .get(0)
                    .draft();
            Draft draft = plan.withBodyText(String.join("\n", Collections.nCopies(7, plan.bodyText())));
            int pages = context.exportService().set(draft).pages().size();
            List<Path> files = context.exportService()
                    .export(
                            draft,
                            "",
                            Set.of(ExportFormat.DOCX, ExportFormat.PDF),
                            work,
                            OverwritePolicy.REPLACE,
                            "muoi-lam-trang")
                    .work()
                    .run(JobControl.UNATTENDED);
            for (Path file : files) {
                ReadFile read = context.readingService().read(file);
                print(
                        "read " + kind(file) + ", " + pages + " pages",
                        () -> context.readingService().read(file));
                print("check " + kind(file), () -> context.fileCheckService().check(read, 0, ""));
            }
            print("mend", () -> context.fileCheckService().mended(draft, ""));
        }
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static void print(String what, Callable<?> work) throws Exception {
        for (int i = 0; i < WARM; i++) {
            work.call();
        }
        double[] ms = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.call();
            ms[i] = (System.nanoTime() - start) / 1e6;
        }
        System.out.printf(
                Locale.ROOT,
                "P14 %s: median %.1f ms, 95th %.1f ms%n",
                what,
                Series.median(ms),
                Series.quantile(ms, 0.95));
    }

    static void run(Path work) throws IOException {
        try {
            new CheckBenchmark(work).run();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
