package vn.congdoan.vanthu.ui.editor;

import java.util.Optional;

/** Asks why a finding is left as it is. */
@FunctionalInterface
public interface ReasonQuestion {
    /**
     * @param finding what was found, in words
     * @return the reason; empty when the person thought better of it
     */
    Optional<String> ask(String finding);
}
