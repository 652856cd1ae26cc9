package vn.congdoan.vanthu.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.settings.Settings.Theme;

class SettingsStoreTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("dữ liệu").resolve("settings.json");
    }

    @Test
    void startsWithTheDefaults() {
        try (SettingsStore store = new SettingsStore(file)) {
            assertThat(store.current()).isEqualTo(Settings.DEFAULT);
            assertThat(store.findings()).isEmpty();
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void remembersEveryValue() {
        Settings changed = Settings.DEFAULT
                .withLook(new Settings.Look(Theme.DARK, 125, "en"))
                .withExports(new Settings.Exports("/tmp/văn bản", java.util.List.of("pdf"), true))
                .withZoom(1.5)
                .withWindow(new WindowPlace(10, 20, 1300, 700, true))
                .withRecentTemplate("ke-hoach");
        try (SettingsStore store = new SettingsStore(file)) {
            store.update(settings -> changed);
        }
        try (SettingsStore store = new SettingsStore(file)) {
            assertThat(store.current()).isEqualTo(changed);
            assertThat(store.findings()).isEmpty();
        }
    }

    @Test
    void movesABrokenFileAsideAndSaysSo() throws IOException {
        write("{ \"look\": ");
        try (SettingsStore store = new SettingsStore(file)) {
            assertThat(store.current()).isEqualTo(Settings.DEFAULT);
            assertThat(store.findings()).extracting(SettingsStoreTest::key).containsExactly("settings.finding.broken");
        }
        assertThat(file.resolveSibling("settings.json.broken")).hasContent("{ \"look\": ");
    }

    @Test
    void takesTheDefaultsWhenTheFileHoldsSomethingElse() throws IOException {
        write("[1, 2]");
        try (SettingsStore store = new SettingsStore(file)) {
            assertThat(store.current()).isEqualTo(Settings.DEFAULT);
            assertThat(store.findings()).hasSize(1);
        }
    }

    @Test
    void tellsOfAFileThatCannotBeRead() throws IOException {
        Files.createDirectories(file);
        try (SettingsStore store = new SettingsStore(file)) {
            assertThat(store.findings())
                    .extracting(SettingsStoreTest::key)
                    .containsExactly("settings.finding.unreadable");
        }
    }

    @Test
    void losesOnlyTheBadValue() throws IOException {
        write("""
                {"look": {"theme": "PINK", "fontPercent": 150, "language": "en"}, "zoom": "wide", "recentTemplates": ["a"]}""");
        try (SettingsStore store = new SettingsStore(file)) {
            assertThat(store.current().look()).isEqualTo(new Settings.Look(Theme.LIGHT, 150, "en"));
            assertThat(store.current().zoom()).isZero();
            assertThat(store.current().recentTemplates()).containsExactly("a");
            assertThat(store.findings()).hasSize(2);
        }
    }

    @Test
    void bringsValuesToTheirLimits() throws IOException {
        write("""
                {"look": {"theme": "DARK", "fontPercent": 5000, "language": "fr"}, "zoom": 99,
                 "window": {"x": 1e300, "y": 0, "width": 3, "height": -5, "maximized": false}}""");
        try (SettingsStore store = new SettingsStore(file)) {
            assertThat(store.current().look()).isEqualTo(new Settings.Look(Theme.DARK, 200, "vi"));
            assertThat(store.current().zoom()).isEqualTo(4);
            assertThat(store.current().window().width()).isEqualTo(WindowPlace.SMALLEST_WIDTH);
            assertThat(store.current().window().height()).isEqualTo(WindowPlace.SMALLEST_HEIGHT);
            assertThat(store.current().window().x()).isLessThan(1e6);
        }
    }

    @Test
    void keepsWhatAnotherVersionWrote() throws IOException {
        write("""
                {"version": 7, "future": {"a": 1}, "look": {"theme": "DARK", "fontPercent": 100, "language": "vi", "accent": "blue"}}""");
        try (SettingsStore store = new SettingsStore(file)) {
            assertThat(store.findings()).isEmpty();
            store.update(settings -> settings.withZoom(2));
        }
        assertThat(Files.readString(file)).contains("\"future\"", "\"accent\" : \"blue\"", "\"version\" : 7");
    }

    @Test
    void writesByItselfAfterAPause() throws Exception {
        try (SettingsStore store = new SettingsStore(file)) {
            store.update(settings -> settings.withZoom(2));
            for (int i = 0; i < 100 && !Files.exists(file); i++) {
                Thread.sleep(50);
            }
            assertThat(file).exists();
        }
    }

    @Test
    void aFolderThatCannotBeMadeHarmsNothing() throws IOException {
        Files.writeString(folder.resolve("dữ liệu"), "a file in the way");
        try (SettingsStore store = new SettingsStore(file)) {
            store.update(settings -> settings.withZoom(2));
            assertThat(store.current().zoom()).isEqualTo(2);
        }
    }

    private void write(String json) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
    }

    private static String key(Finding finding) {
        return finding.message().key();
    }
}
