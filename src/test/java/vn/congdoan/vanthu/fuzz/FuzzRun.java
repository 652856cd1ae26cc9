package vn.congdoan.vanthu.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Run by hand: {@code java -Xmx1g -cp … vn.congdoan.vanthu.fuzz.FuzzRun mutate SEED COUNT KEPT} or {@code … monsters SIZE 0 KEPT}.
 * Inputs that break the promise, or take more than ten seconds, are kept in the folder KEPT.
 */
public final class FuzzRun {
    private static final long SLOW_MS = Long.getLong("vanthu.slow", 3_000);
    private static final int GIVE_UP_SECONDS = Integer.getInteger("vanthu.giveUp", 30);

    private final PrintStream out = System.out;
    private final Path kept;
    private final String only = System.getProperty("vanthu.only", "");
    private final List<Took> times = new ArrayList<>();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private ExecutorService worker = worker();
    private volatile Thread thread;
    private int failures;

    private record Took(String name, long ms, long allocated, String stages) {}

    private FuzzRun(Path kept) {
        this.kept = kept;
    }

    public static void main(String[] args) throws Exception {
        FuzzRun run = new FuzzRun(Files.createDirectories(Path.of(args[3])));
        Path folder = Files.createTempDirectory("fuzz");
        try (FuzzPipeline pipeline = new FuzzPipeline(folder)) {
            if (args[0].equals("mutate")) {
                run.mutate(pipeline, Long.parseLong(args[1]), Integer.parseInt(args[2]));
            } else if (args[0].equals("monsters")) {
                for (FuzzInput monster : new Monsters(Integer.parseInt(args[1])).all()) {
                    run.one(pipeline, monster, true);
                }
            } else {
                for (Path file : List.of(Path.of(args[1]))) {
                    run.one(pipeline, new FuzzInput(file.getFileName().toString(), Files.readAllBytes(file)), true);
                }
            }
        }
        run.summary();
        System.exit(0);
    }

    private void mutate(FuzzPipeline pipeline, long seed, int count) throws Exception {
        List<FuzzInput> files = Corpus.files();
        for (int i = 0; i < count; i++) {
            Random random = new Random(seed * 1_000_003 + i);
            FuzzInput sound = files.get(random.nextInt(files.size()));
            FuzzInput broken = new Mutations(random).of(sound, files.get(random.nextInt(files.size())));
            one(pipeline, new FuzzInput(seed + "-" + i + "-" + broken.name(), broken.bytes()), i % 3 == 0);
        }
    }

    private void one(FuzzPipeline pipeline, FuzzInput input, boolean export) throws Exception {
        if (!input.name().contains(only)) {
            return;
        }
        long start = System.nanoTime();
        long before = thread == null ? 0 : threads.getThreadAllocatedBytes(thread.getId());
        Future<List<String>> future = worker.submit(() -> pipeline.run(input, export));
        List<String> broken = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        while (!done(future, broken) && System.nanoTime() - start < GIVE_UP_SECONDS * 1_000_000_000L) {
            seen.add(pipeline.stage() + where(thread));
        }
        if (!future.isDone()) {
            broken.add("hangs: " + seen);
            thread.stop();
            worker = worker();
        }
        long ms = (System.nanoTime() - start) / 1_000_000;
        times.add(new Took(input.name(), ms, thread == null ? 0 : threads.getThreadAllocatedBytes(thread.getId()) - before, pipeline.stages()));
        if ((pipeline.readMs() > SLOW_MS || pipeline.allMs() > 3 * SLOW_MS) && broken.isEmpty()) {
            broken.add("slow: " + pipeline.stages() + seen);
        }
        if (!broken.isEmpty()) {
            failures++;
            Files.write(kept.resolve(input.name()), input.bytes());
            out.println("FAIL " + input.name() + " " + ms + " ms " + String.join("\n  ", broken));
        }
    }

    private static boolean done(Future<List<String>> future, List<String> broken) throws Exception {
        try {
            broken.addAll(future.get(900, TimeUnit.MILLISECONDS));
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** The innermost methods of the program's own. */
    private static String where(Thread thread) {
        StringBuilder own = new StringBuilder();
        for (StackTraceElement frame : thread.getStackTrace()) {
            if (frame.getClassName().startsWith("vn.congdoan") && own.length() < 120) {
                own.append(' ').append(frame.getFileName()).append(':').append(frame.getLineNumber());
            }
        }
        return own.toString();
    }

    private ExecutorService worker() {
        return Executors.newSingleThreadExecutor(work -> {
            thread = new Thread(work, "fuzz");
            thread.setDaemon(true);
            return thread;
        });
    }

    private void summary() throws IOException {
        times.sort(Comparator.comparingLong(Took::ms));
        out.printf("%d inputs, %d failures%n", times.size(), failures);
        if (!times.isEmpty()) {
            out.printf("median %d ms, 99th %d ms%n", times.get(times.size() / 2).ms(), times.get(times.size() * 99 / 100).ms());
            times.subList(Math.max(0, times.size() - 15), times.size())
                    .forEach(t -> out.printf("  %6d ms %6d MB %s %s%n", t.ms(), t.allocated() >> 20, t.name(), t.stages()));
            times.stream()
                    .max(Comparator.comparingLong(Took::allocated))
                    .ifPresent(t -> out.printf("most allocated: %d MB %s%n", t.allocated() >> 20, t.name()));
        }
    }
}
