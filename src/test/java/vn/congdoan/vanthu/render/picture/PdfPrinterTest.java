package vn.congdoan.vanthu.render.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.print.PrintService;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.print.PrintRequest;
import vn.congdoan.vanthu.domain.print.Sides;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Prints into a PostScript printer in memory, which the JDK has on every system. */
class PdfPrinterTest {
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final PrintService postscript =
            PrinterJob.lookupStreamPrintServices("application/postscript")[0].getPrintService(paper);
    private final PdfPrinter printer = new PdfPrinter(printers(List.of(postscript)));

    @Test
    void printsEveryPageOfTheRequestOnce() {
        List<Integer> drawn = new ArrayList<>();
        PrintRequest request = new PrintRequest(postscript.getName(), 1, 2, 3, Sides.ONE);
        printer.print(PrintedSamples.pages(4), "Kế hoạch", request, drawn::add);
        assertThat(drawn.stream().distinct()).containsExactly(0, 1);
        assertThat(occurrences("showpage")).isEqualTo(2);
    }

    @Test
    void printsEverythingOnTheUsualPrinterWhenNothingIsChosen() {
        printer.print(PrintedSamples.pages(3), "x", PrintRequest.everything(), page -> {});
        assertThat(occurrences("showpage")).isEqualTo(3);
        assertThat(printer.usualName()).contains(postscript.getName());
    }

    @Test
    void saysThatThereIsNoPrinter() {
        PdfPrinter none = new PdfPrinter(printers(List.of()));
        assertThat(none.names()).isEmpty();
        assertProblem(none, PrintRequest.everything(), "print.noPrinter");
    }

    @Test
    void saysThatAPrinterIsGone() {
        assertProblem(printer, new PrintRequest("HP tầng 2", 1, 1, 1, Sides.ONE), "print.unknownPrinter");
    }

    @Test
    void saysThatThePagesDoNotExist() {
        assertProblem(printer, new PrintRequest("", 1, 9, 12, Sides.TWO_LONG_EDGE), "print.noSuchPages");
        assertThat(paper.size()).isZero();
    }

    @Test
    void stopsWhenCancelled() {
        assertThatThrownBy(() -> printer.print(PrintedSamples.pages(2), "x", PrintRequest.everything(), page -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    private static void assertProblem(PdfPrinter printer, PrintRequest request, String key) {
        assertThatThrownBy(() -> printer.print(PrintedSamples.pages(2), "x", request, page -> {}))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(key);
    }

    private long occurrences(String operator) {
        String text = paper.toString(StandardCharsets.ISO_8859_1);
        return text.lines().filter(line -> line.strip().equals(operator)).count();
    }

    private static PdfPrinter.Printers printers(List<PrintService> services) {
        return new PdfPrinter.Printers() {
            @Override
            public List<PrintService> all() {
                return services;
            }

            @Override
            public Optional<PrintService> usual() {
                return services.stream().findFirst();
            }
        };
    }
}
