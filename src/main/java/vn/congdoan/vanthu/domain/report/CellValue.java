package vn.congdoan.vanthu.domain.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;

/** A reported value. A missing one isn't a value: nought is never put in its place. */
public sealed interface CellValue {

    /** As an office writes it: "1.234,5", "20/11/2024", words as they are. */
    String printed();

    /** As programs read it: "1234.5", "2024-11-20", words as they are. */
    String plain();

    /** @param value in the indicator's unit of measure; percent as percent; without trailing noughts behind the comma */
    record Number(BigDecimal value) implements CellValue {
        public Number {
            Objects.requireNonNull(value, "value");
            BigDecimal stripped = value.scale() == 0 ? value : value.stripTrailingZeros();
            value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        public static Number of(String digits) {
            return new Number(new BigDecimal(digits));
        }

        @Override
        public String printed() {
            return PrintedNumber.exact(value);
        }

        @Override
        public String plain() {
            return value.toPlainString();
        }
    }

    /** Words, or the choice that was made as the form writes it; NFC. */
    record Words(String text) implements CellValue {
        public Words {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String printed() {
            return text;
        }

        @Override
        public String plain() {
            return text;
        }
    }

    /** A day. */
    record Day(LocalDate date) implements CellValue {
        public Day {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public String printed() {
            return PrintedDay.of(date);
        }

        @Override
        public String plain() {
            return date.toString();
        }
    }
}
