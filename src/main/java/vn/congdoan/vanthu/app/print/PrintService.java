package vn.congdoan.vanthu.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.print.PagePicture;
import vn.congdoan.vanthu.domain.print.PrintRequest;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.render.picture.PagePictures;
import vn.congdoan.vanthu.render.picture.PdfPrinter;

/** Prints documents. What is shown and printed is the PDF that would be exported: of a signed one the signed file. */
public final class PrintService {
    private final Function<Printable, byte[]> pdf;
    private final PdfPrinter printer;
    private final ToIntFunction<DocumentParts> copies;

    /** @param pdf the signed file, else the one that is exported */
    public PrintService(Function<Printable, byte[]> pdf, PdfPrinter printer) {
        this(pdf, printer, PrintService::lines);
    }

    /** @param copies how many are wanted of a document, as far as its recipients are known */
    public PrintService(Function<Printable, byte[]> pdf, PdfPrinter printer, ToIntFunction<DocumentParts> copies) {
        this.pdf = pdf;
        this.printer = printer;
        this.copies = copies;
    }

    /** How many copies are wanted: one for each paper recipient, and those that stay in the house. */
    public Job<Integer> copies(Printable printable) {
        return new Job<>(
                MessageRef.of("print.job.copies"),
                control -> Math.max(1, copies.applyAsInt(printable.draft().parts())));
    }

    private static int lines(DocumentParts parts) {
        return parts.recipients().size() + (parts.archive().isBlank() ? 0 : 1);
    }

    /** Names, sorted; empty when the machine has no printer. A job, because the system may take seconds to answer. */
    public Job<List<String>> printersJob() {
        return new Job<>(MessageRef.of("print.job.printers"), control -> printers());
    }

    /** As {@link #printersJob()}, at once. */
    public List<String> printers() {
        return printer.names();
    }

    /** The printer that is offered first. */
    public Optional<String> usualPrinter() {
        return printer.usualName();
    }

    /** Prints; ends when the pages are in the system's queue. */
    public Job<Void> print(Printable printable, PrintRequest request) {
        return new Job<>(MessageRef.of("print.job.print", title(printable.draft())), control -> {
            byte[] file = pdf.apply(printable);
            control.checkCancelled();
            printer.print(file, title(printable.draft()), request, page -> {
                control.checkCancelled();
                control.progress(page, 0);
            });
            return null;
        });
    }

    /**
     * The pages as they will be printed.
     *
     * @param scale pixels for each point of the page; 1 is 72 dpi, of which an A4 page takes 2 MB
     */
    public Job<List<PagePicture>> preview(Printable printable, double scale) {
        return new Job<>(MessageRef.of("print.job.preview"), control -> {
            try (PagePictures pictures = PagePictures.open(pdf.apply(printable))) {
                List<PagePicture> pages = new ArrayList<>();
                for (int i = 0; i < pictures.count(); i++) {
                    control.checkCancelled();
                    control.progress(i, pictures.count());
                    pages.add(pictures.picture(i, scale));
                }
                return List.copyOf(pages);
            }
        });
    }

    private static String title(Draft draft) {
        String subject = draft.parts().subject();
        return subject.isBlank() ? draft.parts().type().name() : subject;
    }
}
