package vn.congdoan.vanthu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.document.Autosave;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.storage.Drafts;

class AppContextTest {
    @TempDir
    Path folder;

    private final Draft draft = Drafts.plan("Tuyên truyền", "1. Một.");

    @Test
    void exportsWithoutADatabase() throws Exception {
        Path data = folder.resolve("data");
        try (AppContext context = open(data)) {
            context.exportService()
                    .export(draft, EnumSet.of(ExportFormat.TXT), folder.resolve("ra"))
                    .work()
                    .run(JobControl.UNATTENDED);
        }
        assertThat(data).doesNotExist();
        assertThat(Files.list(folder.resolve("ra"))).hasSize(1);
    }

    @Test
    void savesTheLastKeystrokesWhenItIsClosed() {
        long id;
        try (AppContext context = open(folder)) {
            id = context.documentService().create(draft, "");
            context.documentService().autosave(id, new Silent()).changed(draft.withBodyText("1. Hai."));
        }
        try (AppContext context = open(folder)) {
            assertThat(context.documentService().open(id).bodyText()).isEqualTo("1. Hai.");
        }
    }

    private static AppContext open(Path data) {
        return new AppContext(data, Clock.systemUTC(), Messages.VIETNAMESE);
    }

    private static final class Silent implements Autosave.Listener {
        @Override
        public void saved() {
            // seen in the store
        }

        @Override
        public void failed(RuntimeException failure) {
            throw failure;
        }
    }
}
