package vn.congdoan.vanthu.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;

class UserRepositoryTest {
    @TempDir
    Path folder;

    @Test
    void seesWhoWasAddedInTheSameTransaction() {
        try (Database database = new Database(folder.resolve("office"), () -> false)) {
            UserRepository users = new UserRepository(database);
            List<Boolean> answers = database.transaction(() -> {
                boolean before = users.any();
                users.add(new User(0, "hoa", "Hoa", Set.of(Role.CLERK), true), "hash", Instant.EPOCH);
                return List.of(before, users.any());
            });

            assertThat(answers).containsExactly(false, true);
        }
    }

    @Test
    void seesThatTheYearWasClosedAndOpenedAgainInTheSameTransaction() {
        try (Database database = new Database(folder.resolve("office"), () -> false)) {
            RegisterYearRepository years = new RegisterYearRepository(database);
            List<Boolean> answers = database.transaction(() -> {
                boolean before = years.isClosed(2024);
                years.close(2024, "Hoa", Instant.EPOCH);
                boolean closed = years.isClosed(2024);
                years.reopen(2024);
                return List.of(before, closed, years.isClosed(2024));
            });

            assertThat(answers).containsExactly(false, true, false);
        }
    }
}
