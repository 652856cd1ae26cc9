package vn.congdoan.vanthu.render.picture;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.congdoan.vanthu.domain.print.PrintRequest;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Prints PDF files on the printers that the operating system knows, at their true size. */
public final class PdfPrinter {
    /** Where the printers come from: the system, or in tests one that prints into memory. */
    interface Printers {
        List<PrintService> all();

        Optional<PrintService> usual();
    }

    private static final Printers OF_THE_SYSTEM = new Printers() {
        @Override
        public List<PrintService> all() {
            return Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null));
        }

        @Override
        public Optional<PrintService> usual() {
            return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
        }
    };

    private final Printers printers;

    public PdfPrinter() {
        this(OF_THE_SYSTEM);
    }

    PdfPrinter(Printers printers) {
        this.printers = printers;
    }

    /** The printers' names, sorted; empty when the machine has none. Asking may take a second. */
    public List<String> names() {
        return printers.all().stream().map(PrintService::getName).sorted().toList();
    }

    /** The name of the machine's default printer, or of any when none is the default. */
    public Optional<String> usualName() {
        return printers.usual().or(() -> printers.all().stream().findFirst()).map(PrintService::getName);
    }

    /**
     * Prints, and returns when the pages are handed to the system's queue.
     *
     * @param title the job's name in the queue
     * @param page is told the index of each page as it is drawn, counted from 0; what it throws ends the printing
     * @throws ProblemException {@code print.noPrinter}, {@code print.unknownPrinter}, {@code print.noSuchPages},
     *     {@code print.failed}, {@code picture.unreadable}
     */
    public void print(byte[] file, String title, PrintRequest request, IntConsumer page) {
        PrintService printer = printer(request.printer());
        try (PDDocument pdf = Loader.loadPDF(file)) {
            if (request.firstPage() > pdf.getNumberOfPages()) {
                throw ProblemException.of("print.noSuchPages", request.firstPage(), pdf.getNumberOfPages());
            }
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(printer);
            job.setJobName(title);
            job.setPageable(new PageRange(pdf, request, page));
            job.print(attributes(title, request, printer));
        } catch (PrinterException e) {
            throw ProblemException.causedBy(e, "print.failed", printer.getName());
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "picture.unreadable");
        }
    }

    private PrintService printer(String name) {
        List<PrintService> all = printers.all();
        if (all.isEmpty()) {
            throw ProblemException.of("print.noPrinter");
        }
        if (name.isEmpty()) {
            return printers.usual().orElse(all.get(0));
        }
        return all.stream()
                .filter(printer -> printer.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.of("print.unknownPrinter", name));
    }

    private static PrintRequestAttributeSet attributes(String title, PrintRequest request, PrintService printer) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(title, null));
        attributes.add(new Copies(request.copies()));
        attributes.add(SheetCollate.COLLATED);
        if (printer.isAttributeCategorySupported(Sides.class)) {
            attributes.add(sides(request));
        }
        return attributes;
    }

    private static Sides sides(PrintRequest request) {
        return switch (request.sides()) {
            case ONE -> Sides.ONE_SIDED;
            case TWO_LONG_EDGE -> Sides.TWO_SIDED_LONG_EDGE;
            case TWO_SHORT_EDGE -> Sides.TWO_SIDED_SHORT_EDGE;
        };
    }
}
