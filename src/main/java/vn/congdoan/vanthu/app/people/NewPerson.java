package vn.congdoan.vanthu.app.people;

import java.util.Objects;
import java.util.Set;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.LoginName;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;

/**
 * Somebody who shall be able to sign in.
 *
 * @param password wiped by the service when it has used it
 */
public record NewPerson(String login, String name, Set<Role> roles, char[] password) {
    public NewPerson {
        login = LoginName.of(login);
        name = name.strip();
        roles = Set.copyOf(roles);
        Objects.requireNonNull(password, "password");
    }

    /** Active from the start. */
    User user() {
        return new User(0, login, name, roles, true);
    }

    /** @throws ProblemException naming the first thing that is missing or wrong */
    void check() {
        if (!LoginName.isGood(login)) {
            throw ProblemException.of("people.loginForm", login);
        }
        PersonRules.check(user());
        PersonRules.check(password);
    }
}
