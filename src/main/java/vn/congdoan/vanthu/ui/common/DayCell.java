package vn.congdoan.vanthu.ui.common;

import java.time.LocalDate;
import javafx.scene.control.TableCell;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;

/** A day as it is printed, in a column that sorts by the day itself. */
public final class DayCell<T> extends TableCell<T, LocalDate> {
    @Override
    protected void updateItem(LocalDate day, boolean empty) {
        super.updateItem(day, empty);
        setText(empty ? null : PrintedDay.of(day));
    }
}
