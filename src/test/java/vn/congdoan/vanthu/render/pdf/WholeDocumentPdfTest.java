package vn.congdoan.vanthu.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congdoan.vanthu.fidelity.SampleDocuments;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.ComposedDocument.Flow;
import vn.congdoan.vanthu.format.ComposedDocument.Table;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.layout.SetDocument;
import vn.congdoan.vanthu.layout.Typesetter;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontLibrary;

/** From the composed document through the typesetter to the file: nothing lost, nothing moved. */
class WholeDocumentPdfTest {
    private static final FontFamily FAMILY = FontLibrary.load(List.of());
    private static final PdfRenderer RENDERER =
            new PdfRenderer(Clock.fixed(Instant.parse("2026-03-02T01:02:03Z"), ZoneOffset.UTC));

    static Stream<ComposedDocument> documents() {
        return Stream.concat(
                Stream.of(WholeDocuments.plan(), WholeDocuments.letter()), SampleDocuments.all().values().stream());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isArchivalAndAccessible(ComposedDocument document) throws Exception {
        byte[] pdf = RENDERER.render(new Typesetter(FAMILY).set(document), FAMILY);
        String keep = System.getProperty("vanthu.keepPdf");
        if (keep != null) {
            Files.write(Path.of(keep, document.document().parts().type().code() + ".pdf"), pdf);
        }
        assertThat(ArchivalCheck.faults(pdf)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void placesEveryTextWhereItWasSet(ComposedDocument document) throws IOException {
        SetDocument set = new Typesetter(FAMILY).set(document);
        Map<Integer, List<PlacedWord>> words = PlacedWord.of(RENDERER.render(set, FAMILY));
        for (int page = 0; page < set.pages().size(); page++) {
            PlacedWord.assertSamePlaces(set.pages().get(page), words.get(page));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void tagsHoldEveryTextInItsOrder(ComposedDocument document) throws IOException {
        byte[] pdf = RENDERER.render(new Typesetter(FAMILY).set(document), FAMILY);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertInOrder(TagOutline.of(file), texts(document));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aReaderCopiesEveryTextWhole(ComposedDocument document) throws IOException {
        byte[] pdf = RENDERER.render(new Typesetter(FAMILY).set(document), FAMILY);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            String copied = new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
            for (String text : texts(document)) {
                if (!isCutByAPageNumber(text)) {
                    assertThat(copied).contains(text.replaceAll("\\s+", " "));
                }
            }
        }
    }

    /** Only long texts reach over a page's end, where the next page's number comes between when a page is copied whole. */
    private static boolean isCutByAPageNumber(String text) {
        return text.length() > 120;
    }

    private static void assertInOrder(String outline, List<String> texts) {
        int from = 0;
        for (String text : texts) {
            int at = outline.indexOf(text, from);
            assertThat(at).as(text).isNotNegative();
            from = at + text.length();
        }
    }

    private static List<String> texts(ComposedDocument document) {
        List<String> texts = new ArrayList<>();
        document.title().forEach(text -> add(text, document, texts));
        Stream.concat(document.opening().stream(), document.body().stream())
                .forEach(flow -> add(flow, document, texts));
        document.appendices().forEach(appendix -> {
            appendix.head().forEach(text -> add(text, document, texts));
            appendix.body().forEach(flow -> add(flow, document, texts));
        });
        return texts;
    }

    private static void add(Flow flow, ComposedDocument document, List<String> texts) {
        if (flow instanceof Table table) {
            table.rows().forEach(row -> row.forEach(cell -> add(cell, document, texts)));
        } else if (flow instanceof Text text) {
            String plain = text.text().plain();
            String printed = document.pack().style(text.style()).capitals() ? plain.toUpperCase(Locale.ROOT) : plain;
            texts.add(text.label().isEmpty() ? printed : text.label() + " " + printed);
        }
    }
}
