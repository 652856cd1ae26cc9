package vn.congdoan.vanthu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.editing.MovableClock;
import vn.congdoan.vanthu.app.job.ManualDelay;

class IdleWatchTest {
    private final MovableClock clock = new MovableClock();
    private final ManualDelay delay = new ManualDelay();
    private int minutes = 10;
    private int locked;
    private final IdleWatch idle = new IdleWatch(clock, delay, () -> minutes, () -> locked++);

    @Test
    void theWindowLocksWhenItWasLeftAloneLongEnough() {
        idle.start();
        pass(Duration.ofMinutes(9));
        idle.used();
        pass(Duration.ofMinutes(9));
        assertThat(locked).isZero();
        pass(Duration.ofMinutes(2));
        assertThat(locked).isEqualTo(1);
        pass(Duration.ofHours(1));
        assertThat(locked).as("once, until it is started again").isEqualTo(1);
    }

    @Test
    void neverMeansNeverAndAChangedSettingCountsAtOnce() {
        minutes = 0;
        idle.start();
        pass(Duration.ofHours(8));
        assertThat(locked).isZero();
        minutes = 30;
        pass(Duration.ofSeconds(10));
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void aMachineThatSleptWasLeftAlone() {
        idle.start();
        clock.pass(Duration.ofHours(2));
        delay.pass(Duration.ofSeconds(5));
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void whatIsStoppedDoesNothing() {
        idle.start();
        idle.stop();
        pass(Duration.ofHours(1));
        assertThat(locked).isZero();
    }

    private void pass(Duration time) {
        for (long second = 0; second < time.toSeconds(); second += 5) {
            clock.pass(Duration.ofSeconds(5));
            delay.pass(Duration.ofSeconds(5));
        }
    }
}
