package vn.congdoan.vanthu.domain.user;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is in the office; a person may be several things. */
public enum Role {
    CLERK(
            "people.role.clerk",
            Permission.DRAFT,
            Permission.SEAL,
            Permission.ISSUE,
            Permission.RECEIVE,
            Permission.SEND,
            Permission.REPORT,
            Permission.SETTINGS,
            Permission.AUDIT),
    LEADER(
            "people.role.leader",
            Permission.DRAFT,
            Permission.REVIEW,
            Permission.SIGN,
            Permission.ASSIGN,
            Permission.REPORT,
            Permission.AUDIT),
    STAFF("people.role.staff", Permission.DRAFT, Permission.REPORT),
    ADMINISTRATOR("people.role.administrator", Permission.SETTINGS, Permission.PEOPLE, Permission.AUDIT);

    private final String labelKey;
    private final Set<Permission> permissions;

    Role(String labelKey, Permission first, Permission... others) {
        this.labelKey = labelKey;
        permissions = Set.copyOf(EnumSet.of(first, others));
    }

    public String labelKey() {
        return labelKey;
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
