package vn.congdoan.vanthu.app.people;

import vn.congdoan.vanthu.domain.audit.AuditSubject;

/** Where it is noted what happens to people; the audit log, which itself asks who is signed in. */
@FunctionalInterface
public interface PeopleLog {
    /** @param detail "" for none; never a password */
    void note(String actor, String action, AuditSubject subject, String detail);
}
