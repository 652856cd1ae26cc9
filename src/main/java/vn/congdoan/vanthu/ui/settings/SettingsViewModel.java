package vn.congdoan.vanthu.ui.settings;

/** The screen of settings: the office's and the machine's. */
public record SettingsViewModel(
        OfficeSettingsViewModel office,
        WordsSettingsViewModel words,
        MailSettingsViewModel mail,
        ProgramSettingsViewModel program) {
    void load() {
        office.load();
        words.load();
        mail.load();
        program.load();
    }
}
