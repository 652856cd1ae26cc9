package vn.congdoan.vanthu.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.layout.Typesetter;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontLibrary;
import vn.congdoan.vanthu.read.pdf.PdfReader;
import vn.congdoan.vanthu.render.pdf.PdfRenderer;
import vn.congdoan.vanthu.text.viet.Letters;

/** What our own exporter sets, our own reader reads: every paragraph of the body again, whole and in its order. */
class OwnExportReadTest {
    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> readsEveryParagraphOfTheBodyBack() {
        FontFamily family = FontLibrary.load(List.of());
        Map<String, ComposedDocument> documents = new LinkedHashMap<>(SampleDocuments.all());
        documents.putAll(TemplateDocuments.all(folder.resolve("data"), Fidelity.CLOCK));
        return documents.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getValue(), family)));
    }

    private static void check(ComposedDocument document, FontFamily family) {
        byte[] pdf = new PdfRenderer(Fidelity.CLOCK).render(new Typesetter(family).set(document), family);
        SourceDocument read = PdfReader.read(pdf, "xuat.pdf");
        List<String> expected = expected(document);
        assertThat(missing(expected, paragraphs(read))).isEmpty();
        List<String> words = List.of(String.join(" ", paragraphs(read)).split(" "));
        assertThat(chartWords(document)).allMatch(words::contains);
        assertThat(read.findings()).isEmpty();
    }

    /** Those that don't come in their order. */
    private static List<String> missing(List<String> expected, List<String> read) {
        List<String> missing = new ArrayList<>();
        int at = 0;
        for (String paragraph : expected) {
            int found = read.subList(at, read.size()).indexOf(paragraph);
            if (found < 0) {
                missing.add(paragraph);
            } else {
                at += found + 1;
            }
        }
        return missing;
    }

    private static List<String> expected(ComposedDocument document) {
        List<String> expected = new ArrayList<>();
        document.body().forEach(flow -> add(flow, expected));
        document.appendices().forEach(pages -> pages.body().forEach(flow -> add(flow, expected)));
        return expected;
    }

    /** A chart is a drawing: its words are all there, but no paragraphs in an order. */
    private static List<String> chartWords(ComposedDocument document) {
        return document.body().stream()
                .filter(flow -> flow instanceof ComposedDocument.Table table && table.chart() != null)
                .flatMap(flow -> ((ComposedDocument.Table) flow).rows().stream())
                .flatMap(row -> row.stream()
                        .flatMap(cell -> Stream.of(folded(cell.text().plain()).split(" "))))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static void add(ComposedDocument.Flow flow, List<String> expected) {
        if (flow instanceof ComposedDocument.Text text) {
            if (text.level() != null && text.level().isDivision()) {
                addWords(text.label(), expected);
                addWords(text.text().plain(), expected);
            } else {
                addWords(text.label() + " " + text.text().plain(), expected);
            }
        } else if (flow instanceof ComposedDocument.Table table && table.chart() == null) {
            table.rows().forEach(row -> row.forEach(cell -> add(cell, expected)));
        }
    }

    private static void addWords(String words, List<String> expected) {
        String folded = folded(words);
        if (!folded.isEmpty()) {
            expected.add(folded);
        }
    }

    private static List<String> paragraphs(SourceDocument read) {
        List<String> paragraphs = new ArrayList<>();
        int last = 0;
        for (SourceLine line : read.lines()) {
            if (line.place().region() != Region.BODY) {
                continue;
            }
            if (line.place().paragraph() == last) {
                int end = paragraphs.size() - 1;
                paragraphs.set(end, folded(paragraphs.get(end) + " " + line.text()));
            } else {
                paragraphs.add(folded(line.text()));
            }
            last = line.place().paragraph();
        }
        return paragraphs;
    }

    /** A long word may be broken at a hyphen, where the reader can't know whether a space stood. */
    private static String folded(String words) {
        return Letters.nfc(words)
                .replaceAll("[\\s\\u00A0]+", " ")
                .replaceAll("([-/]) ", "$1")
                .strip();
    }
}
