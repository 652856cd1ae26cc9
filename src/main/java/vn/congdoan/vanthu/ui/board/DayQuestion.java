package vn.congdoan.vanthu.ui.board;

import java.time.LocalDate;
import java.util.Optional;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/** Asks for a day: a dialog, or a test's answer. */
@FunctionalInterface
public interface DayQuestion {

    /**
     * @param title the question, with the thing's name
     * @param action what the agreeing button says
     * @return empty when the person thought better of it
     */
    Optional<LocalDate> ask(MessageRef title, MessageRef action, LocalDate preset);
}
