package vn.congdoan.vanthu.app.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.book.BookCell;
import vn.congdoan.vanthu.domain.book.BookRow;
import vn.congdoan.vanthu.domain.document.IncomingDocument;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.TypedSubject;
import vn.congdoan.vanthu.domain.incoming.Assignment;
import vn.congdoan.vanthu.domain.incoming.Handling;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.storage.IncomingRegisterRepository;

/** The incoming register as rows: the book of what arrives, and the one that follows its handling. */
public final class IncomingLines {
    private final IncomingRegisterRepository register;
    private final Function<MessageRef, String> words;

    /** @param words puts a message into Vietnamese, whatever the window speaks, because the books are Vietnamese */
    public IncomingLines(IncomingRegisterRepository register, Function<MessageRef, String> words) {
        this.register = Objects.requireNonNull(register, "register");
        this.words = Objects.requireNonNull(words, "words");
    }

    public List<BookSource.Line> register(int year) {
        return lines(year, this::registered);
    }

    public List<BookSource.Line> handling(int year) {
        return lines(year, this::handled);
    }

    private List<BookSource.Line> lines(int year, Function<IncomingEntry, List<BookCell>> cells) {
        return register.ofYear(year).stream()
                .map(entry -> new BookSource.Line(
                        entry.date(), String.valueOf(entry.number().number()), new BookRow(cells.apply(entry), false)))
                .toList();
    }

    private List<BookCell> registered(IncomingEntry entry) {
        IncomingDocument document = entry.document();
        Assignment assignment = entry.assignment();
        String title = TypedSubject.of(document.type(), document.subject());
        return List.of(
                BookCell.of(entry.date()),
                BookCell.of(entry.number().number()),
                BookCell.of(document.issuer()),
                BookCell.of(document.number()),
                date(document.date()),
                BookCell.of(title),
                BookCell.of(assignment.handler()),
                BookCell.of(assignment.forwardedOn()),
                BookCell.EMPTY, // signed by hand
                BookCell.of(entry.note()));
    }

    private List<BookCell> handled(IncomingEntry entry) {
        IncomingDocument document = entry.document();
        Handling handling = entry.handling();
        LocalDate finished = handling.finishedOn();
        String progress = words.apply(MessageRef.of(handling.progress().labelKey()))
                + (finished == null ? "" : " " + BookCell.of(finished).text());
        String named = Stream.of(
                        (document.type() + " " + document.number()).strip(),
                        date(document.date()).text(),
                        document.issuer(),
                        document.subject())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
        return List.of(
                BookCell.of(entry.number().number()),
                BookCell.of(named),
                BookCell.of(entry.assignment().handler()),
                BookCell.of(entry.assignment().deadline()),
                BookCell.of(progress),
                BookCell.of(handling.replyNumber()),
                BookCell.of(entry.note()));
    }

    /** As much of the date as is known. */
    private static BookCell date(PartialDate date) {
        if (date.full().isPresent()) {
            return BookCell.of(date.full().get());
        }
        String month = date.month() == null ? "" : date.month() + "/";
        return BookCell.of(date.year() == null ? "" : month + date.year());
    }
}
