package vn.congdoan.vanthu.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Something in the book that has to be explained.
 *
 * @param numbers as printed: the missing one, the one that stands twice, or the two whose dates go back
 * @param on the day by which it belongs to a year; null where no row near it has one
 */
public record RegisterFault(Kind kind, RegisterCount count, List<Label> numbers, LocalDate on) {

    /** What is wrong. */
    public enum Kind {
        /** A number that no row has. */
        GAP("register.fault.gap"),
        /** A number that several rows have. */
        DOUBLE("register.fault.double"),
        /** A later number with an earlier date. */
        INVERSION("register.fault.inversion");

        private final String labelKey;

        Kind(String labelKey) {
            this.labelKey = labelKey;
        }

        public String labelKey() {
            return labelKey;
        }
    }

    /** A number without its symbol; the suffix is "" for an ordinary one. */
    public record Label(int number, String suffix) {
        static Label of(RegisterNumber number) {
            return new Label(number.number(), number.suffix());
        }

        /** "06b". */
        public String printed() {
            return (number < 10 ? "0" : "") + number + suffix;
        }
    }

    public RegisterFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(count, "count");
        numbers = List.copyOf(numbers);
    }

    /** Names it where its explanation is kept. */
    public String code() {
        return kind + ":" + count.code() + ":"
                + numbers.stream().map(Label::printed).collect(Collectors.joining(","));
    }
}
