package vn.congdoan.vanthu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A whole process, from its start to its end.
 *
 * @param seconds on the clock
 * @param cpu seconds of processor time, with all its children; NaN where the system doesn't tell
 */
record Measured(double seconds, double cpu) {
    private static final Path OWN_TIMES = Path.of("/proc/self/stat");
    private static final double TICKS = 100;

    /** @throws IOException when the program can't be started, ends with an error or takes over ten minutes */
    static Measured run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("bench", ".out");
        double cpuBefore = cpuOfChildren();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!ended) {
            process.destroy();
        }
        if (!ended || process.exitValue() != 0) {
            throw new IOException(command + " failed:\n" + Files.readString(output));
        }
        Files.delete(output);
        Thread.sleep(50); // the child is reaped, and its times are added, by another thread
        return new Measured(seconds, cpuOfChildren() - cpuBefore);
    }

    private static double cpuOfChildren() throws IOException {
        if (!Files.exists(OWN_TIMES)) {
            return Double.NaN;
        }
        String stat = Files.readString(OWN_TIMES);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
    }
}
