package vn.congdoan.vanthu.ui.settings;

/** The screen of settings: the office's and the machine's. */
public record SettingsViewModel(OfficeSettingsViewModel office, ProgramSettingsViewModel program) {
    void load() {
        office.load();
        program.load();
    }
}
