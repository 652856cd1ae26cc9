package vn.congdoan.vanthu.ui.editor;

import java.util.Optional;
import java.util.function.Function;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.app.editing.PartsEdit;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.PartialDate;

/** The date as day, month and year, each of which may still be open. */
public final class DateFields {
    private final PartField day;
    private final PartField month;
    private final PartField year;

    DateFields(OpenDraft open) {
        day = field(open, PartialDate::day, (date, n) -> new PartialDate(date.year(), date.month(), n));
        month = field(open, PartialDate::month, (date, n) -> new PartialDate(date.year(), n, date.day()));
        year = field(open, PartialDate::year, (date, n) -> new PartialDate(n, date.month(), date.day()));
    }

    public PartField day() {
        return day;
    }

    public PartField month() {
        return month;
    }

    public PartField year() {
        return year;
    }

    private interface Change {
        PartialDate apply(PartialDate date, Integer number);
    }

    private static PartField field(OpenDraft open, Function<PartialDate, Integer> part, Change change) {
        return new PartField(
                open,
                EditPlace.DATE,
                parts -> words(part.apply(parts.date())),
                (parts, words) -> date(parts, words, change));
    }

    private static String words(Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    /** Empty while it is no number, or there is no such day. */
    private static Optional<DocumentParts> date(DocumentParts parts, String words, Change change) {
        String number = words.strip();
        if (!number.matches("[0-9]{0,4}")) {
            return Optional.empty();
        }
        try {
            PartialDate date = change.apply(parts.date(), number.isEmpty() ? null : Integer.valueOf(number));
            return Optional.of(PartsEdit.of(parts).date(date).done());
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }
}
