package vn.congdoan.vanthu.app.signing.office;

import java.nio.file.Path;
import java.util.Objects;

/** One thing in the queue of those that are signed together. */
public sealed interface SigningTarget {

    /**
     * A document of the office.
     *
     * @param title as lists name it
     */
    record OfDocument(long documentId, String title) implements SigningTarget {
        public OfDocument {
            Objects.requireNonNull(title, "title");
        }
    }

    /** A PDF file from elsewhere. */
    record OfFile(Path file) implements SigningTarget {
        public OfFile {
            Objects.requireNonNull(file, "file");
        }

        @Override
        public String title() {
            return String.valueOf(file.getFileName());
        }
    }

    String title();
}
