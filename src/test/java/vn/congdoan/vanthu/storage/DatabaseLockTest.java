package vn.congdoan.vanthu.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;

class DatabaseLockTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void saysAtOnceWhoUsesTheDataAndOpensThemWhenThatProcessHasDied() throws Exception {
        Path file = folder.resolve("vanthu");
        try (ChildProcess holder = ChildProcess.start(DatabaseHolder.class, file.toString());
                Database database = new Database(file, () -> false)) {
            for (String line = ""; !"open".equals(line); line = holder.line()) {
                assertThat(line).as("the other process has ended").isNotNull();
            }
            DocumentRepository documents = new DocumentRepository(database);

            long start = System.nanoTime();
            MessageRef message = catchThrowableOfType(ProblemException.class, documents::list)
                    .findings()
                    .get(0)
                    .message();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
            assertThat(message.key()).isEqualTo("error.database.locked");
            assertThat(message.arguments()).contains(System.getProperty("user.name"));

            holder.kill();
            assertThat(documents.list()).isEmpty();
        }
    }
}
