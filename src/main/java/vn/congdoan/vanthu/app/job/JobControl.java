package vn.congdoan.vanthu.app.job;

import java.util.concurrent.CancellationException;

/** What running work tells the person, and how it learns that it shall stop. */
public interface JobControl {
    /** For work that nobody watches or stops. */
    JobControl UNATTENDED = new JobControl() {
        @Override
        public void progress(long done, long total) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** @param total of the same unit as {@code done}; 0 or less while it isn't known */
    void progress(long done, long total);

    boolean isCancelled();

    /** Called between steps that leave nothing half done. */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
