package vn.congdoan.vanthu;

import java.util.Set;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.user.Role;

/**
 * A call that not everybody may make, with arguments that harm nothing: a document that isn't there will do, because the right
 * must be asked for first.
 *
 * @param method as in "OfficeService.save", with more behind a blank where it has several rows
 * @param anyOf one of them is enough; empty for a call that needs only somebody signed in
 */
record GuardedCall(String method, Set<Permission> anyOf, Call call) {

    /** The call itself. */
    @FunctionalInterface
    interface Call {
        void on(AppContext office) throws Exception;
    }

    /** @param permission null for a call that needs only somebody signed in */
    static GuardedCall of(String method, Permission permission, Call call) {
        return new GuardedCall(method, permission == null ? Set.of() : Set.of(permission), call);
    }

    /** Of a method that returns a job, which is run. */
    static GuardedCall job(String method, Permission permission, JobOf job) {
        return of(method, permission, office -> run(job.of(office)));
    }

    static Set<Permission> either(Permission one, Permission other) {
        return Set.of(one, other);
    }

    static void run(Job<?> job) throws Exception {
        job.work().run(JobControl.UNATTENDED);
    }

    boolean isFor(Role role) {
        return anyOf.isEmpty() || anyOf.stream().anyMatch(role.permissions()::contains);
    }

    /** Makes the job. */
    @FunctionalInterface
    interface JobOf {
        Job<?> of(AppContext office) throws Exception;
    }

    String methodName() {
        return method.split(" ")[0];
    }

    @Override
    public String toString() {
        return method + (anyOf.isEmpty() ? " (signed in)" : " " + anyOf);
    }
}
