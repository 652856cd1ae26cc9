package vn.congdoan.vanthu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/an");

    @Test
    void followsTheXdgFolderOnLinux() {
        assertThat(DataFolder.ofPlatform("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME)
                        .root())
                .isEqualTo(Path.of("/data/vanthu"));
    }

    @Test
    void passesOverARelativeXdgFolder() {
        assertThat(DataFolder.ofPlatform("Linux", Map.of("XDG_DATA_HOME", "data"), HOME)
                        .root())
                .isEqualTo(HOME.resolve(".local/share/vanthu"));
    }

    @Test
    void isLocalApplicationDataOnWindows() {
        assertThat(DataFolder.ofPlatform("Windows 10", Map.of("LOCALAPPDATA", "/local"), HOME)
                        .root())
                .isEqualTo(Path.of("/local/VanThu"));
        assertThat(DataFolder.ofPlatform("Windows 10", Map.of(), HOME).root())
                .isEqualTo(HOME.resolve("AppData/Local/VanThu"));
    }

    @Test
    void isApplicationSupportOnMac() {
        assertThat(DataFolder.ofPlatform("Mac OS X", Map.of(), HOME).root())
                .isEqualTo(HOME.resolve("Library/Application Support/VanThu"));
    }
}
