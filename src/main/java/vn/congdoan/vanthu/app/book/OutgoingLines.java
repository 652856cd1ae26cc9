package vn.congdoan.vanthu.app.book;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congdoan.vanthu.app.register.RegisterQuery;
import vn.congdoan.vanthu.app.register.RegisterService;
import vn.congdoan.vanthu.app.sending.SendingService;
import vn.congdoan.vanthu.domain.book.BookCell;
import vn.congdoan.vanthu.domain.book.BookRow;
import vn.congdoan.vanthu.domain.register.RegisterDelivery;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.register.RegisterSubject;
import vn.congdoan.vanthu.domain.sending.PostalEntry;

/** The outgoing register as rows: the book itself, and the one of what was handed to the post. */
public final class OutgoingLines {
    private static final int LAST_DAY = 31;

    private final RegisterService register;
    private final SendingService sending;

    public OutgoingLines(RegisterService register, SendingService sending) {
        this.register = Objects.requireNonNull(register, "register");
        this.sending = Objects.requireNonNull(sending, "sending");
    }

    public List<BookSource.Line> register(int year) {
        return register.list(RegisterQuery.ofYear(year)).stream()
                .map(entry -> line(entry, registered(entry)))
                .toList();
    }

    /**
     * What went by post as the log of sending has it, a line for each recipient, and what the register says of documents that
     * the log knows nothing of; the post book has no line for what stayed in the house.
     */
    public List<BookSource.Line> post(int year) {
        Stream<BookSource.Line> logged =
                sending
                        .postal(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, LAST_DAY))
                        .stream()
                        .map(entry -> new BookSource.Line(entry.day(), "", new BookRow(posted(entry), false)));
        Set<Long> known = sending.logged();
        Stream<BookSource.Line> written = register.list(RegisterQuery.ofYear(0)).stream()
                .filter(entry -> isOf(entry.delivery().transferredOn(), year) && !known.contains(entry.documentId()))
                .map(entry -> new BookSource.Line(
                        entry.delivery().transferredOn(), "", new BookRow(posted(entry), isVoid(entry))));
        return Stream.concat(logged, written)
                .sorted(Comparator.comparing(BookSource.Line::date))
                .toList();
    }

    private static boolean isOf(LocalDate day, int year) {
        return day != null && day.getYear() == year;
    }

    private static BookSource.Line line(RegisterEntry entry, List<BookCell> cells) {
        return new BookSource.Line(entry.date(), entry.number().printed(), new BookRow(cells, isVoid(entry)));
    }

    private static boolean isVoid(RegisterEntry entry) {
        return entry.state() == RegisterEntry.State.VOID;
    }

    private static List<BookCell> registered(RegisterEntry entry) {
        RegisterSubject subject = entry.subject();
        RegisterDelivery delivery = entry.delivery();
        return List.of(
                BookCell.of(entry.number().full()),
                BookCell.of(entry.date()),
                BookCell.of(joined(" ", subject.typeName(), subject.subject())),
                BookCell.of(subject.signer()),
                BookCell.of(delivery.recipients()),
                BookCell.of(delivery.archive()),
                count(delivery.copies()),
                BookCell.of(delivery.transferredOn()),
                BookCell.of(delivery.received()),
                BookCell.of(joined("; ", delivery.note(), entry.reason())));
    }

    private static List<BookCell> posted(RegisterEntry entry) {
        RegisterDelivery delivery = entry.delivery();
        return List.of(
                BookCell.of(delivery.transferredOn()),
                BookCell.of(entry.number().full()),
                BookCell.of(delivery.recipients()),
                BookCell.EMPTY, // envelopes are counted at the post
                BookCell.of(delivery.received()),
                BookCell.of(delivery.note()));
    }

    private static List<BookCell> posted(PostalEntry entry) {
        return List.of(
                BookCell.of(entry.day()),
                BookCell.of(entry.document()),
                BookCell.of(entry.recipient()),
                count(entry.envelopes()),
                BookCell.EMPTY, // for the postmark
                BookCell.EMPTY);
    }

    private static BookCell count(int copies) {
        return copies == 0 ? BookCell.EMPTY : BookCell.of(copies);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
