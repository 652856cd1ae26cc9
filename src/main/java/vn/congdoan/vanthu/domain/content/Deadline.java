package vn.congdoan.vanthu.domain.content;

import java.util.Objects;
import vn.congdoan.vanthu.domain.document.PartialDate;

/**
 * Something that has to be done by a time.
 *
 * @param date the day the text names, or its month or year; blank for recurring and event-driven ones
 * @param kind how it is meant
 * @param rule the words that say when, where no date does: "hằng năm", "sau mỗi hoạt động", "trong 10 ngày kể từ …"; "" with a date
 * @param who has to do it, as the text names them; "" when it doesn't
 * @param action what is to be done, in the text's words
 * @param receiver to whom; "" when it isn't said
 * @param text the sentence
 * @param range the words that make it a deadline
 */
public record Deadline(
        PartialDate date,
        Kind kind,
        String rule,
        String who,
        String action,
        String receiver,
        String text,
        TextRange range) {

    /** What the words say of the time (format-spec 11.2: "trước ngày d" excludes d, "chậm nhất" includes it). */
    public enum Kind {
        BEFORE,
        NO_LATER_THAN,
        WITHIN_PERIOD,
        IN_MONTH,
        IN_YEAR,
        YEARLY,
        MONTHLY,
        QUARTERLY,
        AFTER_EVENT,
        PROMPTLY,
        UNSPECIFIED
    }

    public Deadline {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(range, "range");
    }
}
