package vn.congdoan.vanthu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * P3: one document from the command line to both files, each time in a new process: as it is, and with an archive of loaded
 * classes (class-data sharing) and the quick compiler, against LibreOffice turning the DOCX into a PDF.
 */
final class ColdStartBenchmark {
    private final Path work;
    private final Path archive;
    private final Series plain = new Series("Văn Thư, java -jar");
    private final Series shared = new Series("Văn Thư, class-data sharing and C1");
    private final Series office = new Series("LibreOffice, DOCX → PDF");

    ColdStartBenchmark(Path work) {
        this.work = work;
        this.archive = work.resolve("vanthu.jsa");
    }

    void run(int rounds) throws IOException, InterruptedException {
        Path input = work.resolve("ke-hoach.txt");
        Files.writeString(input, new PlanCopies().wholeText(0));
        Measured.run(work, ours(input, "first", Ours.archiving(archive)));
        List<String> quick = Ours.shortRun(archive);
        Peers peers = new Peers(work);
        Measured.run(work, office(peers)); // makes LibreOffice's profile
        for (int round = 0; round < rounds; round++) {
            plain.add(Measured.run(work, ours(input, "plain" + round, List.of())));
            shared.add(Measured.run(work, ours(input, "shared" + round, quick)));
            if (peers.hasLibreOffice()) {
                office.add(Measured.run(work, office(peers)));
            }
        }
        Report.line("P3", office, 1);
        for (Series ours : List.of(plain, shared)) {
            Report.line("P3", ours, 1);
            Report.ratio("P3", ours, office);
        }
    }

    private List<String> ours(Path input, String output, List<String> options) {
        return Ours.program(
                options,
                List.of(
                        "export",
                        input.toString(),
                        "--to",
                        "docx,pdf",
                        "--out",
                        work.resolve(output).toString(),
                        "--data",
                        work.resolve("data").toString()));
    }

    private List<String> office(Peers peers) throws IOException {
        List<String> command = peers.libreOffice(Files.createDirectories(work.resolve("office")));
        try (var files = Files.list(work.resolve("first"))) {
            command.add(files.filter(f -> f.toString().endsWith(".docx"))
                    .findFirst()
                    .orElseThrow()
                    .toString());
        }
        return command;
    }
}
