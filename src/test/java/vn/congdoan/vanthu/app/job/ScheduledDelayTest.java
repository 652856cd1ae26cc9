package vn.congdoan.vanthu.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ScheduledDelayTest {
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void runsOnItsOwnThreadInOrder() throws InterruptedException {
        CountDownLatch last = new CountDownLatch(2);
        try (ScheduledDelay delay = new ScheduledDelay("test-delay")) {
            delay.after(Duration.ofMillis(60), () -> {
                done.add(Thread.currentThread().getName() + " 2");
                last.countDown();
            });
            delay.after(Duration.ZERO, () -> {
                done.add(Thread.currentThread().getName() + " 1");
                last.countDown();
            });
            assertThat(last.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(done).containsExactly("test-delay 1", "test-delay 2");
    }

    @Test
    void goesOnAfterABug() throws InterruptedException {
        CountDownLatch next = new CountDownLatch(1);
        try (ScheduledDelay delay = new ScheduledDelay("test-delay")) {
            delay.after(Duration.ZERO, () -> {
                throw new IllegalStateException("a bug, logged");
            });
            delay.after(Duration.ZERO, next::countDown);
            assertThat(next.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void doesNotRunWhatWasCancelled() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch later = new CountDownLatch(1);
        try (ScheduledDelay delay = new ScheduledDelay("test-delay")) {
            delay.after(Duration.ZERO, () -> await(busy));
            delay.after(Duration.ZERO, () -> done.add("cancelled")).cancel();
            delay.after(Duration.ZERO, later::countDown);
            busy.countDown();
            assertThat(later.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(done).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void doesAtOnceWhatStillWaitedWhenItIsClosed() {
        try (ScheduledDelay delay = new ScheduledDelay("test-delay")) {
            delay.after(
                    Duration.ofHours(1), () -> done.add(Thread.currentThread().getName()));
            delay.after(Duration.ofHours(1), () -> done.add("cancelled")).cancel();
        }
        assertThat(done).containsExactly("test-delay");
    }

    @Test
    void waitsForWhatHasBegunWhenItIsClosed() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        try (ScheduledDelay delay = new ScheduledDelay("test-delay")) {
            delay.after(Duration.ZERO, () -> {
                begun.countDown();
                for (int i = 0; i < 50_000_000; i++) {
                    Thread.onSpinWait();
                }
                done.add("whole");
            });
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(done).containsExactly("whole");
    }
}
