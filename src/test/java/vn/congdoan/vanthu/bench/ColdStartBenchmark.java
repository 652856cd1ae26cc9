package vn.congdoan.vanthu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * P3: one document from the command line to both files, each time in a new process: as it is, and with an archive of loaded
 * classes (class-data sharing) and the quick compiler, against LibreOffice turning the DOCX into a PDF.
 */
final class ColdStartBenchmark {
    private static final List<String> SHORT_RUN = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

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
        Measured.run(work, ours(input, "first", List.of("-XX:ArchiveClassesAtExit=" + archive)));
        List<String> quick = new ArrayList<>(SHORT_RUN);
        quick.add("-XX:SharedArchiveFile=" + archive);
        Peers peers = new Peers(work);
        Measured.run(work, office(peers)); // makes LibreOffice's profile
        for (int round = 0; round < rounds; round++) {
            plain.add(Measured.run(work, ours(input, "plain" + round, List.of())));
            shared.add(Measured.run(work, ours(input, "shared" + round, quick)));
            if (peers.hasLibreOffice()) {
                office.add(Measured.run(work, office(peers)));
            }
        }
        Report.against("P3", plain, office, 1);
        Report.against("P3", shared, office, 1);
    }

    private List<String> ours(Path input, String output, List<String> options) {
        List<String> command = new ArrayList<>(List.of(Ours.javaProgram()));
        command.addAll(options);
        command.addAll(List.of(
                "-jar",
                Ours.JAR.toString(),
                "export",
                input.toString(),
                "--to",
                "docx,pdf",
                "--out",
                work.resolve(output).toString(),
                "--data",
                work.resolve("data").toString()));
        return command;
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
