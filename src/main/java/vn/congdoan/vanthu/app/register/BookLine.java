package vn.congdoan.vanthu.app.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.app.register.BookColumns.Column;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.DocumentType.SymbolPattern;
import vn.congdoan.vanthu.domain.register.RegisterDelivery;
import vn.congdoan.vanthu.domain.register.RegisterSubject;
import vn.congdoan.vanthu.sheet.SheetRow;

/** One row of an older book, understood as far as it says something. */
final class BookLine {
    private static final Pattern NUMBER =
            Pattern.compile("(?:[Ss]\\S{1,2}:?\\s*)?0*(\\d{1,6})\\s*([a-z\u0111]{0,2})\\s*(?:[/-]\\s*(\\S.*))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern USUAL = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?");
    private static final Pattern COPIES = Pattern.compile("0*(\\d{1,6})(?:\\D.*)?");
    private static final Pattern STRUCK = Pattern.compile("(?:da |so |van ban )*huy\\b.*");

    private final SheetRow row;
    private final BookColumns columns;

    BookLine(SheetRow row, BookColumns columns) {
        this.row = row;
        this.columns = columns;
    }

    /** Whether there is anything but the numbers of the columns under the headings. */
    boolean isEmpty() {
        return row.cells().stream().allMatch(cell -> cell.isBlank() || cell.matches("\\(?\\d{1,2}\\)?"))
                && columns.of(row, Column.SUBJECT).matches("|\\(?\\d{1,2}\\)?");
    }

    /** Nothing when the cell holds none. */
    Optional<DocumentNumber> number() {
        Matcher number = NUMBER.matcher(columns.of(row, Column.NUMBER));
        if (!number.matches()) {
            return Optional.empty();
        }
        String symbol = number.group(3) == null ? "" : number.group(3).strip();
        return Optional.of(new DocumentNumber(Integer.valueOf(number.group(1)), number.group(2), symbol));
    }

    /**
     * Nothing when the cell holds no whole day.
     *
     * @param year for a day without one; 0 for none
     */
    Optional<LocalDate> date(int year) {
        return day(columns.of(row, Column.DATE), year);
    }

    /** By the symbol, else by the first words; nothing for a kind that this program doesn't know. */
    Optional<DocumentType> type(List<DocumentType> types) {
        String symbol = number().map(DocumentNumber::symbol).orElse("");
        String words = BookColumns.key(columns.of(row, Column.SUBJECT));
        Optional<DocumentType> byWords = types.stream()
                .filter(type -> words.startsWith(BookColumns.key(type.name()) + " ")
                        || words.equals(BookColumns.key(type.name())))
                .findFirst();
        return types.stream()
                .filter(type -> type.symbolPattern() == SymbolPattern.TYPE_ORGANISATION
                        && (symbol.startsWith(type.code() + "-") || symbol.startsWith(type.code() + "/")))
                .findFirst()
                .or(() -> byWords)
                .or(() -> letter(symbol, types));
    }

    /** A symbol that begins with no type is a letter's. */
    private static Optional<DocumentType> letter(String symbol, List<DocumentType> types) {
        return types.stream()
                .filter(type -> !symbol.isEmpty() && type.symbolPattern() == SymbolPattern.ORGANISATION_UNIT)
                .findFirst();
    }

    /** @param type null for an unknown one */
    RegisterSubject subject(DocumentType type) {
        String words = columns.of(row, Column.SUBJECT);
        String signer = columns.of(row, Column.SIGNER);
        if (type == null) {
            return new RegisterSubject("", "", words, signer);
        }
        boolean named = BookColumns.key(words).startsWith(BookColumns.key(type.name()) + " ");
        String subject = named ? words.substring(type.name().length()).strip() : words;
        return new RegisterSubject(type.code(), type.name(), subject, signer);
    }

    RegisterDelivery delivery(int year) {
        Matcher copies = COPIES.matcher(columns.of(row, Column.COPIES));
        return new RegisterDelivery(
                columns.of(row, Column.RECIPIENTS),
                columns.of(row, Column.ARCHIVE),
                copies.matches() ? Integer.parseInt(copies.group(1)) : 0,
                day(columns.of(row, Column.TRANSFERRED), year).orElse(null),
                columns.of(row, Column.RECEIVED),
                columns.of(row, Column.NOTE));
    }

    /** What the book says where a row was struck through; "" where it wasn't. */
    String struck() {
        String note = columns.of(row, Column.NOTE);
        String subject = columns.of(row, Column.SUBJECT);
        return STRUCK.matcher(BookColumns.key(note)).matches()
                ? note
                : STRUCK.matcher(BookColumns.key(subject)).matches() ? subject : "";
    }

    private static Optional<LocalDate> day(String words, int year) {
        Matcher iso = ISO.matcher(words);
        Matcher usual = USUAL.matcher(words);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.parse(words));
            }
            if (usual.matches() && (usual.group(3) != null || year != 0)) {
                int of = usual.group(3) == null ? year : Integer.parseInt(usual.group(3));
                return Optional.of(
                        LocalDate.of(of, Integer.parseInt(usual.group(2)), Integer.parseInt(usual.group(1))));
            }
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day
        }
        return Optional.empty();
    }
}
