package vn.congdoan.vanthu.ui.board;

import java.time.LocalDate;
import java.util.Optional;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/** Asks until when some units may report, and why: a dialog, or a test's answer. */
@FunctionalInterface
public interface ExtensionQuestion {

    /** @param reason never blank */
    record Answer(LocalDate until, String reason) {}

    /**
     * @param title the question, with the units' names
     * @return empty when the person thought better of it
     */
    Optional<Answer> ask(MessageRef title, LocalDate preset);
}
