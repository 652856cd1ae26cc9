package vn.congdoan.vanthu.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.settings.PeopleSettingsViewModel.Content;

class PeopleSettingsViewModelTest {
    private static final String PASSWORD = "trăng sáng sân đình";

    private TestOffice office;
    private PeopleSettingsViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new TestOffice(folder);
        model = new PeopleSettingsViewModel(
                office.context.life().people(),
                office.jobs,
                office.notices,
                office.errors,
                office.confirmation,
                office.messages);
        model.load();
    }

    @AfterEach
    void close() {
        office.close();
        assertThat(office.told).isEmpty();
    }

    @Test
    void anOfficeWithoutPeopleTurnsSignInOnHere() {
        assertThat(model.contentProperty().get()).isEqualTo(Content.OFF);
        assertThat(model.form().roleProperty(Role.ADMINISTRATOR).get()).isTrue();

        enter("Đặng Văn Đức", PASSWORD);
        assertThat(model.form().loginProperty().get()).isEqualTo("duc.dang");
        model.turnOn();

        assertThat(model.contentProperty().get()).isEqualTo(Content.ON);
        assertThat(model.people()).extracting(User::name).containsExactly("Đặng Văn Đức");
        assertThat(model.form().passwordProperty().get()).isEmpty();
        assertThat(office.context.life().session().user().name()).isEqualTo("Đặng Văn Đức");
        assertThat(office.notice()).startsWith("Đã bật đăng nhập");
    }

    @Test
    void aPersonIsAddedChangedAndLeaves() {
        turnOn();
        enter("Lê An", PASSWORD);
        model.form().roleProperty(Role.STAFF).set(true);
        model.save();
        assertThat(model.people()).extracting(model::roles).containsExactly("Chuyên viên", "Văn thư, Quản trị");

        model.chosenProperty().set(model.people().get(0));
        assertThat(model.form().isNewProperty().get()).isFalse();
        model.form().roleProperty(Role.LEADER).set(true);
        model.form().nameProperty().set("Lê Văn An");
        model.save();
        assertThat(model.people().get(0).roles()).containsExactlyInAnyOrder(Role.STAFF, Role.LEADER);
        assertThat(model.people().get(0).login()).as("the login stays").isEqualTo("an.le");

        model.chosenProperty().set(model.people().get(0));
        model.toggleActive();
        assertThat(office.asked).hasSize(1);
        assertThat(office.messages.get(office.asked.get(0))).startsWith("Cho Lê Văn An nghỉ?");
        assertThat(model.state(model.people().get(0))).isEqualTo("đã nghỉ");
    }

    @Test
    void whoIsAskedAndSaysNoLosesNobody() {
        turnOn();
        office.answer = false;
        model.chosenProperty().set(model.people().get(0));
        model.toggleActive();
        assertThat(model.people().get(0).active()).isTrue();
    }

    @Test
    void aRefusalStandsUnderTheFormAndWhatWasTypedStays() {
        turnOn();
        model.chosenProperty().set(model.people().get(0));
        model.form().roleProperty(Role.ADMINISTRATOR).set(false);
        model.save();

        assertThat(model.form().problemProperty().get()).contains("quản trị viên duy nhất");
        assertThat(model.form().roleProperty(Role.ADMINISTRATOR).get()).isFalse();
        assertThat(model.people().get(0).roles()).contains(Role.ADMINISTRATOR);
    }

    @Test
    void twoDifferentPasswordsAreNoneAndNothingIsHalfSaved() {
        turnOn();
        model.chosenProperty().set(model.people().get(0));
        model.form().nameProperty().set("Tên khác");
        model.form().passwordProperty().set(PASSWORD);
        model.save();
        assertThat(model.form().problemProperty().get()).contains("không giống nhau");

        model.form().passwordProperty().set("ngắn");
        model.form().repeatedProperty().set("ngắn");
        model.save();
        assertThat(model.form().problemProperty().get()).contains("ít nhất 8 ký tự");
        model.load();
        assertThat(model.people().get(0).name()).isEqualTo("Đặng Văn Đức");
    }

    private void turnOn() {
        enter("Đặng Văn Đức", PASSWORD);
        model.turnOn();
        assertThat(model.form().problemProperty().get()).isEmpty();
    }

    private void enter(String name, String password) {
        model.form().nameProperty().set(name);
        model.form().passwordProperty().set(password);
        model.form().repeatedProperty().set(password);
    }
}
