package vn.congdoan.vanthu.app.editing;

import java.util.Objects;
import java.util.function.Consumer;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/**
 * Sets the pages of the newest draft beside the window, one at a time: a draft that was overtaken while another was being set
 * is never set, and typing never waits. For the window's thread only.
 */
public final class PageSetting {
    private final LiveSetting setting;
    private final JobRunner jobs;
    private final Consumer<LivePages> onPages;
    private final Consumer<Throwable> onFailure;
    private Draft waiting;
    private boolean busy;

    public PageSetting(
            LiveSetting setting, JobRunner jobs, Consumer<LivePages> onPages, Consumer<Throwable> onFailure) {
        this.setting = Objects.requireNonNull(setting, "setting");
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.onPages = Objects.requireNonNull(onPages, "onPages");
        this.onFailure = Objects.requireNonNull(onFailure, "onFailure");
    }

    /** Returns at once; the pages follow. */
    public void show(Draft draft) {
        waiting = draft;
        if (!busy) {
            setNewest();
        }
    }

    private void setNewest() {
        Draft draft = waiting;
        waiting = null;
        busy = true;
        jobs.submit(
                new Job<>(MessageRef.of("editor.job.pages"), control -> setting.set(draft)),
                pages -> finished(() -> onPages.accept(pages)),
                failure -> finished(() -> onFailure.accept(failure)));
    }

    /** Also pages that are out of date are shown: while somebody types fast, the page follows and doesn't stand still. */
    private void finished(Runnable answer) {
        busy = false;
        if (waiting != null) {
            setNewest();
        }
        answer.run();
    }
}
