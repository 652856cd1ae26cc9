package vn.congdoan.vanthu.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Commands over real services, store and renderers, in this process. */
abstract class CommandLineFixture {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    Path folder;

    /** What is typed or stands in the environment, by variable. */
    final Map<String, String> passwords = new HashMap<>();

    /** Of the last command. */
    Patience patience;

    String results;
    String messages;

    /** What the program takes for now. */
    Clock clock() {
        return CLOCK;
    }

    final int run(String... arguments) {
        ByteArrayOutputStream standard = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code = new CommandLineProgram(
                        this::open,
                        new PrintStream(standard, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8),
                        false,
                        (variable, prompt) -> typed(variable))
                .run(arguments);
        results = standard.toString(StandardCharsets.UTF_8);
        messages = errors.toString(StandardCharsets.UTF_8);
        return code;
    }

    private char[] typed(String variable) {
        if (!passwords.containsKey(variable)) {
            throw ProblemException.of("cli.usage.password", variable);
        }
        return passwords.get(variable).toCharArray();
    }

    final CliServices open(Path data, Locale language, Patience patience) {
        this.patience = patience;
        AppContext context = new AppContext(data == null ? folder.resolve("data") : data, clock(), language);
        context.waitForOthers(patience.longest(), patience.told());
        return new CliServices(
                context.templateService(),
                context.documentService(),
                context.exportService(),
                context.readingService(),
                context.fileCheckService(),
                context.officeService(),
                context.life(),
                context.clock(),
                context);
    }

    static JsonNode json(String text) throws IOException {
        return JsonMapper.builder().build().readTree(text);
    }
}
