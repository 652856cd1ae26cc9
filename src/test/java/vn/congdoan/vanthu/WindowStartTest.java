package vn.congdoan.vanthu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congdoan.vanthu.WindowStart.Outcome;
import vn.congdoan.vanthu.i18n.Messages;

class WindowStartTest {

    /** The messages are those of JavaFX 21 on machines that lacked one thing each. */
    @Test
    void knowsWhatIsMissingByTheToolkitsWords() {
        assertThat(WindowStart.outcome(new UnsupportedOperationException("Unable to open DISPLAY")))
                .isEqualTo(Outcome.NO_DISPLAY);
        assertThat(WindowStart.outcome(new UnsupportedOperationException("Unable to load glass GTK library.")))
                .isEqualTo(Outcome.NO_GTK);
        assertThat(WindowStart.outcome(new RuntimeException(new UnsatisfiedLinkError(
                        "libjavafx_font_pango.so: libpangoft2-1.0.so.0: cannot open shared object file"))))
                .isEqualTo(Outcome.NO_PANGO);
        assertThat(WindowStart.outcome(
                        new RuntimeException(new UnsatisfiedLinkError("no glassgtk3 in java.library.path"))))
                .isEqualTo(Outcome.NO_XTST);
        assertThat(WindowStart.outcome(new ClassNotFoundException("javafx.application.Platform")))
                .isEqualTo(Outcome.NO_TOOLKIT);
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void everyCauseHasItsWords(Outcome outcome) {
        Messages words = new Messages(Messages.VIETNAMESE);

        assertThat(words.get(outcome.reasonKey())).endsWith(".");
        assertThat(words.get(outcome.adviceKey())).contains("dòng lệnh").doesNotContain("\n");
    }

    @Test
    void aShellSaysTheSameBytesInAscii() throws Exception {
        List<byte[]> command = List.of(
                "/usr/bin/printf".getBytes(StandardCharsets.UTF_8),
                "%s|%s".getBytes(StandardCharsets.UTF_8),
                "tệp 'vào' $x \"\\n".getBytes(StandardCharsets.UTF_8));
        String script = UnicodeRestart.script(command);

        assertThat(script).isASCII().startsWith("LC_ALL=C.UTF-8").contains("exec /usr/bin/printf -Dsun.jnu.encoding");
        String echo = script.replace("-Dsun.jnu.encoding=UTF-8 -Dvanthu.restarted=true ", "");
        Process process = new ProcessBuilder("/bin/sh", "-c", echo).start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("tệp 'vào' $x \"\\n|");
    }

    @Test
    void theKernelsListOfArgumentsIsCutAtItsZeros() {
        List<byte[]> command = UnicodeRestart.command("java\0-cp\0\0a b\0".getBytes(StandardCharsets.UTF_8));

        assertThat(command)
                .extracting(b -> new String(b, StandardCharsets.UTF_8))
                .containsExactly("java", "-cp", "", "a b");
    }
}
