package vn.congdoan.vanthu.domain.report.total;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;

/** What the units' answers to an indicator come to, in all or of a group. */
public sealed interface Total permits Figure, Total.Extreme, Total.Day, Total.Tally, Total.Entries, Total.None {

    /** The number, of a total that is one. */
    default Optional<Figure> figure() {
        return Optional.empty();
    }

    /**
     * The least or the greatest.
     *
     * @param holders the units that reported it, in their order; never empty
     */
    record Extreme(Figure value, List<ExpectedUnit> holders) implements Total {
        public Extreme {
            Objects.requireNonNull(value, "value");
            holders = List.copyOf(holders);
        }

        @Override
        public Optional<Figure> figure() {
            return Optional.of(value);
        }
    }

    /** The first or the last day that was reported, and by which units. */
    record Day(LocalDate date, List<ExpectedUnit> holders) implements Total {
        public Day {
            Objects.requireNonNull(date, "date");
            holders = List.copyOf(holders);
        }
    }

    /**
     * How many units chose what.
     *
     * @param choices in the order of the form, those that nobody chose too; after them what isn't among the form's
     */
    record Tally(List<Choice> choices) implements Total {
        /** One choice and how many units made it. */
        public record Choice(String text, int units) {}

        public Tally {
            choices = List.copyOf(choices);
        }

        /** In one line: "Có: 12; Không: 3". */
        public String printed() {
            return choices.stream()
                    .map(choice -> choice.text() + ": " + choice.units())
                    .collect(Collectors.joining("; "));
        }
    }

    /** Every unit's words (or day, or number) as it wrote them, in the order of the units. */
    record Entries(List<Contribution> entries) implements Total {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /** No value. It is never nought. */
    record None(Cause cause) implements Total {

        /** Why there is none. */
        public enum Cause {
            /** No unit answered. */
            NO_ANSWER("report.total.none.noAnswer"),
            /** The weights or the denominators add up to nought. */
            NO_DIVISOR("report.total.none.noDivisor"),
            /** The form doesn't say by what to weigh, or of what it is a share. */
            NO_PARTS("report.total.none.noParts");

            private final String labelKey;

            Cause(String labelKey) {
                this.labelKey = labelKey;
            }

            public String labelKey() {
                return labelKey;
            }
        }

        public None {
            Objects.requireNonNull(cause, "cause");
        }
    }
}
