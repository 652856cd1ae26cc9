package vn.congdoan.vanthu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * P1 and P2: personalised copies of a plan of three pages, whole processes in turn. P1: DOCX and PDF/A of each against
 * LibreOffice's DOCX → PDF; P2: PDF/A alone against typst's PDF.
 */
final class CopiesBenchmark {
    private final int count;
    private final Path work;
    private final Path archive;
    private final Peers peers;
    private final Path benchmarks;
    private final Path sources;
    private final Series office = new Series("LibreOffice, DOCX → PDF");
    private final Series typst = new Series("typst, PDF");
    private final List<Contestant> ours = new ArrayList<>();
    private int runs;

    /** One way to run our program. */
    private record Contestant(String figure, Series series, String formats, List<String> options, Way way) {}

    /** The engines alone on one thread or two, or the whole program: reading, checking and syncing every file. */
    private enum Way {
        ENGINES,
        PARALLEL,
        PROGRAM
    }

    CopiesBenchmark(int count, Path work) throws IOException {
        this.count = count;
        this.work = work;
        this.archive = work.resolve("copies.jsa");
        this.peers = new Peers(work);
        this.benchmarks = Ours.benchmarksJar(work);
        this.sources = textSources();
        List<String> quick = Ours.shortRun(archive);
        add("P1", "docx,pdf", "java", List.of(), Way.ENGINES);
        add("P1", "docx,pdf", "C1 and class-data sharing", quick, Way.ENGINES);
        add("P1", "docx,pdf", "C1 and class-data sharing, two threads", quick, Way.PARALLEL);
        add("P1", "docx,pdf", "java -jar vanthu.jar export", List.of(), Way.PROGRAM);
        add("P2", "pdf", "java", List.of(), Way.ENGINES);
        add("P2", "pdf", "C1 and class-data sharing", quick, Way.ENGINES);
        add("P2", "pdf", "C1 and class-data sharing, two threads", quick, Way.PARALLEL);
        add("P2", "pdf", "java -jar vanthu.jar export", List.of(), Way.PROGRAM);
    }

    private void add(String figure, String formats, String how, List<String> options, Way way) {
        ours.add(new Contestant(figure, new Series("Văn Thư " + formats + ", " + how), formats, options, way));
    }

    void run(int rounds) throws IOException, InterruptedException {
        Optional<List<String>> typstCommand = peers.typst(typstSources(), folder("typst-out"));
        Measured.run(work, command(ours.get(0), Ours.archiving(archive)));
        for (int round = 0; round < rounds; round++) {
            for (Contestant contestant : ours) {
                contestant.series().add(Measured.run(work, command(contestant, contestant.options())));
            }
            if (typstCommand.isPresent()) {
                typst.add(Measured.run(work.resolve("typst"), typstCommand.get()));
            }
            if (peers.hasLibreOffice()) {
                office.add(Measured.run(work, officeCommand()));
            }
        }
        report();
    }

    private void report() {
        Report.line("P1", office, count);
        Report.line("P2", typst, count);
        for (Contestant contestant : ours) {
            Report.line(contestant.figure(), contestant.series(), count);
            Report.ratio(contestant.figure(), contestant.series(), office);
            Report.ratio(contestant.figure(), contestant.series(), typst);
        }
    }

    /** Each run writes into a new folder: replacing files takes longer than making them. */
    private List<String> command(Contestant contestant, List<String> options) throws IOException {
        if (contestant.way() == Way.PROGRAM) {
            return programCommand(contestant.formats());
        }
        List<String> arguments = new ArrayList<>(List.of(
                SetCopies.class.getName(),
                String.valueOf(count),
                folder("ours-" + runs++).toString(),
                contestant.formats()));
        if (contestant.way() == Way.PARALLEL) {
            arguments.add("parallel");
        }
        return Ours.benchmark(benchmarks, options, arguments);
    }

    private List<String> programCommand(String formats) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("export"));
        for (int i = 0; i < count; i++) {
            arguments.add(sources.resolve("copy-" + i + ".txt").toString());
        }
        arguments.addAll(
                List.of("--to", formats, "--out", folder("program-" + runs++).toString()));
        arguments.addAll(List.of("--data", work.resolve("data").toString()));
        return Ours.program(List.of(), arguments);
    }

    private Path textSources() throws IOException {
        PlanCopies copies = new PlanCopies();
        Path folder = folder("texts");
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve("copy-" + i + ".txt"), copies.wholeText(i));
        }
        return folder;
    }

    private List<String> officeCommand() throws IOException {
        List<String> command = peers.libreOffice(folder("office"));
        try (Stream<Path> files = Files.list(folder("ours-0"))) {
            files.filter(f -> f.toString().endsWith(".docx")).sorted().forEach(f -> command.add(f.toString()));
        }
        return command;
    }

    private Path typstSources() throws IOException {
        PlanCopies copies = new PlanCopies();
        Path folder = folder("typst-in");
        String head = Peers.resource("head.typ");
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve("copy-" + i + ".typ"), TypstCopies.source(head, copies.text(i)));
        }
        return folder;
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(work.resolve(name));
    }
}
