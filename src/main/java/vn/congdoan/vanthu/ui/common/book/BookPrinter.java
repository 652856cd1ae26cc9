package vn.congdoan.vanthu.ui.common.book;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import vn.congdoan.vanthu.app.book.BookPrinting;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.domain.book.Book;
import vn.congdoan.vanthu.domain.book.BookFormat;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/** Prints a book as the person wants it, and opens it. */
public final class BookPrinter {
    private final BookPrinting printing;
    private final JobRunner jobs;
    private final Notices notices;
    private final ErrorPresenter errors;
    private final BookOrderQuestion question;
    private final Consumer<Path> opener;
    private Path folder;

    /**
     * @param folder of printed books, until another one is chosen
     * @param opener opens a file with the program that the system has for it
     */
    public BookPrinter(
            BookPrinting printing,
            JobRunner jobs,
            Notices notices,
            ErrorPresenter errors,
            BookOrderQuestion question,
            Consumer<Path> opener,
            Path folder) {
        this.printing = Objects.requireNonNull(printing, "printing");
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.notices = Objects.requireNonNull(notices, "notices");
        this.errors = Objects.requireNonNull(errors, "errors");
        this.question = Objects.requireNonNull(question, "question");
        this.opener = Objects.requireNonNull(opener, "opener");
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /** @param year the one that is shown; another may be asked for */
    public void print(Book book, int year) {
        BookOrder usual = new BookOrder(book, year, BookPrinting.FIRST_VOLUME, folder, EnumSet.allOf(BookFormat.class));
        question.ask(usual).ifPresent(this::print);
    }

    private void print(BookOrder order) {
        folder = order.folder();
        jobs.submit(
                printing.print(order.book(), order.year(), order.volume(), order.folder(), order.formats()),
                files -> printed(order, files),
                errors::present);
    }

    private void printed(BookOrder order, List<Path> files) {
        notices.tell(MessageRef.of(
                "incoming.printed",
                MessageRef.of(order.book().labelKey()),
                String.valueOf(order.year()),
                order.folder().toString()));
        opener.accept(files.get(0));
    }
}
