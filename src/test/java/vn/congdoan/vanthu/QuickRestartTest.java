package vn.congdoan.vanthu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickRestartTest {
    @Test
    void theSecondRunHasTheSameArgumentsBehindTheJar() {
        List<String> command =
                QuickRestart.command(Path.of("/app/vanthu.jar"), "export", "kế hoạch.txt", "--out", "a b");
        assertThat(command).contains("-XX:SharedArchiveFile=" + Path.of("/app/vanthu.jsa"), "-Dvanthu.restarted=true");
        assertThat(command.subList(command.indexOf("-jar"), command.size()))
                .containsExactly(
                        "-jar", Path.of("/app/vanthu.jar").toString(), "export", "kế hoạch.txt", "--out", "a b");
    }

    @Test
    void nothingIsRestartedOutsideAJarWithItsArchive() {
        assertThat(QuickRestart.run("export", "a.txt")).isEmpty();
        assertThat(QuickRestart.run()).isEmpty();
    }
}
