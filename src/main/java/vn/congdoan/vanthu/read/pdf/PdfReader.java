package vn.congdoan.vanthu.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceLine;

/** Reads PDF files that have a text layer. */
public final class PdfReader {
    private static final int LARGEST_MEGABYTES = 200;
    private static final int MOST_PAGES = 5_000;

    private PdfReader() {}

    /**
     * @param name of the file, for messages
     * @throws ProblemException with one named cause: password, damaged, without pages, too large, too complex, only pictures,
     *     letters without meaning
     */
    public static SourceDocument read(byte[] bytes, String name) {
        if (bytes.length > LARGEST_MEGABYTES << 20) {
            throw ProblemException.of("read.pdf.tooLarge", name, LARGEST_MEGABYTES);
        }
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return read(document, name);
        } catch (InvalidPasswordException e) {
            throw ProblemException.causedBy(e, "read.pdf.password", name);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw ProblemException.causedBy(e, "read.pdf.damaged", name);
        }
    }

    private static SourceDocument read(PDDocument document, String name) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            throw ProblemException.of("read.pdf.noPages", name);
        }
        if (pages > MOST_PAGES) {
            throw ProblemException.of("read.pdf.tooManyPages", name, pages, MOST_PAGES);
        }
        Deadline deadline = new Deadline(name, pages);
        PageReader reader = new PageReader();
        TaggedCharts charts = TaggedCharts.of(document);
        Coverage coverage = new Coverage(name);
        List<PlacedLine> lines = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            PageContent page = PageScanner.scan(
                    document.getPage(i),
                    i + 1,
                    deadline,
                    charts.on(document.getPage(i).getCOSObject()));
            coverage.add(page);
            lines.addAll(Notes.told(reader.read(page), page));
            deadline.checkNow();
        }
        coverage.demandText();
        return assembled(lines, coverage.findings());
    }

    private static SourceDocument assembled(List<PlacedLine> lines, List<Finding> findings) {
        List<PlacedLine> inked = lines.stream().filter(l -> !l.text().isBlank()).toList();
        RunningHeads.Result told = RunningHeads.told(inked);
        List<PlacedLine> ordered = SourceLines.ordered(told.lines());
        SourceLines sourceLines = new SourceLines(ordered);
        List<SourceLine> read = sourceLines.of(ordered);
        return new SourceDocument(
                SourceFormat.PDF, read, Sections.of(ordered, told.numbers(), sourceLines.bodies()), findings);
    }

    /** What of the file could be read at all. */
    private static final class Coverage {
        /** Letters on a page; a scan has at most its stamp or its page number as text. */
        private static final int FEW = 40;

        private final String name;
        private final List<Integer> scanned = new ArrayList<>();
        private long letters;
        private long unmapped;
        private int pages;

        Coverage(String name) {
            this.name = name;
        }

        void add(PageContent page) {
            long inked = page.glyphs().stream().filter(g -> !g.isBlank()).count();
            pages++;
            letters += inked;
            unmapped += page.unmapped();
            if (inked < FEW && page.pictures() > 0.4) {
                scanned.add(page.number());
            }
        }

        void demandText() {
            if (letters == 0 && scanned.isEmpty()) {
                throw ProblemException.of("read.pdf.empty", name);
            }
            if (scanned.size() == pages || letters < FEW && !scanned.isEmpty() || letters == 0) {
                throw ProblemException.of("read.pdf.scanned", name);
            }
            if (unmapped * 10 > letters * 3) {
                throw ProblemException.of("read.pdf.noLetters", name);
            }
        }

        List<Finding> findings() {
            List<Finding> findings = new ArrayList<>();
            if (!scanned.isEmpty()) {
                findings.add(new Finding(Severity.HINT, "", MessageRef.of("read.pdf.partlyScanned", list(scanned))));
            }
            if (unmapped > 0) {
                findings.add(new Finding(Severity.WARNING, "", MessageRef.of("read.pdf.someNoLetters", unmapped)));
            }
            return findings;
        }

        private static String list(List<Integer> pages) {
            String named = pages.stream().limit(12).map(String::valueOf).collect(Collectors.joining(", "));
            return pages.size() > 12 ? named + "…" : named;
        }
    }
}
