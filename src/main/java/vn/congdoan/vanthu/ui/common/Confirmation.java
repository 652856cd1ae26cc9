package vn.congdoan.vanthu.ui.common;

import vn.congdoan.vanthu.domain.problem.MessageRef;

/** Asks before a step that can't be taken back; the question holds the thing's name. A dialog, or a test's answer. */
@FunctionalInterface
public interface Confirmation {

    /**
     * @param question the whole question
     * @param action what the agreeing button says, so that it is never just "OK"
     */
    boolean confirm(MessageRef question, MessageRef action);
}
