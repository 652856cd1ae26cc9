package vn.congdoan.vanthu.ui.error;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.app.job.Failure;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.i18n.Messages;

/**
 * The one path of every failure to the person: an expected one is told as it is, a bug is logged once and told with its
 * code. Nothing is shown for work that was cancelled.
 */
public final class ErrorPresenter {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPresenter.class);
    /** A bug that repeats itself (in a layout pass, say) must not bury the person in dialogs. */
    private static final int SHOWN_PER_CODE = 2;

    private final Messages messages;
    private final Consumer<ErrorReport> sink;
    private final Map<String, Integer> shown = new HashMap<>();
    private final Set<String> logged = new HashSet<>();

    /** @param sink shows the report; a list in tests */
    public ErrorPresenter(Messages messages, Consumer<ErrorReport> sink) {
        this.messages = messages;
        this.sink = sink;
    }

    public void present(Throwable failure) {
        Throwable cause = Failure.cause(failure);
        if (cause instanceof CancellationException) {
            return;
        }
        ErrorReport report = describe(cause);
        if (!report.isBug()) {
            sink.accept(report);
            return;
        }
        if (shown.merge(report.code(), 1, Integer::sum) <= SHOWN_PER_CODE) {
            sink.accept(report);
        }
    }

    /** The words alone, for a place that shows failures itself; a bug is logged here too. */
    public ErrorReport describe(Throwable failure) {
        Throwable cause = Failure.cause(failure);
        if (cause instanceof ProblemException problem) {
            return new ErrorReport(messages.get("error.title"), messages.get(problem.findings()), "", "");
        }
        if (cause instanceof OutOfMemoryError) {
            return new ErrorReport(messages.get("error.title"), messages.get("error.memory"), "", "");
        }
        String code = Failure.code(cause);
        if (logged.add(code)) {
            LOG.error("bug {}", code, cause);
        }
        return new ErrorReport(
                messages.get("error.bug.title"), messages.get("error.bug.text", code), code, details(cause));
    }

    private static String details(Throwable bug) {
        StringWriter text = new StringWriter();
        bug.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
