package vn.congdoan.vanthu.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.layout.Typesetter;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontLibrary;
import vn.congdoan.vanthu.render.docx.DocxRenderer;
import vn.congdoan.vanthu.render.pdf.PdfRenderer;

/** Our side as a whole process: SetCopies COUNT FOLDER docx,pdf. Reads, composes, sets and writes each copy. */
public final class SetCopies {
    private final FontFamily family = FontLibrary.load();
    private final PdfRenderer pdf = new PdfRenderer(Clock.systemUTC());
    private final DocxRenderer docx = new DocxRenderer(Clock.systemUTC());
    private final Path folder;

    private SetCopies(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        PlanCopies copies = new PlanCopies();
        SetCopies run = new SetCopies(Path.of(arguments[1]));
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            run.write(copies.copy(i), "copy-" + i, arguments[2]);
        }
    }

    private void write(ComposedDocument composed, String name, String formats) throws IOException {
        if (formats.contains("docx")) {
            try (OutputStream out = open(name + ".docx")) {
                docx.render(composed, family, out);
            }
        }
        if (formats.contains("pdf")) {
            try (OutputStream out = open(name + ".pdf")) {
                pdf.render(new Typesetter(family).set(composed), family, out);
            }
        }
    }

    private OutputStream open(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
    }
}
