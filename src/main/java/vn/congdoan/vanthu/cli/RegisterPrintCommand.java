package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.congdoan.vanthu.app.book.BookPrinting;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.book.Book;
import vn.congdoan.vanthu.domain.book.BookFormat;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Prints a book of the registry with its cover. */
@Command(name = "print")
final class RegisterPrintCommand extends CliCommand {
    @Option(names = "--year", required = true, paramLabel = "YYYY", descriptionKey = "cli.option.year")
    private int year;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out")
    private Path folder;

    @Option(names = "--book", paramLabel = "outgoing|incoming|post|handling", descriptionKey = "cli.option.book")
    private String book = "outgoing";

    @Option(
            names = "--to",
            split = ",",
            paramLabel = "pdf,xlsx",
            hideParamSyntax = true,
            descriptionKey = "cli.option.bookTo")
    private List<String> formats = List.of("pdf", "xlsx");

    @Option(names = "--volume", paramLabel = "N", descriptionKey = "cli.option.volume")
    private int volume = BookPrinting.FIRST_VOLUME;

    RegisterPrintCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        if (volume < BookPrinting.FIRST_VOLUME) {
            throw ProblemException.of("cli.usage.volume", String.valueOf(volume));
        }
        Set<BookFormat> wanted = EnumSet.noneOf(BookFormat.class);
        for (String format : formats) {
            wanted.add(chosen(BookFormat.class, format, "cli.usage.bookFormat"));
        }
        Book chosen = chosen(Book.class, book, "cli.usage.book");
        List<String> files = services
                .life()
                .bookPrinting()
                .print(chosen, year, volume, folder, wanted)
                .work()
                .run(JobControl.UNATTENDED)
                .stream()
                .map(Path::toString)
                .toList();
        if (common.json) {
            session.printJson(Map.of("book", chosen.name().toLowerCase(Locale.ROOT), "year", year, "files", files));
        } else {
            files.forEach(session::print);
        }
        return ExitCode.DONE;
    }

    private static <E extends Enum<E>> E chosen(Class<E> kind, String name, String problem) {
        try {
            return Enum.valueOf(kind, name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.of(problem, name.strip());
        }
    }
}
