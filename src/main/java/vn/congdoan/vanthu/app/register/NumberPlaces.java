package vn.congdoan.vanthu.app.register;

import java.time.LocalDate;
import java.util.Optional;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.register.NumberSeries;
import vn.congdoan.vanthu.domain.register.RegisterCount;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.register.RegisterNumber;
import vn.congdoan.vanthu.storage.RegisterRepository;
import vn.congdoan.vanthu.storage.RegisterRepository.LastRow;

/** Finds the number that a document gets; to be asked while the series is locked. */
final class NumberPlaces {
    private final RegisterRepository entries;

    NumberPlaces(RegisterRepository entries) {
        this.entries = entries;
    }

    /** Of a row that is there already. */
    NumberPlace of(RegisterEntry entry) {
        RegisterNumber number = entry.number();
        return between(number.count(), number.number(), number.suffix(), number.number());
    }

    /** Behind the highest, whatever became of that. */
    NumberPlace next(NumberSeries numbering, RegisterCount count) {
        Optional<LastRow> last = entries.last(count);
        int number = Math.max(numbering.start(), last.map(LastRow::number).orElse(0) + 1);
        boolean tellsDate = last.isEmpty() || last.get().isOrdinary();
        LocalDate below = tellsDate
                ? last.map(LastRow::date).orElse(null)
                : entries.dateBelow(count, number).orElse(null);
        return new NumberPlace(number, "", below, null);
    }

    /**
     * An inserted one.
     *
     * @throws ProblemException {@code register.noSuffix}, {@code register.suffix}, {@code register.noBase}, {@code register.taken}
     */
    NumberPlace behind(NumberSeries numbering, RegisterCount count, NumberChoice choice) {
        if (!numbering.allowSuffix()) {
            throw ProblemException.of("register.noSuffix", numbering.name());
        }
        if (!choice.suffix().matches("[a-z\u0111]{1,2}")) {
            throw ProblemException.of("register.suffix", choice.suffix());
        }
        if (entries.withNumber(new RegisterNumber(count, choice.number(), "", ""))
                .isEmpty()) {
            throw ProblemException.of("register.noBase", String.valueOf(choice.number()));
        }
        RegisterNumber wanted = new RegisterNumber(count, choice.number(), choice.suffix(), "");
        if (!entries.withNumber(wanted).isEmpty()) {
            throw ProblemException.of("register.taken", wanted.printed());
        }
        return between(count, choice.number(), choice.suffix(), choice.number() + 1);
    }

    private NumberPlace between(RegisterCount count, int number, String suffix, int end) {
        return new NumberPlace(
                number,
                suffix,
                entries.dateBelow(count, end).orElse(null),
                entries.dateAbove(count, number).orElse(null));
    }
}
