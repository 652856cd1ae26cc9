package vn.congdoan.vanthu.ui.settings;

/** The screen of settings: the office's and the machine's. */
public record SettingsViewModel(
        OfficeSettingsViewModel office,
        WordsSettingsViewModel words,
        SigningSettingsViewModel signing,
        ProgramSettingsViewModel program) {
    void load() {
        office.load();
        words.load();
        signing.load();
        program.load();
    }
}
