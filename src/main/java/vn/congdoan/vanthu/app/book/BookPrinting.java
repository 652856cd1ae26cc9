package vn.congdoan.vanthu.app.book;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.book.Book;
import vn.congdoan.vanthu.domain.book.BookFormat;
import vn.congdoan.vanthu.domain.book.RegisterBook;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.files.Folders;
import vn.congdoan.vanthu.format.BookForm;
import vn.congdoan.vanthu.layout.BookSetter;
import vn.congdoan.vanthu.layout.SetDocument;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.render.pdf.PdfRenderer;
import vn.congdoan.vanthu.sheet.BookSheet;

/** Prints a book of one year with its cover (NĐ 30, Phụ lục IV). */
public final class BookPrinting {
    public static final int FIRST_VOLUME = 1;

    private final Map<Book, BookSource> sources;
    private final Supplier<OfficeProfile> office;
    private final Supplier<FontFamily> fonts;
    private final PdfRenderer pdf;
    private final Access access;

    /** @param office names the organisation on the cover */
    public BookPrinting(
            Map<Book, BookSource> sources,
            Supplier<OfficeProfile> office,
            Supplier<FontFamily> fonts,
            Access access,
            Clock clock) {
        this.sources = new EnumMap<>(sources);
        this.office = Objects.requireNonNull(office, "office");
        this.fonts = Objects.requireNonNull(fonts, "fonts");
        this.access = Objects.requireNonNull(access, "access");
        pdf = new PdfRenderer(clock);
    }

    /** The books that can be printed here. */
    public Set<Book> books() {
        return sources.keySet();
    }

    /**
     * Writes the book in all formats or, when one fails, in none; a book printed before is replaced.
     *
     * @param volume for the cover, from {@link #FIRST_VOLUME} on
     * @return the files in the order of {@link BookFormat}
     */
    public Job<List<Path>> print(Book book, int year, int volume, Path folder, Set<BookFormat> formats) {
        return new Job<>(
                MessageRef.of("book.job.print", MessageRef.of(book.labelKey()), String.valueOf(year)),
                control -> printed(
                        book(book, year, volume), BookForm.of(book).fileName(), year, folder, formats, control));
    }

    /** The same as the first volume. */
    public Job<List<Path>> print(Book book, int year, Path folder, Set<BookFormat> formats) {
        return print(book, year, FIRST_VOLUME, folder, formats);
    }

    /** The whole book, as it will be printed. */
    public RegisterBook book(Book book, int year, int volume) {
        access.requireSomebody();
        List<BookSource.Line> lines = sources.get(book).of(year);
        BookForm form = BookForm.of(book);
        OfficeProfile profile = office.get();
        return new RegisterBook(
                capitals(profile.parentOrganisation()),
                capitals(profile.organisation()),
                form.title(),
                cover(lines, year, volume),
                form.columns(),
                lines.stream().map(BookSource.Line::row).toList());
    }

    private List<Path> printed(
            RegisterBook content, String name, int year, Path folder, Set<BookFormat> formats, JobControl control) {
        Folders.make(folder);
        Map<Path, AtomicFile.Content> files = new LinkedHashMap<>();
        for (BookFormat format : BookFormat.values()) {
            if (formats.contains(format)) {
                Path file = folder.resolve(name + "_" + year + format.extension());
                files.put(file, out -> {
                    control.checkCancelled();
                    switch (format) {
                        case PDF -> out.write(pdf(content, year));
                        case XLSX -> BookSheet.write(content, out);
                    }
                });
            }
        }
        AtomicFile.writeAll(files);
        return List.copyOf(files.keySet());
    }

    private byte[] pdf(RegisterBook content, int year) {
        SetDocument set = new BookSetter(fonts.get()).set(content);
        return pdf.render(set, fonts.get(), content.title() + " " + year, content.organisation());
    }

    private static List<String> cover(List<BookSource.Line> lines, int year, int volume) {
        List<LocalDate> days = lines.stream()
                .map(BookSource.Line::date)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        List<String> numbers = lines.stream()
                .map(BookSource.Line::number)
                .filter(number -> !number.isEmpty())
                .toList();
        return BookForm.cover(
                year,
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                numbers.isEmpty() ? "" : numbers.get(0),
                numbers.isEmpty() ? "" : numbers.get(numbers.size() - 1),
                volume);
    }

    private static String capitals(String words) {
        return words.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
