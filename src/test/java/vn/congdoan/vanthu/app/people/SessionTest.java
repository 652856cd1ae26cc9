package vn.congdoan.vanthu.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.UserRepository;

class SessionTest {

    @Test
    void withoutAStoreNoneIsMadeOnlyToAskWhoWorksHere(@TempDir Path folder) {
        try (Database database = new Database(folder.resolve("vanthu"), () -> false)) {
            Session session = new Session(new UserRepository(database), () -> false);

            session.require(Permission.SEAL);

            assertThat(session.keepsPeople()).isFalse();
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void theStoreIsAskedOnceAndThenTheWindowMayAsk(@TempDir Path folder) {
        AtomicInteger asked = new AtomicInteger();
        boolean[] onWindowThread = {false};
        try (Database database = new Database(folder.resolve("vanthu"), () -> onWindowThread[0])) {
            Session session = new Session(new UserRepository(database), () -> asked.incrementAndGet() > 0);
            session.user();
            onWindowThread[0] = true;

            assertThat(session.user().may(Permission.PEOPLE)).isTrue();
            assertThat(asked).hasValue(1);
        }
    }
}
