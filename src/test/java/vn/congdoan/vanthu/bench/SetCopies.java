package vn.congdoan.vanthu.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.IntStream;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.layout.Typesetter;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontLibrary;
import vn.congdoan.vanthu.render.docx.DocxRenderer;
import vn.congdoan.vanthu.render.pdf.PdfRenderer;

/**
 * Our side as a whole process: SetCopies COUNT FOLDER docx,pdf [parallel]. Reads, composes, sets and writes each copy, one after
 * the other unless told otherwise.
 */
public final class SetCopies {
    private final PlanCopies copies = new PlanCopies();
    private final FontFamily family = FontLibrary.load();
    private final PdfRenderer pdf = new PdfRenderer(Clock.systemUTC());
    private final DocxRenderer docx = new DocxRenderer(Clock.systemUTC());
    private final Path folder;
    private final String formats;

    private SetCopies(Path folder, String formats) {
        this.folder = folder;
        this.formats = formats;
    }

    public static void main(String[] arguments) {
        SetCopies run = new SetCopies(Path.of(arguments[1]), arguments[2]);
        IntStream all = IntStream.range(0, Integer.parseInt(arguments[0]));
        (arguments.length > 3 ? all.parallel() : all).forEach(run::write);
    }

    private void write(int copy) {
        try {
            ComposedDocument composed = copies.copy(copy);
            if (formats.contains("docx")) {
                try (OutputStream out = open(copy, ".docx")) {
                    docx.render(composed, family, out);
                }
            }
            if (formats.contains("pdf")) {
                try (OutputStream out = open(copy, ".pdf")) {
                    pdf.render(new Typesetter(family).set(composed), family, out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OutputStream open(int copy, String ending) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve("copy-" + copy + ending)));
    }
}
