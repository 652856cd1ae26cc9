package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.congdoan.vanthu.ui.TestOffice;

/** Commands while a window has the data open; whoever waited for it would run into the time limit. */
@Timeout(value = 40, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BusyDataTest extends CommandLineFixture {
    private TestOffice window;
    private Path letter;

    @BeforeEach
    void open() throws IOException {
        window = new TestOffice(folder.resolve("data"));
        window.context.officeService().save(window.context.officeService().sampleProfile());
        letter = Files.writeString(
                folder.resolve("kế hoạch.txt"), "KẾ HOẠCH\nTổ chức Tháng Công nhân\n\nNội dung thực hiện.\n");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void filesAreReadCheckedAndExportedAtOnce() {
        assertThat(run("read", letter.toString())).isEqualTo(ExitCode.DONE);
        assertThat(run("check", letter.toString())).isIn(ExitCode.DONE, ExitCode.PARTLY);
        assertThat(results).contains("kế hoạch.txt");
        assertThat(run("export", letter.toString(), "--to", "pdf", "--out", folder.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("kế hoạch.pdf")).exists();
        assertThat(run("verify", folder.resolve("kế hoạch.pdf").toString())).isEqualTo(ExitCode.PARTLY);
        assertThat(messages).doesNotContain("--wait");
    }

    @Test
    void theListOfTemplatesIsRefusedAtOnce() {
        assertThat(run("templates")).isEqualTo(ExitCode.NOTHING);
        assertThat(messages).contains("data");
    }

    @Test
    void whatNeedsTheBookWaitsItsTurn() {
        assertThat(run("register", "list", "--wait", "1")).isEqualTo(ExitCode.NOTHING);
        assertThat(patience.longest()).isEqualTo(Duration.ofSeconds(1));
        assertThat(run("register", "list", "--data", folder.resolve("free").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(patience.longest()).isEqualTo(Duration.ofSeconds(60));
    }
}
