package vn.congdoan.vanthu.ui.signing;

import vn.congdoan.vanthu.domain.signature.SigningRole;

/** What the roles are called. */
final class RoleWords {
    private RoleWords() {}

    static String key(SigningRole role) {
        return switch (role) {
            case PERSON -> "signing.role.person";
            case NUMBER -> "signing.role.number";
            case DATE -> "signing.role.date";
            case ORGANISATION -> "signing.role.organisation";
        };
    }
}
