package vn.congdoan.vanthu.app.book;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congdoan.vanthu.app.register.RegisterQuery;
import vn.congdoan.vanthu.app.register.RegisterService;
import vn.congdoan.vanthu.domain.book.BookCell;
import vn.congdoan.vanthu.domain.book.BookRow;
import vn.congdoan.vanthu.domain.register.RegisterDelivery;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.register.RegisterSubject;

/** The outgoing register as rows: the book itself, and the one of what was handed to the post. */
public final class OutgoingLines {
    private final RegisterService register;

    public OutgoingLines(RegisterService register) {
        this.register = Objects.requireNonNull(register, "register");
    }

    public List<BookSource.Line> register(int year) {
        return register.list(RegisterQuery.ofYear(year)).stream()
                .map(entry -> line(entry, registered(entry)))
                .toList();
    }

    /** Only what was handed over; the post book has no line for what stayed in the house. */
    public List<BookSource.Line> post(int year) {
        return register.list(RegisterQuery.ofYear(year)).stream()
                .filter(entry -> entry.delivery().transferredOn() != null)
                .map(entry -> new BookSource.Line(
                        entry.delivery().transferredOn(), "", new BookRow(posted(entry), isVoid(entry))))
                .toList();
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

    private static BookCell count(int copies) {
        return copies == 0 ? BookCell.EMPTY : BookCell.of(copies);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
