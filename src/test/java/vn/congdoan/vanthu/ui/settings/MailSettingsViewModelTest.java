package vn.congdoan.vanthu.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.sending.MailAccount;
import vn.congdoan.vanthu.domain.sending.MailAccount.Security;
import vn.congdoan.vanthu.ui.TestOffice;

class MailSettingsViewModelTest {
    @TempDir
    Path folder;

    @Test
    void theServerIsStoredAndThePasswordIsNot() {
        try (TestOffice office = new TestOffice(folder)) {
            MailSettingsViewModel model = model(office);
            model.load();
            model.hostProperty().set(" smtp.example.vn ");
            model.senderAddressProperty().set("office@example.vn");
            model.passwordProperty().set("mật khẩu");
            model.save();

            assertThat(office.context.life().sending().mail().account())
                    .contains(new MailAccount("smtp.example.vn", 587, Security.STARTTLS, "", "", "office@example.vn"));
            model.load();
            assertThat(model.passwordProperty().get()).isEmpty();
            assertThat(office.told).isEmpty();
        }
    }

    @Test
    void thePortFollowsTheSecurityUntilItIsTyped() {
        try (TestOffice office = new TestOffice(folder)) {
            MailSettingsViewModel model = model(office);
            model.securityProperty().set(Security.TLS);
            assertThat(model.portProperty().get()).isEqualTo("465");
            model.portProperty().set("2465");
            model.securityProperty().set(Security.NONE);
            assertThat(model.portProperty().get()).isEqualTo("2465");
        }
    }

    @Test
    void whatCannotWorkIsTold() {
        try (TestOffice office = new TestOffice(folder)) {
            MailSettingsViewModel model = model(office);
            model.hostProperty().set("smtp.example.vn");
            model.portProperty().set("abc");
            model.save();

            assertThat(office.told)
                    .singleElement()
                    .satisfies(report -> assertThat(report.text()).contains("65535"));
        }
    }

    private static MailSettingsViewModel model(TestOffice office) {
        return new MailSettingsViewModel(
                office.context.life().sending().mail(), office.jobs, office.notices, office.errors);
    }
}
