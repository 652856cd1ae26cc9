package vn.congdoan.vanthu.fidelity;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.layout.Typesetter;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontLibrary;
import vn.congdoan.vanthu.render.docx.DocxRenderer;
import vn.congdoan.vanthu.render.pdf.PdfRenderer;

/**
 * Writes documents as DOCX and as PDF, lets LibreOffice set the DOCX, and compares the two. As a program: prints a table;
 * the argument is the folder that keeps the files. The test leaves the same table in {@code target/fidelity.txt}.
 */
public final class Fidelity {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private Fidelity() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("fidelity");
        System.out.print(table(measure(documents(folder), folder)));
        System.out.println(folder);
    }

    /** Samples, templates, and real documents where there are some. */
    static Map<String, ComposedDocument> documents(Path folder) throws IOException {
        Map<String, ComposedDocument> documents = SampleDocuments.all();
        documents.putAll(TemplateDocuments.all(folder.resolve("data"), CLOCK));
        documents.putAll(RealDocuments.all());
        return documents;
    }

    /** One line a document, and below it the lines of ours that the other doesn't have. */
    static String table(List<Agreement> agreements) {
        StringBuilder table = new StringBuilder(
                String.format("%-32s %5s %5s %6s %7s %9s%n", "document", "PDF", "DOCX", "lines", "alike", "and page"));
        for (Agreement one : agreements) {
            table.append(String.format(
                    "%-32s %5d %5d %6d %6.1f%% %8.1f%%%n",
                    one.name(),
                    one.pages(),
                    one.otherPages(),
                    one.lines(),
                    100 * one.share(),
                    100 * one.placedShare()));
            one.differing().forEach(line -> table.append("    ").append(line).append('\n'));
        }
        return table.toString();
    }

    static List<Agreement> measure(Map<String, ComposedDocument> documents, Path folder)
            throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("docx"));
        // The bundled family has the widths of what LibreOffice takes for Times New Roman on a machine without it.
        FontFamily family = FontLibrary.load(List.of());
        DocxRenderer docx = new DocxRenderer(CLOCK);
        PdfRenderer pdf = new PdfRenderer(CLOCK);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, ComposedDocument> entry : documents.entrySet()) {
            Path file = folder.resolve("docx").resolve(entry.getKey() + ".docx");
            try (OutputStream out = Files.newOutputStream(file)) {
                docx.render(entry.getValue(), family, out);
            }
            files.add(file);
            byte[] ours = pdf.render(new Typesetter(family).set(entry.getValue()), family);
            Files.write(folder.resolve("docx").resolve(entry.getKey() + ".pdf"), ours);
        }
        LibreOffice.toPdf(files, folder);
        List<Agreement> result = new ArrayList<>();
        for (String name : documents.keySet()) {
            result.add(Agreement.of(
                    name,
                    PdfLines.of(Files.readAllBytes(folder.resolve("docx").resolve(name + ".pdf"))),
                    PdfLines.of(Files.readAllBytes(folder.resolve(name + ".pdf")))));
        }
        return result;
    }
}
