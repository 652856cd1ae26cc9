package vn.congdoan.vanthu.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.format.DocumentComposer;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.layout.Typesetter;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontLibrary;
import vn.congdoan.vanthu.reading.ForeignFiles;
import vn.congdoan.vanthu.render.pdf.ArchivalCheck;
import vn.congdoan.vanthu.render.pdf.PdfRenderer;

/** The real documents outside the repository become archival files that hold their words; skipped where they are absent. */
class SamplePdfTest {
    private static final Path SAMPLES = Path.of(System.getProperty("vanthu.samples", "../shared/samples"));
    private static final FontFamily FAMILY = FontLibrary.load(List.of());
    private static final FormatPack PACK = FormatPacks.builtIn().byId("nd30");

    @ParameterizedTest
    @ValueSource(
            strings = {"cong-van-lao-cai-2024", "ke-hoach-vinh-thuan-2024", "ke-hoach-giao-duc-ninh-binh-2023-2028"})
    void isArchivalAndHoldsItsLastParagraph(String name) throws Exception {
        Path file = SAMPLES.resolve(name + ".txt");
        assumeTrue(Files.exists(file), "no samples here");
        OfficialDocument read = ForeignFiles.document(file, PACK);
        byte[] pdf = new PdfRenderer(Clock.systemUTC())
                .render(new Typesetter(FAMILY).set(DocumentComposer.compose(read, PACK)), FAMILY);
        String keep = System.getProperty("vanthu.keepPdf");
        if (keep != null) {
            Files.write(Path.of(keep, name + ".pdf"), pdf);
        }
        assertThat(ArchivalCheck.faults(pdf)).isEmpty();
        assertThat(words(pdf)).contains("/.");
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
    }
}
