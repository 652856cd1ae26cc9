package vn.congdoan.vanthu.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources", Schema.LOCATION);

    @Test
    void knowsTheLastMigration() throws IOException {
        assertThat(scripts()).last().asString().startsWith("V" + Schema.LATEST + "__");
    }

    /** What only one of H2 and PostgreSQL understands (stack.md 8). */
    @Test
    void usesOnlyWhatPostgresUnderstandsToo() throws IOException {
        for (String script : scripts()) {
            assertThat(Files.readString(MIGRATIONS.resolve(script)).toLowerCase(java.util.Locale.ROOT))
                    .as(script)
                    .doesNotContain(
                            "timestamptz",
                            "clob",
                            "auto_increment",
                            "datetime",
                            "tinyint",
                            "longvarchar",
                            "int[]",
                            "generated always as (",
                            "identity(",
                            "merge into",
                            "next value for");
        }
    }

    private static List<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
