package vn.congdoan.vanthu.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test that opens windows in memory. On Linux JavaFX draws text by Pango, which a server without any desktop lacks: there the
 * test is left out with that word, except on CI, which must have it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsToolkit.Condition.class)
public @interface NeedsToolkit {

    /** Looks for the library where Linux distributions keep it. */
    final class Condition implements ExecutionCondition {
        private static final String LIBRARY = "libpangoft2-1.0.so.0";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            boolean linux = System.getProperty("os.name").startsWith("Linux");
            if (!linux || System.getenv("CI") != null || hasPango()) {
                return ConditionEvaluationResult.enabled("the toolkit can start");
            }
            return ConditionEvaluationResult.disabled("no " + LIBRARY + ": apt install libpangoft2-1.0-0");
        }

        private static boolean hasPango() {
            return Stream.of("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib")
                    .map(Path::of)
                    .flatMap(folder ->
                            Stream.of(folder, folder.resolve("x86_64-linux-gnu"), folder.resolve("aarch64-linux-gnu")))
                    .anyMatch(folder -> Files.exists(folder.resolve(LIBRARY)));
        }
    }
}
