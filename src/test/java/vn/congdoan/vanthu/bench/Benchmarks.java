package vn.congdoan.vanthu.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.congdoan.vanthu.ui.board.FluidBoard;
import vn.congdoan.vanthu.ui.returned.FluidImport;
import vn.congdoan.vanthu.ui.total.FluidTotals;

/** Runs the benchmarks named on the command line, all without one; see the package's description. */
public final class Benchmarks {
    private static final int COPIES = 300;
    private static final int RETURNED = 500;

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        List<String> wanted = arguments.length == 0 ? List.of("P1", "P3", "P4") : List.of(arguments);
        if (!List.of("P5", "P7", "P8", "reading", "fluid").containsAll(wanted)) {
            Ours.requireJar();
        }
        Path work = Files.createTempDirectory("vanthu-bench");
        System.out.println("files in " + work);
        if (wanted.contains("P5")) {
            new ImportBenchmark(work, Integer.getInteger("files", RETURNED)).run(Integer.getInteger("rounds", 3));
        }
        if (wanted.contains("fluid")) {
            int units = Integer.getInteger("files", RETURNED);
            Path made = Path.of(System.getProperty("returned", work.toString())).resolve("fluid" + units);
            try (FluidImport fluid = new FluidImport(work, made, units)) {
                fluid.run();
                FluidBoard.run(work);
                FluidTotals.run(work);
            }
        }
        if (wanted.contains("P7")) {
            new FormBenchmark().run(Integer.getInteger("rounds", 3));
        }
        if (wanted.contains("P8")) {
            new ConsolidationBenchmark(work).run();
        }
        if (wanted.contains("P10")) {
            new NumberBenchmark(work).run();
        }
        if (wanted.contains("P12")) {
            new SigningBenchmark(work).run(Integer.getInteger("rounds", 5));
        }
        if (wanted.contains("reading")) {
            new ReadingBenchmark(work).many(Integer.getInteger("rounds", 5));
            new ReadingBenchmark(work).large();
        }
        if (wanted.contains("P14")) {
            CheckBenchmark.run(work);
        }
        if (wanted.contains("P4")) {
            new KeystrokeBenchmark().run();
        }
        if (wanted.contains("P3")) {
            new ColdStartBenchmark(work).run(Integer.getInteger("rounds", 5));
        }
        if (wanted.contains("P1") || wanted.contains("P2")) {
            new CopiesBenchmark(Integer.getInteger("copies", COPIES), work).run(Integer.getInteger("rounds", 3));
        }
    }
}
