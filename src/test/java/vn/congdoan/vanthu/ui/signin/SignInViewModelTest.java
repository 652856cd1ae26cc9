package vn.congdoan.vanthu.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.ManualDelay;
import vn.congdoan.vanthu.app.people.NewPerson;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.signin.SignInViewModel.Mode;

class SignInViewModelTest {
    private static final String PASSWORD = "trăng sáng sân đình";
    private static final String WRONG = "không phải thế";

    private final ManualDelay delay = new ManualDelay();
    private final List<String> came = new ArrayList<>();
    private final List<String> went = new ArrayList<>();
    private TestOffice office;
    private SignInViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new TestOffice(folder);
        NewPerson hoa =
                new NewPerson("hoa", "Nguyễn Thị Hoa", Set.of(Role.ADMINISTRATOR, Role.CLERK), PASSWORD.toCharArray());
        office.jobs.submit(office.context.life().people().turnOn(hoa), done -> {}, office.errors::present);
        model = new SignInViewModel(
                office.context.life().signIn(),
                office.jobs,
                delay,
                office.messages,
                office.context.settings(),
                office.errors);
        model.setOnSignedIn(user -> came.add(user.name()));
        model.setOnSignedOut(() -> went.add("went"));
    }

    @AfterEach
    void close() {
        office.close();
        assertThat(office.told).isEmpty();
    }

    @Test
    void theRightPasswordOpensTheWindowAndTheLoginIsRemembered() {
        model.signOut();
        model.loginProperty().set("Hoa");
        model.submit(PASSWORD.toCharArray());

        assertThat(model.modeProperty().get()).isEqualTo(Mode.OPEN);
        assertThat(came).containsExactly("Nguyễn Thị Hoa");
        assertThat(office.context.settings().current().signIn().login()).isEqualTo("hoa");

        model.signOut();
        assertThat(went).hasSize(2);
        assertThat(model.modeProperty().get()).isEqualTo(Mode.SIGN_IN);
        assertThat(model.loginProperty().get()).isEqualTo("hoa");
        assertThat(office.context.life().session().signedIn()).isEmpty();
    }

    @Test
    void theWaitIsCountedDownAndNothingCanBeTriedMeanwhile() {
        model.askWho();
        model.loginProperty().set("hoa");
        for (int i = 0; i < 4; i++) {
            model.submit(WRONG.toCharArray());
            // The office's clock stands still: only the first of the two waits is really over.
            delay.pass(Duration.ofSeconds(1));
        }
        assertThat(model.busyProperty().get()).isFalse();

        model.submit(PASSWORD.toCharArray());
        assertThat(model.problemProperty().get()).isEqualTo("Đã gõ sai nhiều lần. Hãy chờ 1 giây rồi gõ lại.");
        assertThat(model.busyProperty().get()).isTrue();
        delay.pass(Duration.ofSeconds(1));
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.problemProperty().get()).contains("có thể gõ lại");
        assertThat(came).isEmpty();
    }

    @Test
    void aWrongPasswordDoesNotTellWhatWasWrong() {
        model.askWho();
        model.loginProperty().set("hoa");
        model.submit(WRONG.toCharArray());
        String wrongPassword = model.problemProperty().get();
        model.loginProperty().set("lan");
        model.submit(WRONG.toCharArray());

        assertThat(wrongPassword).startsWith("Tên đăng nhập hoặc mật khẩu không đúng");
        assertThat(model.problemProperty().get()).isEqualTo(wrongPassword);
        model.submit(new char[0]);
        assertThat(model.problemProperty().get()).isEqualTo("Chưa gõ mật khẩu.");
    }

    @Test
    void theLockAsksForTheSamePersonAndNothingElseHappens() {
        User hoa = office.context.life().session().user();
        model.lock(hoa);
        assertThat(model.modeProperty().get()).isEqualTo(Mode.LOCKED);
        assertThat(model.personProperty().get()).isEqualTo("Nguyễn Thị Hoa");

        model.submit(WRONG.toCharArray());
        assertThat(model.modeProperty().get()).isEqualTo(Mode.LOCKED);
        model.submit(PASSWORD.toCharArray());

        assertThat(model.modeProperty().get()).isEqualTo(Mode.OPEN);
        assertThat(came).as("the same person goes on where they were").isEmpty();
    }

    @Test
    void theOwnPasswordIsChangedOnlyWhenTheNewOneIsTypedTwiceAndTheOldOneIsRight() {
        PasswordViewModel passwords = new PasswordViewModel(
                office.context.life().signIn(), office.jobs, office.notices, office.messages, office.errors);
        passwords.change(PASSWORD.toCharArray(), "sông quê êm đềm".toCharArray(), "sông quê".toCharArray());
        assertThat(passwords.problemProperty().get()).contains("không giống nhau");
        passwords.change(WRONG.toCharArray(), "sông quê êm đềm".toCharArray(), "sông quê êm đềm".toCharArray());
        assertThat(passwords.problemProperty().get()).contains("đang dùng không đúng");
        passwords.change(PASSWORD.toCharArray(), "ngắn".toCharArray(), "ngắn".toCharArray());
        assertThat(passwords.problemProperty().get()).contains("ít nhất 8 ký tự");
        assertThat(passwords.doneProperty().get()).isFalse();

        passwords.change(PASSWORD.toCharArray(), "sông quê êm đềm".toCharArray(), "sông quê êm đềm".toCharArray());
        assertThat(passwords.doneProperty().get()).isTrue();
        assertThat(office.notice()).isEqualTo("Đã đổi mật khẩu.");
    }
}
