package vn.congdoan.vanthu;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the window by names, so that this class loads without JavaFX, and tells why it can't be had. The toolkit is started
 * first, by itself: what fails there is the machine, what fails later is the program.
 */
final class WindowStart {
    private static final Logger LOG = LoggerFactory.getLogger(WindowStart.class);
    private static final String APPLICATION = "vn.congdoan.vanthu.DesktopApplication";

    /** How it went; all but the first name a message. */
    enum Outcome {
        CLOSED("", ""),
        NO_DISPLAY("cli.start.noDisplay", "cli.start.noDisplay.advice"),
        NO_GTK("cli.start.noGtk", "cli.start.noGtk.advice"),
        NO_PANGO("cli.start.noPango", "cli.start.noPango.advice"),
        NO_XTST("cli.start.noXtst", "cli.start.noXtst.advice"),
        NO_TOOLKIT("cli.start.noToolkit", "cli.start.noToolkit.advice");

        private final String reason;
        private final String advice;

        Outcome(String reason, String advice) {
            this.reason = reason;
            this.advice = advice;
        }

        /** Why there is no window. */
        String reasonKey() {
            return reason;
        }

        /** Why, what to install, and the command line instead. */
        String adviceKey() {
            return advice;
        }
    }

    private WindowStart() {}

    /** Returns when the window was closed, or at once when there can't be one. */
    static Outcome start(String... args) {
        if (isLinux() && missing("DISPLAY") && missing("WAYLAND_DISPLAY")) {
            return Outcome.NO_DISPLAY;
        }
        try {
            startToolkit();
        } catch (Throwable failure) { // linkage errors too: they are how missing libraries show themselves
            LOG.warn("the window toolkit does not start", failure);
            return outcome(failure);
        }
        launch(args);
        return Outcome.CLOSED;
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static boolean missing(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }

    /** JavaFX prints stack traces of its own when a library is missing; the person gets one sentence instead. */
    private static void startToolkit() throws Throwable {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (StandardErrorAside aside = new StandardErrorAside(new PrintStream(said, true, StandardCharsets.UTF_8))) {
            call("javafx.application.Platform", "startup", new Class<?>[] {Runnable.class}, (Runnable) () -> {});
        } finally {
            if (said.size() > 0) {
                LOG.info("toolkit: {}", said.toString(StandardCharsets.UTF_8).strip());
            }
        }
    }

    private static void launch(String... args) {
        try {
            call(
                    "javafx.application.Application",
                    "launch",
                    new Class<?>[] {Class.class, String[].class},
                    Class.forName(APPLICATION),
                    parameters(args));
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void call(String type, String method, Class<?>[] parameters, Object... arguments) throws Throwable {
        try {
            Class.forName(type).getMethod(method, parameters).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The window reads its parameters as "--data=folder". */
    private static String[] parameters(String... args) {
        return args.length == 2 ? new String[] {args[0] + "=" + args[1]} : args;
    }

    static Outcome outcome(Throwable failure) {
        StringBuilder words = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            words.append(cause).append('\n');
        }
        String all = words.toString();
        if (all.contains("DISPLAY")) {
            return Outcome.NO_DISPLAY;
        }
        if (all.contains("pango")) {
            return Outcome.NO_PANGO;
        }
        if (all.contains("libXtst") || all.contains("no glassgtk3")) {
            return Outcome.NO_XTST;
        }
        return all.contains("GTK") || all.contains("gtk") ? Outcome.NO_GTK : Outcome.NO_TOOLKIT;
    }
}
