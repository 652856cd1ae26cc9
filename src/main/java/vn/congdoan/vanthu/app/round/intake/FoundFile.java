package vn.congdoan.vanthu.app.round.intake;

import java.time.Instant;
import java.util.Objects;

/**
 * A file that somebody handed over, not yet read.
 *
 * @param name with the folder or archive it lies in, as the person knows it: "tra-ve.zip/Khối THPT/Book1.xlsx"
 * @param time of its last change; null while unknown
 */
record FoundFile(String name, Instant time, Content content) {
    FoundFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }

    /** Its bytes, read when they are needed. */
    @FunctionalInterface
    interface Content {
        /** @throws vn.congdoan.vanthu.domain.problem.ProblemException with the cause in words */
        byte[] bytes();
    }

    /** "Book1.xlsx". */
    static String plainName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
