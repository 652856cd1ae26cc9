package vn.congdoan.vanthu.app.incoming;

import java.nio.file.Path;
import java.util.Objects;
import vn.congdoan.vanthu.domain.document.Draft;

/**
 * A document somebody wants to register.
 *
 * @param draft its parts as the person has them now, and its text
 * @param file as it arrived
 */
public record Arrival(Draft draft, Path file) {
    public Arrival {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(file, "file");
    }
}
