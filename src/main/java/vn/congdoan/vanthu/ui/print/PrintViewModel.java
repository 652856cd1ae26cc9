package vn.congdoan.vanthu.ui.print;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.print.PrintService;
import vn.congdoan.vanthu.app.print.Printable;
import vn.congdoan.vanthu.domain.print.PagePicture;
import vn.congdoan.vanthu.domain.print.PrintRequest;
import vn.congdoan.vanthu.domain.print.Sides;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.ui.common.Notices;

/** Printing one document: what it will look like, and how it is to be printed. */
public final class PrintViewModel {
    static final int MOST_COPIES = 999;
    /** Pixels in a point of the preview: sharp enough to read, small enough for many pages. */
    private static final double PREVIEW = 1.25;

    /** What is known of the machine's printers. */
    public enum Printers {
        LOOKING,
        FOUND,
        NONE
    }

    private final PrintService printing;
    private final JobRunner jobs;
    private final Notices notices;
    private final Consumer<Throwable> failures;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Printers> printers =
            new ReadOnlyObjectWrapper<>(this, "printers", Printers.LOOKING);
    private final ObjectProperty<String> printer = new SimpleObjectProperty<>(this, "printer");
    private final IntegerProperty copies = new SimpleIntegerProperty(this, "copies", 1);
    private final ObjectProperty<Sides> sides = new SimpleObjectProperty<>(this, "sides", Sides.TWO_LONG_EDGE);
    private final BooleanProperty range = new SimpleBooleanProperty(this, "range", false);
    private final IntegerProperty first = new SimpleIntegerProperty(this, "first", 1);
    private final IntegerProperty last = new SimpleIntegerProperty(this, "last", 1);
    private final ReadOnlyObjectWrapper<List<PagePicture>> pages =
            new ReadOnlyObjectWrapper<>(this, "pages", List.of());
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
    private Printable printable;
    private Runnable export = () -> {};

    public PrintViewModel(PrintService printing, JobRunner jobs, Notices notices, Consumer<Throwable> failures) {
        this.printing = printing;
        this.jobs = jobs;
        this.notices = notices;
        this.failures = failures;
    }

    /** Begins with a document: one copy for each recipient and one for the archive. */
    public void show(Printable toPrint) {
        printable = toPrint;
        copies.set(1);
        range.set(false);
        pages.set(List.of());
        printers.set(Printers.LOOKING);
        open.set(true);
        jobs.submit(printing.copies(toPrint), wanted -> copies(toPrint, wanted), failures);
        jobs.submit(printing.printersJob(), this::found, failure -> {
            found(List.of());
            failures.accept(failure);
        });
        jobs.submit(printing.preview(toPrint, PREVIEW), pictures -> preview(toPrint, pictures), failures);
    }

    /** @param action exports the same document, for machines without a printer */
    public void setOnExport(Runnable action) {
        export = action;
    }

    public ObservableList<String> names() {
        return names;
    }

    public ReadOnlyObjectProperty<Printers> printersProperty() {
        return printers.getReadOnlyProperty();
    }

    public ObjectProperty<String> printerProperty() {
        return printer;
    }

    public IntegerProperty copiesProperty() {
        return copies;
    }

    public ObjectProperty<Sides> sidesProperty() {
        return sides;
    }

    /** Whether only some pages are printed. */
    public BooleanProperty rangeProperty() {
        return range;
    }

    /** Counted from 1. */
    public IntegerProperty firstProperty() {
        return first;
    }

    /** Counted from 1. */
    public IntegerProperty lastProperty() {
        return last;
    }

    /** Empty until they are made. */
    public ReadOnlyObjectProperty<List<PagePicture>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** Whether the dialog is shown; set to false to close it. */
    public BooleanProperty openProperty() {
        return open;
    }

    public void print() {
        if (printers.get() != Printers.FOUND || printable == null) {
            return;
        }
        jobs.submit(
                printing.print(printable, request()),
                done -> notices.tell(MessageRef.of("print.done", printer.get())),
                failures);
        open.set(false);
    }

    /** Instead of printing: the files. */
    public void exportInstead() {
        open.set(false);
        export.run();
    }

    PrintRequest request() {
        int from = range.get() ? Math.max(1, first.get()) : 1;
        int to = range.get() ? Math.max(from, last.get()) : PrintRequest.TO_THE_END;
        int sets = Math.max(1, Math.min(MOST_COPIES, copies.get()));
        return new PrintRequest(printer.get() == null ? "" : printer.get(), sets, from, to, sides.get());
    }

    /** A number that was typed meanwhile stays. */
    private void copies(Printable shown, int wanted) {
        if (shown == printable && copies.get() == 1) {
            copies.set(Math.min(MOST_COPIES, wanted));
        }
    }

    private void found(List<String> found) {
        names.setAll(found);
        printers.set(found.isEmpty() ? Printers.NONE : Printers.FOUND);
        if (printer.get() == null || !found.contains(printer.get())) {
            printer.set(printing.usualPrinter().filter(found::contains).orElse(found.isEmpty() ? null : found.get(0)));
        }
    }

    private void preview(Printable shown, List<PagePicture> pictures) {
        if (shown == printable) {
            pages.set(pictures);
            first.set(1);
            last.set(Math.max(1, pictures.size()));
        }
    }
}
