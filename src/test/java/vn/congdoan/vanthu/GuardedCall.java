package vn.congdoan.vanthu;

import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.user.Permission;

/**
 * A call that not everybody may make, with arguments that harm nothing: a document that isn't there will do, because the right
 * must be asked for first.
 *
 * @param method as in "OfficeService.save", with more behind a blank where it has several rows
 * @param permission null for a call that needs only somebody signed in
 */
record GuardedCall(String method, Permission permission, Call call) {

    /** The call itself. */
    @FunctionalInterface
    interface Call {
        void on(AppContext office) throws Exception;
    }

    static GuardedCall of(String method, Permission permission, Call call) {
        return new GuardedCall(method, permission, call);
    }

    /** Of a method that returns a job, which is run. */
    static GuardedCall job(String method, Permission permission, JobOf job) {
        return new GuardedCall(
                method, permission, office -> job.of(office).work().run(JobControl.UNATTENDED));
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
        return method + (permission == null ? " (signed in)" : " (" + permission + ")");
    }
}
