package vn.congdoan.vanthu.app.people;

import java.time.Duration;
import java.util.Optional;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.User;

/**
 * How a try to sign in ended.
 *
 * @param person nobody when it was refused; whether login or password was wrong isn't told
 * @param tried whether the password was looked at: it isn't while one has to wait
 * @param pause before the next try counts
 */
public record SignInOutcome(Optional<User> person, boolean tried, Duration pause) {

    static SignInOutcome of(User person) {
        return new SignInOutcome(Optional.of(person), true, Duration.ZERO);
    }

    static SignInOutcome refused(Duration pause) {
        return new SignInOutcome(Optional.empty(), true, pause);
    }

    static SignInOutcome tooEarly(Duration pause) {
        return new SignInOutcome(Optional.empty(), false, pause);
    }

    /** Begun seconds count whole, so that nobody tries too early. */
    public long secondsToWait() {
        return pause.plusMillis(999).toSeconds();
    }

    /** Why it was refused, and what to do. */
    public MessageRef refusal() {
        if (!tried) {
            return MessageRef.of("people.wait", secondsToWait());
        }
        return pause.isZero() ? MessageRef.of("people.wrong") : MessageRef.of("people.wrongWait", secondsToWait());
    }

    /** @throws ProblemException with the {@link #refusal} */
    public User orThrow() {
        return person.orElseThrow(
                () -> ProblemException.of(refusal().key(), refusal().arguments().toArray()));
    }
}
