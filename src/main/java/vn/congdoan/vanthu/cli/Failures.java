package vn.congdoan.vanthu.cli;

import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.app.job.Failure;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Tells a failure once, in words, and gives its exit code. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final CliSession session;
    private final boolean debug;

    Failures(CliSession session, boolean debug) {
        this.session = session;
        this.debug = debug;
    }

    /**
     * What became of one file of many, so that the others are done all the same; a bug goes to the log.
     *
     * @param debug whether the stack trace is wanted
     */
    static String ofFile(CliSession session, Throwable failure, boolean debug) {
        if (failure instanceof ProblemException problem) {
            return session.messages.get(problem.findings());
        }
        if (debug) {
            failure.printStackTrace(session.err());
        }
        if (failure instanceof OutOfMemoryError) {
            return session.messages.get("error.memory");
        }
        String code = Failure.code(failure);
        LOG.error("bug {}", code, failure);
        return session.messages.get("cli.bug", code);
    }

    /** @return an {@link ExitCode} */
    int tell(Throwable failure) {
        if (debug) {
            failure.printStackTrace(session.err());
        }
        if (failure instanceof ProblemException problem) {
            session.tell(problem);
            return isUsage(problem) ? ExitCode.USAGE : ExitCode.NOTHING;
        }
        if (failure instanceof OutOfMemoryError) {
            session.tell("error.memory");
            return ExitCode.NOTHING;
        }
        if (failure instanceof CancellationException) {
            session.tell("cli.cancelled");
            return ExitCode.NOTHING;
        }
        String code = Failure.code(failure);
        LOG.error("bug {}", code, failure);
        session.tell("cli.bug", code);
        return ExitCode.BUG;
    }

    /** What the caller wrote wrongly, as opposed to what the machine refused. */
    private static boolean isUsage(ProblemException problem) {
        return problem.findings().stream()
                .allMatch(finding -> finding.message().key().startsWith("template.")
                        || finding.message().key().startsWith("cli.usage.")
                        || finding.message().key().equals("pack.unknown"));
    }
}
