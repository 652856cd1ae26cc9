package vn.congdoan.vanthu.app.editing;

import java.util.Optional;

/** Something that is done to the running text as one step. */
@FunctionalInterface
public interface BodyCommand {

    /** The text after it, and what is selected then. */
    record Result(String text, TextSelection selection) {}

    /** Empty when there is nothing to do here. */
    Optional<Result> apply(String text, TextSelection selection);
}
