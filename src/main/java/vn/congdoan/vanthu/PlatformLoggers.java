package vn.congdoan.vanthu;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads the messages of the platform and of JavaFX into our log, so that none of them appears among the results. */
public final class PlatformLoggers extends System.LoggerFinder {

    @Override
    public System.Logger getLogger(String name, Module module) {
        return new Bridge(name);
    }

    private record Bridge(String name) implements System.Logger {

        private Logger log() {
            return LoggerFactory.getLogger(name);
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isLoggable(System.Logger.Level level) {
            return level != System.Logger.Level.OFF && log().isEnabledForLevel(ours(level));
        }

        @Override
        public void log(System.Logger.Level level, ResourceBundle bundle, String message, Throwable thrown) {
            if (isLoggable(level)) {
                log().atLevel(ours(level)).setCause(thrown).log(message);
            }
        }

        @Override
        public void log(System.Logger.Level level, ResourceBundle bundle, String format, Object... arguments) {
            if (isLoggable(level)) {
                boolean plain = arguments == null || arguments.length == 0;
                log().atLevel(ours(level)).log(plain ? format : MessageFormat.format(format, arguments));
            }
        }

        private static org.slf4j.event.Level ours(System.Logger.Level level) {
            return switch (level) {
                case ERROR -> org.slf4j.event.Level.ERROR;
                case WARNING -> org.slf4j.event.Level.WARN;
                case INFO -> org.slf4j.event.Level.INFO;
                case DEBUG -> org.slf4j.event.Level.DEBUG;
                case ALL, TRACE, OFF -> org.slf4j.event.Level.TRACE;
            };
        }
    }
}
