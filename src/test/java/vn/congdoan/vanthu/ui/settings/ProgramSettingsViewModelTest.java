package vn.congdoan.vanthu.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.settings.Settings;
import vn.congdoan.vanthu.settings.SettingsStore;

class ProgramSettingsViewModelTest {
    private final AtomicInteger looks = new AtomicInteger();
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private Path folder;
    private SettingsStore settings;
    private ProgramSettingsViewModel model;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        settings = new SettingsStore(folder.resolve("settings.json"));
        model = new ProgramSettingsViewModel(settings, messages, folder, looks::incrementAndGet);
    }

    @AfterEach
    void close() {
        settings.close();
    }

    @Test
    void aChangedLookCountsAtOnce() {
        model.darkProperty().set(true);
        model.fontPercentProperty().set(150);

        assertThat(looks).hasValue(2);
        assertThat(settings.current().look().theme()).isEqualTo(Settings.Theme.DARK);
        assertThat(settings.current().look().fontPercent()).isEqualTo(150);
        assertThat(model.restartNeededProperty().get()).isFalse();
    }

    @Test
    void theWindowLocksAfterTenMinutesUntilSomebodyChoosesOtherwise() {
        assertThat(model.lockMinutesProperty().get()).isEqualTo(10);
        assertThat(model.minutes(10)).isEqualTo("Sau 10 phút");

        model.lockMinutesProperty().set(0);
        assertThat(settings.current().signIn().lockMinutes()).isZero();
        assertThat(model.minutes(0)).isEqualTo("Không bao giờ");
    }

    @Test
    void anotherLanguageNeedsANewStartUntilItIsTakenBack() {
        model.englishProperty().set(true);
        assertThat(model.restartNeededProperty().get()).isTrue();
        assertThat(settings.current().look().language()).isEqualTo("en");

        model.englishProperty().set(false);
        assertThat(model.restartNeededProperty().get()).isFalse();
    }

    @Test
    void theExportFolderIsRememberedBesideTheOtherChoicesOfExport() {
        assertThat(model.exportFolderProperty().get()).isEqualTo(messages.get("settings.exportFolder.none"));

        model.openAfterExportProperty().set(true);
        model.chooseExportFolder(folder);

        assertThat(settings.current().exports().folder()).isEqualTo(folder.toString());
        assertThat(settings.current().exports().openAfter()).isTrue();
        assertThat(model.exportFolderProperty().get()).isEqualTo(folder.toString());
    }

    @Test
    void aSizeBetweenTheChoicesShowsAsTheNearest() {
        settings.update(now -> now.withLook(new Settings.Look(Settings.Theme.LIGHT, 145, "vi")));

        model.load();

        assertThat(model.fontPercentProperty().get()).isEqualTo(150);
    }
}
