package vn.congdoan.vanthu.ui.common.office;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.i18n.Messages;

/** Day, month, year in that order, with or without leading zeros, as clerks type them. */
public final class VietnameseDates extends StringConverter<LocalDate> {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Messages.VIETNAMESE).withResolverStyle(ResolverStyle.STRICT);

    private VietnameseDates() {}

    /** Takes over what was typed also when the field is left without Enter. */
    public static void bind(DatePicker picker, ObjectProperty<LocalDate> date) {
        picker.setConverter(new VietnameseDates());
        picker.valueProperty().bindBidirectional(date);
        picker.getEditor().focusedProperty().addListener((o, was, focused) -> {
            if (!focused) {
                picker.commitValue();
            }
        });
    }

    @Override
    public String toString(LocalDate date) {
        return PrintedDay.of(date);
    }

    /** Null for what is no date, which empties the field. */
    @Override
    public LocalDate fromString(String typed) {
        try {
            return typed == null || typed.isBlank()
                    ? null
                    : LocalDate.parse(typed.strip().replaceAll("[.\\-\\s]+", "/"), TYPED);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
