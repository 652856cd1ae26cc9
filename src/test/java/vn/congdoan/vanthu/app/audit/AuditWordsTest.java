package vn.congdoan.vanthu.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.i18n.Messages;

/** Whatever is noted in the log can be read by the people of the office. */
class AuditWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/vn/congdoan/vanthu/app");
    /** A literal, a constant, or a value of an enum, as the first or second argument. */
    private static final Pattern NOTED = Pattern.compile("\\bnote\\((?:[\\w.()]+,\\s*)?\"([A-Z_]+)\"");

    private static final Pattern BY_CONSTANT = Pattern.compile("\\bnote\\((?:[\\w.()]+,\\s*)?([A-Z][A-Z_]+)\\s*,");
    private static final Pattern ENUM_OF_ACTIONS = Pattern.compile("enum \\w+Action \\{([^;}]*)[;}]");

    @Test
    void everyNotedActionAndEveryKindHasWordsInBothLanguages() {
        Set<String> actions = actions();
        assertThat(actions).contains("SUBMIT", "SIGN_IN", "PASSWORD_RESET").hasSizeGreaterThan(20);
        for (Locale language : List.of(Messages.VIETNAMESE, Locale.ENGLISH)) {
            Messages messages = new Messages(language);
            assertThat(actions)
                    .as(language.toString())
                    .allMatch(action -> messages.bundle().containsKey("audit.action." + action));
            assertThat(AuditSubject.Kind.values())
                    .allMatch(kind -> messages.bundle().containsKey("audit.kind." + kind));
        }
    }

    private static Set<String> actions() {
        Set<String> actions = new TreeSet<>();
        Stream.of(WorkflowAction.values()).map(WorkflowAction::name).forEach(actions::add);
        Stream.of(SigningRole.values()).map(role -> "SIGNATURE_" + role).forEach(actions::add);
        sources().forEach(source -> {
            NOTED.matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(action -> !action.equals("SIGNATURE_")) // a role follows
                    .forEach(actions::add);
            BY_CONSTANT.matcher(source).results().forEach(found -> actions.add(constant(source, found.group(1))));
            ENUM_OF_ACTIONS
                    .matcher(source)
                    .results()
                    .flatMap(found -> Pattern.compile("(?m)^ +([A-Z_]+)")
                            .matcher(found.group(1))
                            .results())
                    .forEach(found -> actions.add(found.group(1)));
        });
        return actions;
    }

    private static String constant(String source, String name) {
        Matcher value =
                Pattern.compile("String " + name + "\\s*=\\s*\"([A-Z_]+)\"").matcher(source);
        assertThat(value.find()).as(name).isTrue();
        return value.group(1);
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(AuditWordsTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
