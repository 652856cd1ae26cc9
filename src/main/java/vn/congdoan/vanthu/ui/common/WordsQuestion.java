package vn.congdoan.vanthu.ui.common;

import java.util.Optional;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/** Asks for some sentences: a reason, a comment. A dialog, or a test's answer. */
@FunctionalInterface
public interface WordsQuestion {

    /**
     * What is asked.
     *
     * @param title the question, with the thing's name
     * @param explanation what becomes of the answer
     * @param action what the agreeing button says
     * @param preset what stands there to begin with; "" for nothing
     */
    record Question(MessageRef title, MessageRef explanation, MessageRef action, String preset) {}

    /** Never blank; empty when the person thought better of it. */
    Optional<String> ask(Question question);
}
