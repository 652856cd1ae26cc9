package vn.congdoan.vanthu.ui.settings;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.settings.Settings;
import vn.congdoan.vanthu.settings.Settings.Exports;
import vn.congdoan.vanthu.settings.Settings.Look;
import vn.congdoan.vanthu.settings.SettingsStore;

/** What this machine remembers: changes count at once. */
public final class ProgramSettingsViewModel {
    /** In percent of the ordinary size. */
    static final List<Integer> FONT_SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    /** Without use, after which the window locks itself; 0 for never. */
    static final List<Integer> LOCK_MINUTES = List.of(0, 5, 10, 15, 30, 60);

    private final SettingsStore settings;
    private final Messages messages;
    private final Runnable lookChanged;
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final ObjectProperty<Integer> fontPercent = new SimpleObjectProperty<>(this, "fontPercent");
    private final ObjectProperty<Integer> lockMinutes = new SimpleObjectProperty<>(this, "lockMinutes");
    private final BooleanProperty english = new SimpleBooleanProperty(this, "english");
    private final BooleanProperty openAfterExport = new SimpleBooleanProperty(this, "openAfterExport");
    private final ReadOnlyStringWrapper exportFolder = new ReadOnlyStringWrapper(this, "exportFolder", "");
    private final ReadOnlyBooleanWrapper restartNeeded = new ReadOnlyBooleanWrapper(this, "restartNeeded", false);
    private final Path dataFolder;
    private final String languageAtStart;

    /** @param lookChanged puts a changed look into force */
    public ProgramSettingsViewModel(SettingsStore settings, Messages messages, Path dataFolder, Runnable lookChanged) {
        this.settings = settings;
        this.messages = messages;
        this.dataFolder = dataFolder;
        this.lookChanged = lookChanged;
        languageAtStart = settings.current().look().language();
        load();
        dark.addListener(o -> changeLook());
        fontPercent.addListener(o -> changeLook());
        english.addListener(o -> changeLook());
        lockMinutes.addListener((o, was, is) ->
                settings.update(now -> now.withSignIn(now.signIn().withLockMinutes(is))));
        openAfterExport.addListener(o -> settings.update(now -> now.withExports(
                new Exports(now.exports().folder(), now.exports().formats(), openAfterExport.get()))));
    }

    BooleanProperty darkProperty() {
        return dark;
    }

    ObjectProperty<Integer> fontPercentProperty() {
        return fontPercent;
    }

    ObjectProperty<Integer> lockMinutesProperty() {
        return lockMinutes;
    }

    String minutes(int minutes) {
        return minutes == 0 ? messages.get("settings.lock.never") : messages.get("settings.lock.minutes", minutes);
    }

    BooleanProperty englishProperty() {
        return english;
    }

    BooleanProperty openAfterExportProperty() {
        return openAfterExport;
    }

    /** The folder, or that none was chosen yet. */
    ReadOnlyStringProperty exportFolderProperty() {
        return exportFolder.getReadOnlyProperty();
    }

    /** Another language was chosen than the one the program was started in. */
    ReadOnlyBooleanProperty restartNeededProperty() {
        return restartNeeded.getReadOnlyProperty();
    }

    String dataFolder() {
        return dataFolder.toString();
    }

    /** Shows what was changed elsewhere meanwhile, such as the folder of an export. */
    void load() {
        Settings now = settings.current();
        dark.set(now.look().theme() == Settings.Theme.DARK);
        fontPercent.set(nearest(FONT_SIZES, now.look().fontPercent()));
        lockMinutes.set(nearest(LOCK_MINUTES, now.signIn().lockMinutes()));
        english.set("en".equals(now.look().language()));
        openAfterExport.set(now.exports().openAfter());
        showFolder(now.exports().folder());
    }

    void chooseExportFolder(Path folder) {
        settings.update(now -> now.withExports(new Exports(
                folder.toString(), now.exports().formats(), now.exports().openAfter())));
        showFolder(folder.toString());
    }

    private void changeLook() {
        Settings.Theme theme = dark.get() ? Settings.Theme.DARK : Settings.Theme.LIGHT;
        Look look = new Look(theme, fontPercent.get(), english.get() ? "en" : "vi");
        restartNeeded.set(!look.language().equals(languageAtStart));
        if (!look.equals(settings.current().look())) {
            settings.update(now -> now.withLook(look));
            lookChanged.run();
        }
    }

    private void showFolder(String folder) {
        exportFolder.set(folder.isEmpty() ? messages.get("settings.exportFolder.none") : folder);
    }

    private static int nearest(List<Integer> choices, int number) {
        return choices.stream()
                .min((a, b) -> Integer.compare(Math.abs(a - number), Math.abs(b - number)))
                .orElseThrow();
    }
}
