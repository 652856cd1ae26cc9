package vn.congdoan.vanthu.domain.incoming;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How far the handling has come.
 *
 * @param replyNumber number and symbol of the document that answers it; "" for none
 * @param replyDocument our document that answers it; 0 for none
 * @param finishedOn null while it isn't done
 */
public record Handling(Progress progress, String replyNumber, long replyDocument, LocalDate finishedOn) {
    public static final Handling NOT_BEGUN = new Handling(Progress.NOT_BEGUN, "", 0, null);

    public Handling {
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(replyNumber, "replyNumber");
    }

    public boolean isDone() {
        return progress == Progress.DONE;
    }
}
