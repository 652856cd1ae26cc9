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
    private final Series both = new Series("Văn Thư, DOCX and PDF/A");
    private final Series pdf = new Series("Văn Thư, PDF/A alone");
    private final Series office = new Series("LibreOffice, DOCX → PDF");
    private final Series typst = new Series("typst, PDF");

    CopiesBenchmark(int count, Path work) {
        this.count = count;
        this.work = work;
    }

    void run(int rounds) throws IOException, InterruptedException {
        Peers peers = new Peers(work);
        Optional<List<String>> typstCommand = peers.typst(typstSources(), folder("typst-out"));
        List<String> officeCommand = peers.libreOffice(folder("office"));
        for (int round = 0; round < rounds; round++) {
            both.add(ours("docx,pdf", folder("both")));
            pdf.add(ours("pdf", folder("pdf")));
            if (typstCommand.isPresent()) {
                typst.add(Measured.run(work.resolve("typst"), typstCommand.get()));
            }
            if (peers.hasLibreOffice()) {
                office.add(Measured.run(work, withFiles(officeCommand)));
            }
        }
        Report.against("P1", both, office, count);
        Report.against("P2", pdf, typst, count);
        Report.against("P1 as seen from typst", both, typst, count);
    }

    private Measured ours(String formats, Path output) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Ours.java());
        command.addAll(List.of(SetCopies.class.getName(), String.valueOf(count), output.toString(), formats));
        return Measured.run(work, command);
    }

    private List<String> withFiles(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(command);
        try (Stream<Path> files = Files.list(folder("both"))) {
            files.filter(f -> f.toString().endsWith(".docx")).sorted().forEach(f -> whole.add(f.toString()));
        }
        return whole;
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
