package vn.congdoan.vanthu.ui.signin;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.people.SignInOutcome;
import vn.congdoan.vanthu.app.people.SignInService;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/** Changes the password of whoever is signed in. */
public final class PasswordViewModel {
    private final SignInService signIn;
    private final JobRunner jobs;
    private final Notices notices;
    private final Messages messages;
    private final ErrorPresenter errors;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(this, "done", false);

    public PasswordViewModel(
            SignInService signIn, JobRunner jobs, Notices notices, Messages messages, ErrorPresenter errors) {
        this.signIn = signIn;
        this.jobs = jobs;
        this.notices = notices;
        this.messages = messages;
        this.errors = errors;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** All three are wiped. */
    void change(char[] old, char[] changed, char[] repeated) {
        boolean same = Arrays.equals(changed, repeated);
        Arrays.fill(repeated, '\0');
        if (!same) {
            Arrays.fill(old, '\0');
            Arrays.fill(changed, '\0');
            problem.set(messages.get("signin.notRepeated"));
            return;
        }
        busy.set(true);
        jobs.submit(signIn.changePassword(old, changed), this::answered, failure -> {
            busy.set(false);
            problem.set(errors.describe(failure).text());
        });
    }

    private void answered(SignInOutcome outcome) {
        busy.set(false);
        if (outcome.person().isPresent()) {
            notices.tell(MessageRef.of("signin.notice.changed"));
            done.set(true);
        } else if (outcome.pause().isZero()) {
            problem.set(messages.get("signin.oldWrong"));
        } else {
            problem.set(messages.get("people.wait", outcome.secondsToWait()));
        }
    }
}
