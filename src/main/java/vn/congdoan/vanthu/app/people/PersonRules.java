package vn.congdoan.vanthu.app.people;

import java.util.List;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;

/** What must be so of people and passwords, whoever changes them. */
final class PersonRules {
    /** The least of NIST SP 800-63B, 3.1.1.2, beside a delay after failures; no other rule, as it says. */
    static final int SHORTEST_PASSWORD = 8;

    private PersonRules() {}

    /** @throws ProblemException {@code people.nameMissing}, {@code people.roleMissing} */
    static void check(User person) {
        if (person.name().isBlank()) {
            throw ProblemException.of("people.nameMissing");
        }
        if (person.roles().isEmpty()) {
            throw ProblemException.of("people.roleMissing", person.name());
        }
    }

    /** @throws ProblemException {@code people.passwordShort} */
    static void check(char[] password) {
        if (Character.codePointCount(password, 0, password.length) < SHORTEST_PASSWORD) {
            throw ProblemException.of("people.passwordShort", SHORTEST_PASSWORD);
        }
    }

    /**
     * Somebody must be able to let people in.
     *
     * @param before all people before the change
     * @throws ProblemException {@code people.lastAdministrator}
     */
    static void keepAdministrator(List<User> before, User changed) {
        boolean another = before.stream()
                .map(person -> person.id() == changed.id() ? changed : person)
                .anyMatch(PersonRules::isAdministrator);
        if (!another) {
            throw ProblemException.of("people.lastAdministrator", changed.name());
        }
    }

    static boolean isAdministrator(User person) {
        return person.active() && person.roles().contains(Role.ADMINISTRATOR);
    }
}
