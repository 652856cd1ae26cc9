package vn.congdoan.vanthu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That another process is kept out is tested with a real one in {@code storage.DatabaseLockTest}. */
class InstanceLockTest {
    @TempDir
    Path folder;

    @Test
    void isGivenOnce() throws IOException {
        Path file = folder.resolve("lock");
        try (InstanceLock lock = InstanceLock.tryAcquire(file, "an").orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(InstanceLock.tryAcquire(file, "bình")).isEmpty();
        }
    }

    @Test
    void isFreeAfterItWasClosed() throws IOException {
        Path file = folder.resolve("lock");
        InstanceLock.tryAcquire(file, "an").orElseThrow().close();
        InstanceLock.tryAcquire(file, "bình").orElseThrow().close();
        assertThat(InstanceLock.holder(file)).isEqualTo("bình");
    }

    @Test
    void canBeTakenAfterAFailure() throws IOException {
        Path file = folder.resolve("missing").resolve("lock");
        assertThatThrownBy(() -> InstanceLock.tryAcquire(file, "an")).isInstanceOf(IOException.class);
        file.getParent().toFile().mkdir();
        try (InstanceLock lock = InstanceLock.tryAcquire(file, "an").orElseThrow()) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void waitsUntilTheOtherOneHasDone() throws Exception {
        Path file = folder.resolve("lock");
        InstanceLock first = InstanceLock.tryAcquire(file, "an").orElseThrow();
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(first::close, CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS));
        try (InstanceLock lock = InstanceLock.acquire(file, "bình", Duration.ofMinutes(1), () -> {})
                .orElseThrow()) {
            assertThat(lock).isNotNull();
            other.get();
        }
    }

    @Test
    void givesUpAfterTheLongestWaitAndSaysMeanwhileThatItWaits() throws IOException {
        Path file = folder.resolve("lock");
        AtomicInteger told = new AtomicInteger();
        try (InstanceLock lock = InstanceLock.tryAcquire(file, "an").orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(InstanceLock.acquire(file, "bình", Duration.ZERO, told::incrementAndGet))
                    .isEmpty();
            assertThat(told).hasValue(0);
            assertThat(InstanceLock.acquire(file, "bình", Duration.ofMillis(2300), told::incrementAndGet))
                    .isEmpty();
        }
        assertThat(told).hasValue(1);
    }
}
