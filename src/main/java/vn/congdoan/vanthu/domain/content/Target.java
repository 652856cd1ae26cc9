package vn.congdoan.vanthu.domain.content;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A level that has to be reached.
 *
 * @param comparator "=", ">=", "<=", ">" or "<"
 * @param from where a change starts ("từ 23 xuống 18"); null mostly
 * @param unit "%", "cuộc tập huấn"
 * @param period "hằng năm", "nhiệm kỳ"; "" when it isn't said
 * @param subject of whom or what; "" when it isn't clear
 * @param text the sentence
 * @param range the words with the figure
 */
public record Target(
        String comparator,
        BigDecimal value,
        BigDecimal from,
        String unit,
        String period,
        String subject,
        String text,
        TextRange range) {
    public Target {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(range, "range");
    }
}
