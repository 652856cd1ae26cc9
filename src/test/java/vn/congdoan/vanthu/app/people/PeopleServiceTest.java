package vn.congdoan.vanthu.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congdoan.vanthu.app.people.Office.done;
import static vn.congdoan.vanthu.app.people.Office.person;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;

class PeopleServiceTest {
    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anOfficeWithoutPeopleHasOnePersonWhoMayDoEverything() {
        assertThat(office.session.keepsPeople()).isFalse();
        assertThat(office.session.user().roles()).isEqualTo(EnumSet.allOf(Role.class));
    }

    @Test
    void turningSignInOnMakesTheFirstAdministratorAndSignsThemIn() {
        User hoa = office.withHoa();

        assertThat(office.session.signedIn()).contains(hoa);
        assertThat(hoa.roles()).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.CLERK);
        assertThat(office.actions()).containsExactly("SIGN_IN_TURNED_ON");
        refused("people.alreadyOn", () -> office.withHoa());
    }

    @Test
    void theFirstPersonMustBeAnAdministrator() {
        refused(
                "people.firstAdministrator",
                () -> done(office.people.turnOn(person("hoa", "Nguyễn Thị Hoa", Role.CLERK))));
        refused("people.notOn", () -> done(office.people.add(person("hoa", "Nguyễn Thị Hoa", Role.CLERK))));
        assertThat(office.session.keepsPeople()).isFalse();
    }

    @Test
    void whatIsMissingInTheFormIsTold() {
        office.withHoa();
        refused("people.loginForm", () -> done(office.people.add(person("Hòa", "Hoà", Role.STAFF))));
        refused("people.nameMissing", () -> done(office.people.add(person("binh", "  ", Role.STAFF))));
        refused("people.roleMissing", () -> done(office.people.add(person("binh", "Trần Văn Bình"))));
        refused("people.loginTaken", () -> done(office.people.add(person(" HOA ", "Lê Hoa", Role.STAFF))));
        refused(
                "people.passwordShort",
                () -> done(office.people.add(
                        new NewPerson("binh", "Trần Văn Bình", Set.of(Role.STAFF), "bảy chữ".toCharArray()))));
    }

    @Test
    void passwordsAreWipedWhateverHappens() {
        char[] good = Office.PASSWORD.toCharArray();
        char[] bad = "ngắn".toCharArray();
        done(office.people.turnOn(new NewPerson("hoa", "Nguyễn Thị Hoa", Set.of(Role.ADMINISTRATOR), good)));
        refused(
                "people.passwordShort",
                () -> done(office.people.resetPassword(office.session.user().id(), bad)));

        assertThat(good).containsOnly('\0');
        assertThat(bad).containsOnly('\0');
    }

    @Test
    void theLastAdministratorStaysOne() {
        User hoa = office.withHoa();
        refused(
                "people.lastAdministrator",
                () -> done(office.people.change(new User(hoa.id(), "hoa", hoa.name(), Set.of(Role.CLERK), true))));

        User binh = done(office.people.add(person("binh", "Trần Văn Bình", Role.ADMINISTRATOR)));
        done(office.people.change(new User(hoa.id(), "hoa", hoa.name(), Set.of(Role.CLERK), true)));

        assertThat(office.session.user().roles()).as("counts at once").containsExactly(Role.CLERK);
        assertThat(office.tries("binh", Office.PASSWORD).person()).isPresent();
        refused(
                "people.lastAdministrator",
                () -> done(office.people.change(
                        new User(binh.id(), "binh", binh.name(), EnumSet.of(Role.STAFF, Role.LEADER), true))));
    }

    @Test
    void nobodyPutsThemselvesOut() {
        User hoa = office.withHoa();
        done(office.people.add(person("binh", "Trần Văn Bình", Role.ADMINISTRATOR)));
        refused(
                "people.notSelf",
                () -> done(office.people.change(new User(hoa.id(), "hoa", hoa.name(), hoa.roles(), false))));
    }

    @Test
    void whoHasLeftCannotSignInAndCanBeLetInAgain() {
        office.withHoa();
        User an = done(office.people.add(person("an", "Lê An", Role.STAFF)));
        done(office.people.change(new User(an.id(), "an", "Lê An", an.roles(), false)));
        assertThat(office.tries("an", Office.PASSWORD).person()).isEmpty();
        assertThat(done(office.people.list())).extracting(User::login).containsExactly("an", "hoa");
        assertThat(done(office.people.colleagues())).extracting(User::login).containsExactly("hoa");

        done(office.people.change(an));
        assertThat(office.tries("an", Office.PASSWORD).person()).contains(an);
    }

    @Test
    void theLogTellsWhoChangedWhatAndNoPassword() {
        office.withHoa();
        User an = done(office.people.add(person("an", "Lê An", Role.STAFF)));
        done(office.people.change(new User(an.id(), "an", "Lê Văn An", Set.of(Role.LEADER), true)));
        done(office.people.resetPassword(an.id(), "mật khẩu khác".toCharArray()));
        done(office.people.change(new User(an.id(), "an", "Lê Văn An", Set.of(Role.LEADER), false)));

        assertThat(office.actions())
                .containsExactly(
                        "SIGN_IN_TURNED_ON", "PERSON_ADDED", "PERSON_CHANGED", "PASSWORD_RESET", "PERSON_LEFT");
        assertThat(office.entries()).extracting(AuditEntry::actor).containsOnly("Nguyễn Thị Hoa");
        assertThat(office.entries())
                .extracting(AuditEntry::detail)
                .contains("Lê An (an): STAFF → Lê Văn An (an): LEADER")
                .noneMatch(detail -> detail.contains(Office.PASSWORD) || detail.contains("mật khẩu khác"));
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step).hasMessageContaining(key + ",");
    }
}
