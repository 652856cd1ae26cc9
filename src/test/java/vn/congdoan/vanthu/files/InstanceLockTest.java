package vn.congdoan.vanthu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
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
}
