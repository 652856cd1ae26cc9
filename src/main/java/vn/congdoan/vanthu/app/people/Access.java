package vn.congdoan.vanthu.app.people;

import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.user.User;

/** What a service asks before it does something. */
public interface Access {

    /** May do everything: an office without a list of people, and tests. */
    Access SOLE = () -> User.sole(System.getProperty("user.name", ""));

    /**
     * Who is signed in.
     *
     * @throws ProblemException {@code people.notSignedIn}
     */
    User user();

    /** For what everybody in the office may see. @throws ProblemException {@code people.notSignedIn} */
    default void requireSomebody() {
        user();
    }

    /** @throws ProblemException {@code people.refused} when this person may not, {@code people.notSignedIn} */
    default void require(Permission permission) {
        User user = user();
        if (!user.may(permission)) {
            throw ProblemException.of("people.refused", user.name(), MessageRef.of(permission.labelKey()));
        }
    }
}
