package vn.congdoan.vanthu.domain.user;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A person who works with the program.
 *
 * @param id 0 for the sole person of an office that keeps no list of people
 * @param login what is typed to sign in, lower case
 * @param name as it stands in lists and in the audit log: "Nguyễn Thị Hoa"
 * @param active false once the person has left; what they did keeps their name
 */
public record User(long id, String login, String name, Set<Role> roles, boolean active) {
    public User {
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(name, "name");
        roles = Set.copyOf(roles);
    }

    /** Who works alone, without a password, and may do everything. */
    public static User sole(String name) {
        return new User(0, "", name, EnumSet.allOf(Role.class), true);
    }

    public boolean may(Permission permission) {
        return active && roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }
}
