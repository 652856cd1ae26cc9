package vn.congdoan.vanthu.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.i18n.Messages;

/** One run: where results and messages go, in which language, and how the services are opened. */
final class CliSession {
    private static final ObjectWriter JSON = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    final Messages messages;
    private final CliServices.Opener opener;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final Passwords passwords;

    /** @param terminal whether somebody watches {@code err} */
    CliSession(
            Messages messages,
            CliServices.Opener opener,
            PrintStream out,
            PrintStream err,
            boolean terminal,
            Passwords passwords) {
        this.messages = messages;
        this.opener = opener;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.passwords = passwords;
    }

    /**
     * @param common says which data, and how long to wait for them
     * @param usual seconds to wait where that isn't said
     */
    CliServices open(CommonOptions common, int usual) {
        return open(common.data, common, usual);
    }

    CliServices open(Path dataFolder, CommonOptions common, int usual) {
        int wait = common.wait == null ? usual : common.wait;
        Patience patience = new Patience(Duration.ofSeconds(wait), () -> tell("cli.waiting", String.valueOf(wait)));
        return opener.open(dataFolder, messages.bundle().getLocale(), patience);
    }

    /** As {@link Passwords#ask}. */
    char[] password(String variable, String prompt) {
        return passwords.ask(variable, prompt);
    }

    /** A line of the result. */
    void print(String line) {
        out.println(line);
    }

    void printJson(Object result) {
        try {
            out.println(JSON.writeValueAsString(result));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The results of several files as one document: of one file its object, else a list of them. */
    void printJsonPerFile(List<?> results) {
        printJson(results.size() == 1 ? results.get(0) : results);
    }

    /** A message beside the result. */
    void tell(String key, Object... arguments) {
        err.println(messages.get(key, arguments));
    }

    void tell(ProblemException problem) {
        err.println(messages.get(problem.findings()));
    }

    PrintStream err() {
        return err;
    }

    PrintStream out() {
        return out;
    }

    /** Of a key. @throws ProblemException when none was given */
    char[] pin() {
        return passwords.ask(Passwords.PIN, messages.get("cli.sign.pin"));
    }

    TerminalProgress progress() {
        return new TerminalProgress(err, terminal);
    }
}
