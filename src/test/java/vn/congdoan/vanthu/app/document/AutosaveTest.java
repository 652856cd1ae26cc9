package vn.congdoan.vanthu.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.job.ManualDelay;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.storage.Drafts;

class AutosaveTest {
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    private final ManualDelay delay = new ManualDelay();
    private final List<String> saved = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Autosave.Listener listener = new Autosave.Listener() {
        @Override
        public void saved() {
            told.add("saved");
        }

        @Override
        public void failed(RuntimeException failure) {
            told.add("failed");
        }
    };
    private Consumer<Draft> store = draft -> saved.add(draft.bodyText());
    private final Autosave autosave = new Autosave(draft -> store.accept(draft), delay, listener);

    @Test
    void savesWithinTwoSecondsOfAKeystroke() {
        autosave.changed(text("a"));
        assertThat(saved).isEmpty();
        delay.pass(TWO_SECONDS);
        assertThat(saved).containsExactly("a");
        assertThat(told).containsExactly("saved");
        assertThat(autosave.isPending()).isFalse();
    }

    @Test
    void savesEveryTwoSecondsWhileSomebodyTypesOn() {
        StringBuilder typed = new StringBuilder();
        for (int tenth = 0; tenth < 100; tenth++) {
            autosave.changed(text(typed.append('x').toString()));
            delay.pass(Duration.ofMillis(100));
            int lost = typed.length()
                    - (saved.isEmpty() ? 0 : saved.get(saved.size() - 1).length());
            assertThat(lost).as("tenths of a second not saved").isLessThanOrEqualTo(20);
        }
        assertThat(saved).hasSizeBetween(5, 10);
    }

    @Test
    void savesOnceForManyChanges() {
        autosave.changed(text("a"));
        autosave.changed(text("ab"));
        autosave.changed(text("abc"));
        delay.pass(Duration.ofMinutes(1));
        assertThat(saved).containsExactly("abc");
    }

    @Test
    void doesNothingWhileNothingChanges() {
        delay.pass(Duration.ofMinutes(1));
        autosave.flush();
        delay.pass(Duration.ZERO);
        assertThat(saved).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void tellsAFailureOnceAndTriesUntilItSucceeds() {
        Consumer<Draft> good = store;
        store = draft -> {
            throw ProblemException.of("error.file.full");
        };
        autosave.changed(text("a"));
        delay.pass(Duration.ofMinutes(1));
        assertThat(told).containsExactly("failed");
        assertThat(autosave.isPending()).isTrue();
        autosave.changed(text("ab"));
        store = good;
        delay.pass(Duration.ofSeconds(6));
        assertThat(saved).containsExactly("ab");
        assertThat(told).containsExactly("failed", "saved");
    }

    @Test
    void tellsALaterFailureAgain() {
        Consumer<Draft> good = store;
        Consumer<Draft> bad = draft -> {
            throw ProblemException.of("error.file.full");
        };
        store = bad;
        autosave.changed(text("a"));
        delay.pass(TWO_SECONDS);
        store = good;
        delay.pass(Duration.ofSeconds(10));
        store = bad;
        autosave.changed(text("b"));
        delay.pass(TWO_SECONDS);
        assertThat(told).containsExactly("failed", "saved", "failed");
    }

    @Test
    void keepsAChangeThatComesWhileItSaves() {
        Consumer<Draft> good = store;
        store = draft -> {
            good.accept(draft);
            store = good;
            autosave.changed(text("newer"));
        };
        autosave.changed(text("older"));
        delay.pass(TWO_SECONDS);
        assertThat(told).as("not everything is on the disk").isEmpty();
        delay.pass(TWO_SECONDS);
        assertThat(saved).containsExactly("older", "newer");
        assertThat(told).containsExactly("saved");
    }

    @Test
    void flushesAtOnce() {
        autosave.changed(text("a"));
        CompletionStage<Void> flushed = autosave.flush();
        delay.pass(Duration.ZERO);
        assertThat(saved).containsExactly("a");
        assertThat(flushed.toCompletableFuture()).isCompleted();
        delay.pass(Duration.ofMinutes(1));
        assertThat(saved).as("not a second time").containsExactly("a");
    }

    @Test
    void tellsTheCallerWhenFlushingFails() {
        store = draft -> {
            throw ProblemException.of("error.file.full");
        };
        autosave.changed(text("a"));
        CompletionStage<Void> flushed = autosave.flush();
        delay.pass(Duration.ZERO);
        assertThat(flushed.toCompletableFuture()).isCompletedExceptionally();
    }

    private static Draft text(String body) {
        return Drafts.plan("a", body);
    }
}
