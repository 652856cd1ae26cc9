package vn.congdoan.vanthu.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sending.MailAccount;

/** What a failure means for the person. */
final class MailFailures {
    private MailFailures() {}

    static ProblemException ofConnection(MessagingException failure, MailAccount account) {
        String host = account.host();
        String port = String.valueOf(account.port());
        if (failure instanceof AuthenticationFailedException) {
            return ProblemException.causedBy(failure, "mail.password", account.login(), host);
        }
        if (causedBy(failure, SSLException.class) || words(failure).contains("STARTTLS")) {
            return ProblemException.causedBy(failure, "mail.notSecure", host, port);
        }
        boolean unreachable = causedBy(failure, ConnectException.class)
                || causedBy(failure, UnknownHostException.class)
                || causedBy(failure, NoRouteToHostException.class)
                || causedBy(failure, SocketTimeoutException.class);
        return unreachable
                ? ProblemException.causedBy(failure, "mail.unreachable", host, port)
                : ProblemException.causedBy(failure, "mail.failed", host, words(failure));
    }

    static ProblemException ofLetter(MessagingException failure, String address) {
        return ProblemException.causedBy(failure, "mail.refused", address, words(innermost(failure)));
    }

    private static Throwable innermost(Throwable failure) {
        Throwable next = failure instanceof MessagingException mail ? mail.getNextException() : failure.getCause();
        return next == null ? failure : innermost(next);
    }

    private static boolean causedBy(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The server's own, on one line. */
    private static String words(Throwable failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").strip();
    }
}
