package vn.congdoan.vanthu.ui.settings;

import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.user.Permission;

/**
 * The screen of settings: the office's and the machine's.
 *
 * @param access who looks at them
 */
public record SettingsViewModel(
        OfficeSettingsViewModel office,
        WordsSettingsViewModel words,
        SigningSettingsViewModel signing,
        MailSettingsViewModel mail,
        ProgramSettingsViewModel program,
        PeopleSettingsViewModel people,
        AuditViewModel audit,
        Access access) {
    void load() {
        office.load();
        words.load();
        signing.load();
        mail.load();
        program.load();
        if (may(Permission.PEOPLE)) {
            people.load();
        }
        if (may(Permission.AUDIT)) {
            audit.load();
        }
    }

    /** Whether whoever is signed in may do this; what they may not is shown but can't be changed, or isn't shown. */
    boolean may(Permission permission) {
        return access.user().may(permission);
    }
}
