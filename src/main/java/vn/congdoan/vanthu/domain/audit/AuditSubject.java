package vn.congdoan.vanthu.domain.audit;

import java.util.Objects;

/**
 * What an entry is about.
 *
 * @param id within its kind; 0 where there is only one
 */
public record AuditSubject(Kind kind, long id) {

    /** The kinds of things whose history is kept. */
    public enum Kind {
        DOCUMENT,
        INCOMING,
        REGISTER,
        USER,
        UNIT,
        ROUND,
        OFFICE
    }

    public AuditSubject {
        Objects.requireNonNull(kind, "kind");
    }

    public static AuditSubject document(long id) {
        return new AuditSubject(Kind.DOCUMENT, id);
    }

    public static AuditSubject incoming(long id) {
        return new AuditSubject(Kind.INCOMING, id);
    }

    public static AuditSubject unit(long id) {
        return new AuditSubject(Kind.UNIT, id);
    }

    public static AuditSubject round(long id) {
        return new AuditSubject(Kind.ROUND, id);
    }

    public static AuditSubject user(long id) {
        return new AuditSubject(Kind.USER, id);
    }

    /** A register entry. */
    public static AuditSubject register(long id) {
        return new AuditSubject(Kind.REGISTER, id);
    }

    public static AuditSubject office() {
        return new AuditSubject(Kind.OFFICE, 0);
    }
}
