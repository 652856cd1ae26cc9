package vn.congdoan.vanthu.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.reading.ReadDraft;
import vn.congdoan.vanthu.app.reading.ReadFile;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.i18n.Messages;

/** All that is done with a foreign file, from its bytes to the files exported, and what may be expected of it. */
final class FuzzPipeline implements AutoCloseable {
    private final Path folder;
    private final AppContext context;
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final PrintStream standardError = System.err;
    private final Map<String, Long> started = new LinkedHashMap<>();
    private volatile String stage = "";

    FuzzPipeline(Path folder) {
        this.folder = folder;
        context = new AppContext(folder.resolve("data"), Clock.systemDefaultZone(), Messages.VIETNAMESE);
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    /** What it is at, for whoever waits too long. */
    String stage() {
        return stage;
    }

    /** Milliseconds that reading and checking the last input took; export has other limits. */
    long readMs() {
        long end = started.getOrDefault("mend", started.getOrDefault("end", Long.MAX_VALUE));
        return (end - started.getOrDefault("read", end)) / 1_000_000;
    }

    /** The same with mending and export. */
    long allMs() {
        long end = started.getOrDefault("end", Long.MAX_VALUE);
        return (end - started.getOrDefault("read", end)) / 1_000_000;
    }

    /** When each stage of the last input began, in milliseconds from its start. */
    String stages() {
        long first = started.values().iterator().next();
        StringBuilder text = new StringBuilder();
        started.forEach((name, at) -> text.append(name).append(' ').append((at - first) / 1_000_000).append(' '));
        return text.toString();
    }

    /** The time that this thread really worked: others may be busy on the same machine. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void begin(String next) {
        stage = next;
        started.putIfAbsent(next, cpu());
    }

    /** @return what broke the promise; empty when nothing did */
    List<String> run(FuzzInput input, boolean export) throws IOException {
        List<String> broken = new ArrayList<>();
        started.clear();
        errors.reset();
        Path file = Files.write(folder.resolve(input.name()), input.bytes());
        try {
            work(file, export);
        } catch (ProblemException e) {
            judge(e, input.name(), broken);
        } catch (Throwable e) {
            broken.add(stage + ": " + trace(e));
        } finally {
            begin("end");
            Files.deleteIfExists(file);
        }
        if (errors.size() > 0) {
            broken.add("standard error: " + errors.toString(StandardCharsets.UTF_8));
        }
        return broken;
    }

    private void work(Path file, boolean export) throws Exception {
        begin("read");
        ReadFile read = context.readingService().read(file);
        for (int i = 0; i < read.documents().size(); i++) {
            begin("check");
            context.fileCheckService().check(read, i, "").forEach(found -> {
                context.messages().get(found.finding().message());
            });
        }
        if (!export) {
            return;
        }
        int count = 0;
        for (ReadDraft draft : context.readingService().drafts(read)) {
            if (count++ < 2) {
                export(draft);
            }
        }
    }

    private void export(ReadDraft draft) throws Exception {
        begin("mend");
        context.fileCheckService().mended(draft.draft(), "");
        begin("export");
        Path out = folder.resolve("out");
        try {
            context.exportService()
                    .export(
                            draft.draft(),
                            "",
                            Set.of(ExportFormat.DOCX, ExportFormat.PDF, ExportFormat.TXT),
                            out,
                            OverwritePolicy.REPLACE,
                            "ra")
                    .work()
                    .run(JobControl.UNATTENDED);
        } catch (ProblemException e) {
            try (Stream<Path> left = Files.list(out)) {
                if (left.findAny().isPresent()) {
                    throw new IllegalStateException("half an export is left", e);
                }
            }
            throw e;
        }
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private void judge(ProblemException problem, String name, List<String> broken) {
        String words = context.messages().get(problem.findings());
        if (problem.findings().size() != 1 || words.contains("\n") || words.contains("Exception")) {
            broken.add(stage + ": not one cause: " + words);
        }
        if (words.split(java.util.regex.Pattern.quote(name), -1).length > 2) {
            broken.add(stage + ": the file is named twice: " + words);
        }
        for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Error) {
                broken.add(stage + ": " + trace(cause));
            }
        }
    }

    private static String trace(Throwable e) {
        StringBuilder text = new StringBuilder(e.toString());
        StackTraceElement[] trace = e.getStackTrace();
        for (int i = 0; i < Math.min(14, trace.length); i++) {
            text.append("\n    ").append(trace[i]);
        }
        return text.toString();
    }

    @Override
    public void close() {
        System.setErr(standardError);
        context.close();
    }
}
