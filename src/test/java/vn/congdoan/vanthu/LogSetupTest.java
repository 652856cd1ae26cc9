package vn.congdoan.vanthu;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogSetupTest {
    @TempDir
    private Path folder;

    private final LoggerContext context = new LoggerContext();
    private final String before = System.getProperty(LogFolder.PROPERTY);

    @BeforeEach
    void configure() {
        System.setProperty(LogFolder.PROPERTY, folder.toString());
        context.setMDCAdapter(new LogbackMDCAdapter());
        LogSetup setup = new LogSetup();
        setup.setContext(context);
        setup.configure(context);
    }

    @AfterEach
    void restore() {
        context.stop();
        if (before == null) {
            System.clearProperty(LogFolder.PROPERTY);
        } else {
            System.setProperty(LogFolder.PROPERTY, before);
        }
    }

    @Test
    void writesMessagesAndStacksInUnicode() throws IOException {
        context.getLogger("vn.congdoan.vanthu.x").info("Đã lưu {}", "kế hoạch");
        context.getLogger("other").warn("đổ", new IllegalStateException("vỡ"));
        assertThat(Files.readString(folder.resolve("vanthu.log")))
                .contains("INFO vn.congdoan.vanthu.x [main] Đã lưu kế hoạch\n")
                .contains("java.lang.IllegalStateException: vỡ")
                .contains("at vn.congdoan.vanthu.LogSetupTest");
    }

    @Test
    void leavesOutTheChatterOfLibraries() throws IOException {
        context.getLogger("org.flywaydb").info("chatter");
        assertThat(Files.readString(folder.resolve("vanthu.log"))).isEmpty();
    }
}
