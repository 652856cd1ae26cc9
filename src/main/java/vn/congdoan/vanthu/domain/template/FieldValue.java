package vn.congdoan.vanthu.domain.template;

import java.util.List;
import vn.congdoan.vanthu.domain.document.PartialDate;

/** A field's value after reading; the kinds that print alike share a form. */
sealed interface FieldValue {
    FieldValue BLANK = new Words("");

    record Words(String text) implements FieldValue {}

    record Whole(long number) implements FieldValue {}

    record Year(int year) implements FieldValue {}

    record Day(PartialDate date) implements FieldValue {}

    record Rows(List<List<String>> rows) implements FieldValue {}

    record Flag(boolean yes) implements FieldValue {}

    /** Whether there is nothing to print. A "không" is a value; it has no text but isn't open. */
    default boolean isBlank() {
        return this instanceof Words words && words.text().isEmpty()
                || this instanceof Rows rows && rows.rows().isEmpty();
    }

    /** What {@code {nếu x}} asks. */
    default boolean isPresent() {
        return this instanceof Flag flag ? flag.yes() : !isBlank();
    }
}
