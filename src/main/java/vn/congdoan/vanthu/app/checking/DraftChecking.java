package vn.congdoan.vanthu.app.checking;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import vn.congdoan.vanthu.app.job.Delay;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.domain.document.Draft;

/**
 * Checks the newest draft of the open document beside the window whenever its writer pauses; a check that was overtaken is given
 * up, and typing never waits. For the window's thread only.
 */
public final class DraftChecking {
    /** A pause in which a person looks up from the keys. */
    static final Duration IDLE = Duration.ofMillis(400);

    private final CheckingService service;
    private final JobRunner jobs;
    private final Delay delay;
    private final Consumer<CheckedDraft> onChecked;
    private final Consumer<Throwable> onFailure;
    private Delay.Cancellable pause = () -> {};
    private AtomicBoolean running;
    private long document;
    private Draft waiting;
    private boolean due;

    public DraftChecking(
            CheckingService service,
            JobRunner jobs,
            Delay delay,
            Consumer<CheckedDraft> onChecked,
            Consumer<Throwable> onFailure) {
        this.service = Objects.requireNonNull(service, "service");
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.delay = Objects.requireNonNull(delay, "delay");
        this.onChecked = Objects.requireNonNull(onChecked, "onChecked");
        this.onFailure = Objects.requireNonNull(onFailure, "onFailure");
    }

    /** Another document; it is checked at once. */
    public void open(long id, Draft draft) {
        close();
        document = id;
        waiting = draft;
        start();
    }

    /** Returns at once; the check follows when no other change does. */
    public void changed(Draft draft) {
        giveUp();
        waiting = draft;
        pause = delay.after(IDLE, this::start);
    }

    /** Nothing that is still under way is told any more. */
    public void close() {
        giveUp();
        waiting = null;
    }

    private void giveUp() {
        pause.cancel();
        due = false;
        if (running != null) {
            running.set(true);
        }
    }

    private void start() {
        if (waiting == null) {
            return;
        }
        if (running != null) {
            due = true;
            return;
        }
        AtomicBoolean givenUp = new AtomicBoolean();
        Draft draft = waiting;
        waiting = null;
        due = false;
        running = givenUp;
        jobs.submit(
                service.check(document, draft, givenUp::get),
                checked -> finished(givenUp, () -> onChecked.accept(checked)),
                failure -> finished(givenUp, () -> onFailure.accept(failure)));
    }

    private void finished(AtomicBoolean givenUp, Runnable answer) {
        running = null;
        if (!givenUp.get()) {
            answer.run();
        }
        if (due) {
            start();
        }
    }
}
