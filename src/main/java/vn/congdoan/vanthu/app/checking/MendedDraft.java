package vn.congdoan.vanthu.app.checking;

import java.util.Objects;
import vn.congdoan.vanthu.domain.document.Draft;

/**
 * A draft after everything was mended that may be mended unasked.
 *
 * @param before what was mended
 * @param count how many findings that were
 */
public record MendedDraft(Draft before, Draft draft, int count) {
    public MendedDraft {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(draft, "draft");
    }
}
