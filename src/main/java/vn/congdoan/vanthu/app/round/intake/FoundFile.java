package vn.congdoan.vanthu.app.round.intake;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.returned.FileOrigin;

/**
 * A file that somebody handed over, not yet read.
 *
 * @param name with the folder or archive it lies in, as the person knows it: "tra-ve.zip/Khối THPT/Book1.xlsx"
 * @param sender of the letter it came with, as {@link FileOrigin#sender}; "" when unknown
 * @param time of its last change; null while unknown
 */
record FoundFile(String name, String sender, Instant time, Content content) {
    /** Between a letter and a file in it. */
    static final String IN_LETTER = " \u203A ";

    private static final String PLACES = "/|" + IN_LETTER;

    FoundFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(content, "content");
    }

    /** One of whose way here nothing is known. */
    FoundFile(String name, Instant time, Content content) {
        this(name, "", time, content);
    }

    /** Its bytes, read when they are needed. */
    @FunctionalInterface
    interface Content {
        /** @throws ProblemException with the cause in words */
        byte[] bytes();
    }

    FoundFile failing(ProblemException problem) {
        return new FoundFile(name, sender, time, () -> {
            throw problem;
        });
    }

    /** What the names around it and its letter tell of it. */
    FileOrigin origin() {
        List<String> places = List.of(name.split(PLACES));
        return new FileOrigin(plainName(name), places.subList(0, places.size() - 1), sender);
    }

    /** "Book1.xlsx". */
    static String plainName(String name) {
        String inLetter = name.substring(name.lastIndexOf('/') + 1);
        int letter = inLetter.lastIndexOf(IN_LETTER);
        return letter < 0 ? inLetter : inLetter.substring(letter + IN_LETTER.length());
    }
}
