package vn.congdoan.vanthu.app.signing.office;

import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.domain.user.Permission;

/** What somebody sits down to do with the documents that wait. */
public enum SigningAct {
    /** The leader signs as the person whose name stands under the document. */
    PERSON(Permission.SIGN, SigningRole.PERSON),
    /** The clerk fills in number and date where they are open, and seals. */
    SEAL(Permission.SEAL, SigningRole.ORGANISATION);

    private final Permission permission;
    private final SigningRole role;

    SigningAct(Permission permission, SigningRole role) {
        this.permission = permission;
        this.role = role;
    }

    public Permission permission() {
        return permission;
    }

    /** Whose key is used. */
    public SigningRole role() {
        return role;
    }

    boolean covers(SigningRole one) {
        return (one == SigningRole.PERSON) == (this == PERSON);
    }
}
