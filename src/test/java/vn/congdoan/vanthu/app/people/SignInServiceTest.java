package vn.congdoan.vanthu.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congdoan.vanthu.app.people.Office.done;
import static vn.congdoan.vanthu.app.people.Office.person;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;

class SignInServiceTest {
    private static final String WRONG = "không phải thế";

    @TempDir
    Path folder;

    private Office office;
    private User hoa;

    @BeforeEach
    void open() {
        office = new Office(folder);
        hoa = office.withHoa();
        done(office.signIn.signOut());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void withoutSigningInNobodyMayAnything() {
        assertThatThrownBy(() -> office.session.user()).hasMessageContaining("people.notSignedIn");
    }

    @Test
    void theRightPasswordSignsInWhateverTheCaseOfTheLogin() {
        assertThat(office.tries(" Hoa ", Office.PASSWORD).person()).contains(hoa);
        assertThat(office.session.signedIn()).contains(hoa);
    }

    @Test
    void wrongLoginAndWrongPasswordSoundTheSameAlsoInTheirWait() {
        for (int i = 0; i < 4; i++) {
            SignInOutcome wrongPassword = office.tries("hoa", WRONG);
            SignInOutcome wrongLogin = office.tries("lan", WRONG);
            assertThat(wrongLogin.refusal()).isEqualTo(wrongPassword.refusal());
            assertThat(wrongLogin.person()).isEmpty();
            assertThat(wrongPassword.person()).isEmpty();
            office.clock.pass(Duration.ofMinutes(1));
        }
    }

    @Test
    void fromTheThirdOnTheWaitDoublesUpToFiveMinutes() {
        List<Long> waits = new java.util.ArrayList<>();
        for (int i = 0; i < 13; i++) {
            SignInOutcome outcome = office.tries("hoa", WRONG);
            assertThat(outcome.tried()).isTrue();
            waits.add(outcome.secondsToWait());
            office.clock.pass(outcome.pause());
        }
        assertThat(waits).containsExactly(0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
    }

    @Test
    void whileOneHasToWaitNotEvenTheRightPasswordIsLookedAt() {
        failing(5);

        SignInOutcome early = office.tries("hoa", Office.PASSWORD);
        assertThat(early.tried()).isFalse();
        assertThat(early.refusal().key()).isEqualTo("people.wait");
        assertThat(early.secondsToWait()).isEqualTo(4);

        office.clock.pass(Duration.ofMillis(3500));
        assertThat(office.tries("hoa", Office.PASSWORD).secondsToWait()).isEqualTo(1);
        office.clock.pass(Duration.ofMillis(500));
        assertThat(office.tries("hoa", Office.PASSWORD).person()).contains(hoa);
        assertThat(office.tries("hoa", WRONG).pause())
                .as("counted from nought again")
                .isZero();
    }

    @Test
    void aRestartDoesNotShortenTheWait() {
        failing(6);
        office.close();

        office = new Office(folder, office.clock);

        assertThat(office.tries("hoa", Office.PASSWORD).refusal().key()).isEqualTo("people.wait");
    }

    @Test
    void aClockThatWasSetBackLocksNobodyOutForMonths() {
        failing(4);
        office.clock.pass(Duration.ofDays(-60));

        assertThat(office.tries("hoa", Office.PASSWORD).person()).contains(hoa);
    }

    @Test
    void oneChangesTheOwnPasswordByShowingTheOldOne() {
        office.tries("hoa", Office.PASSWORD);

        SignInOutcome wrong = done(office.signIn.changePassword(WRONG.toCharArray(), "sông quê êm đềm".toCharArray()));
        assertThat(wrong.person()).isEmpty();
        assertThat(office.tries("hoa", Office.PASSWORD).person()).isPresent();

        done(office.signIn.changePassword(Office.PASSWORD.toCharArray(), "sông quê êm đềm".toCharArray()));
        assertThat(office.tries("hoa", Office.PASSWORD).person()).isEmpty();
        assertThat(office.tries("hoa", "sông quê êm đềm").person()).isPresent();
        assertThat(office.actions()).contains("PASSWORD_CHANGE_REFUSED", "PASSWORD_CHANGED");
    }

    @Test
    void theLockOpensToTheSamePersonOnly() {
        done(office.signIn.signIn("hoa", Office.PASSWORD.toCharArray()));
        done(office.people.add(person("an", "Lê An", Role.STAFF)));

        assertThat(done(office.signIn.unlock(WRONG.toCharArray())).person()).isEmpty();
        assertThat(done(office.signIn.unlock(Office.PASSWORD.toCharArray())).person())
                .contains(hoa);
    }

    @Test
    void theLogHasEveryTryAndNothingThatWasTyped() {
        office.tries("hoa", WRONG);
        office.tries("mật khẩu gõ nhầm ô", WRONG);
        office.tries("hoa", Office.PASSWORD);
        done(office.signIn.signOut());

        assertThat(office.actions())
                .containsExactly(
                        "SIGN_IN_TURNED_ON", "SIGN_OUT", "SIGN_IN_REFUSED", "SIGN_IN_REFUSED", "SIGN_IN", "SIGN_OUT");
        assertThat(office.entries())
                .extracting(AuditEntry::actor)
                .containsExactly(hoa.name(), hoa.name(), hoa.name(), "?", hoa.name(), hoa.name());
        assertThat(office.entries().toString()).doesNotContain("gõ nhầm", WRONG, Office.PASSWORD);
    }

    private void failing(int times) {
        for (int i = 0; i < times; i++) {
            office.clock.pass(office.tries("hoa", WRONG).pause());
        }
        office.clock.pass(Duration.ZERO.minus(vn.congdoan.vanthu.domain.user.SignInDelay.after(times)));
    }
}
