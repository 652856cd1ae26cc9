package vn.congdoan.vanthu.domain.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** A reported value. A missing one isn't a value: nought is never put in its place. */
public sealed interface CellValue {

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
    }

    /** Words, or the choice that was made as the form writes it; NFC. */
    record Words(String text) implements CellValue {
        public Words {
            Objects.requireNonNull(text, "text");
        }
    }

    /** A day. */
    record Day(LocalDate date) implements CellValue {
        public Day {
            Objects.requireNonNull(date, "date");
        }
    }
}
