package vn.congdoan.vanthu.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.ui.TestOffice;

class SettingsViewModelTest {

    @Test
    void enteringReadsWhatIsStored(@TempDir Path folder) {
        try (TestOffice office = new TestOffice(folder)) {
            office.context.officeService().save(office.context.officeService().sampleProfile());
            OfficeSettingsViewModel of = new OfficeSettingsViewModel(
                    office.context.officeService(),
                    office.jobs,
                    office.notices,
                    office.errors,
                    office.confirmation,
                    office.messages,
                    List.of(new PackChoice("nd30", "NĐ 30")),
                    name -> {});
            ProgramSettingsViewModel program =
                    new ProgramSettingsViewModel(office.context.settings(), office.messages, folder, () -> {});

            WordsSettingsViewModel words = new WordsSettingsViewModel(
                    office.context.lexiconService(), office.jobs, office.notices, office.errors, office.messages);

            PeopleSettingsViewModel people = new PeopleSettingsViewModel(
                    office.context.life().people(),
                    office.jobs,
                    office.notices,
                    office.errors,
                    office.confirmation,
                    office.messages);
            AuditViewModel audit = new AuditViewModel(
                    office.context.life().audit(), office.jobs, office.errors, office.messages, TestOffice.CLOCK);
            SigningSettingsViewModel signing = new SigningSettingsViewModel(
                    office.context.life().officeSigning().setup(),
                    office.jobs,
                    office.notices,
                    office.errors,
                    office.messages);
            MailSettingsViewModel mail = new MailSettingsViewModel(
                    office.context.life().sending().mail(), office.jobs, office.notices, office.errors);
            new SettingsViewModel(
                            of,
                            words,
                            signing,
                            mail,
                            program,
                            people,
                            audit,
                            office.context.life().session())
                    .load();

            assertThat(of.form().organisationProperty().get())
                    .isEqualTo(office.context.officeService().sampleProfile().organisation());
            assertThat(program.dataFolder()).isEqualTo(folder.toString());
        }
    }
}
