package vn.congdoan.vanthu.app.job;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What window and command line have in common when something fails. */
public final class Failure {
    private Failure() {}

    /** What was thrown, without the wrappings of threads. */
    public static Throwable cause(Throwable failure) {
        boolean wrapper = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapper && failure.getCause() != null ? cause(failure.getCause()) : failure;
    }

    /** A short name of a bug that can be told over the telephone: the same for the same place, whatever the values were. */
    public static String code(Throwable bug) {
        StackTraceElement[] trace = bug.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
        return "VT-%04X".formatted((bug.getClass().getName() + place).hashCode() & 0xFFFF);
    }
}
