package vn.congdoan.vanthu.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.i18n.Messages;

/** The command line as a program: arguments in, exit code out. */
public final class CommandLineProgram {
    private final CliServices.Opener opener;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final Passwords passwords;

    /** @param terminal whether somebody watches {@code err} */
    CommandLineProgram(
            CliServices.Opener opener, PrintStream out, PrintStream err, boolean terminal, Passwords passwords) {
        this.opener = opener;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.passwords = passwords;
    }

    /** Writes UTF-8 to the process's own streams, whatever the platform's locale. */
    public static CommandLineProgram ofProcess(CliServices.Opener opener) {
        return new CommandLineProgram(
                opener,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Terminal.showsErrors(),
                Passwords.ofProcess());
    }

    /** @return 0 done, 1 findings or some inputs failed, 2 usage, 3 nothing could be read or written, 4 a bug */
    public int run(String... arguments) {
        List<String> all = Arrays.asList(arguments);
        CliSession session = new CliSession(new Messages(language(all)), opener, out, err, terminal, passwords);
        Failures failures = new Failures(session, all.contains("--debug"));
        int[] code = {ExitCode.DONE};
        try {
            CommandLine line = commands(session);
            line.setExecutionExceptionHandler((failure, command, parsed) -> failures.tell(failure));
            code[0] = line.execute(arguments);
        } catch (Throwable failure) { // also errors: none may end in a stack trace
            code[0] = failures.tell(failure);
        }
        out.flush();
        return code[0];
    }

    /** Tells, outside any command, something that concerns the start of the program. */
    public void tell(String key, Object... values) {
        err.println(new Messages(Messages.VIETNAMESE).get(key, values));
    }

    CommandLine commands(CliSession session) {
        CommandLine line = new CommandLine(new RootCommand())
                .addSubcommand(new TemplatesCommand(session))
                .addSubcommand(new DraftCommand(session))
                .addSubcommand(new ReadCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(RegisterCommand.line(session))
                .addSubcommand(RoundCommand.line(session))
                .addSubcommand(documents(session))
                .addSubcommand(new PeopleCommand(session))
                .addSubcommand(new SignCommand(session))
                .addSubcommand(new VerifyCommand(session))
                .addSubcommand(SendCommand.line(session))
                .addSubcommand(UnitsCommand.line(session))
                .addSubcommand(new DemoCommand(session));
        line.setResourceBundle(session.messages.bundle());
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Path.class, CommandLineProgram::path);
        line.setParameterExceptionHandler(new UsageErrors(session));
        line.getCommandSpec().version(session.messages.get("cli.version", version()));
        line.setExecutionStrategy(parsed -> execute(parsed, session));
        describe(line, session.messages);
        return line;
    }

    /** Nothing, as an unset variable of a script gives it, would be the folder that the script happens to stand in. */
    private static Path path(String words) {
        if (words.isBlank()) {
            throw new CommandLine.TypeConversionException(words);
        }
        return Path.of(words);
    }

    private static CommandLine documents(CliSession session) {
        CommandLine line = new CommandLine(new DocumentCommand())
                .addSubcommand(new DocumentListCommand(session))
                .addSubcommand(new DocumentShowCommand(session));
        for (WorkflowAction step : DocumentStepCommand.STEPS) {
            line.addSubcommand(step.name().toLowerCase(Locale.ROOT), new DocumentStepCommand(session, step));
        }
        SigningCommands.addTo(line, session);
        AfterIssueCommand.addTo(line, session);
        return line.addSubcommand(new DocumentCommentCommand(session))
                .addSubcommand(new DocumentTickCommand(session))
                .addSubcommand(new DocumentReplaceCommand(session))
                .addSubcommand(new DocumentRedlineCommand(session))
                .addSubcommand(new DocumentVersionsCommand(session))
                .addSubcommand(new DocumentExportCommand(session));
    }

    /** Without a command, the help is a usage error's answer. */
    private static int execute(CommandLine.ParseResult parsed, CliSession session) {
        List<CommandLine> lines = parsed.asCommandLineList();
        boolean asked = lines.stream().anyMatch(line -> line.isUsageHelpRequested() || line.isVersionHelpRequested());
        CommandLine last = lines.get(lines.size() - 1);
        if (!asked && !(last.getCommand() instanceof Callable)) {
            last.usage(session.err());
            return ExitCode.USAGE;
        }
        handDown(lines);
        return new CommandLine.RunLast().execute(parsed);
    }

    /** "--data DIR round import …" and "round --data DIR import …" mean what "round import --data DIR …" means. */
    private static void handDown(List<CommandLine> lines) {
        List<CommonOptions> options = lines.stream()
                .flatMap(line -> line.getMixins().values().stream())
                .filter(CommonOptions.class::isInstance)
                .map(CommonOptions.class::cast)
                .toList();
        for (int i = 1; i < options.size(); i++) {
            options.get(i).take(options.get(i - 1));
        }
    }

    private static void describe(CommandLine line, Messages messages) {
        CommandSpec spec = line.getCommandSpec();
        UsageMessageSpec usage = spec.usageMessage();
        String path = spec.qualifiedName("-").replaceFirst("^vanthu-", "");
        usage.description(messages.get("cli.command." + path));
        usage.synopsisHeading(messages.get("cli.help.synopsis") + " ");
        usage.synopsisSubcommandLabel(messages.get("cli.help.command"));
        usage.parameterListHeading("%n" + messages.get("cli.help.parameters") + "%n");
        usage.optionListHeading("%n" + messages.get("cli.help.options") + "%n");
        usage.commandListHeading("%n" + messages.get("cli.help.commands") + "%n");
        usage.descriptionHeading("%n");
        usage.sortOptions(false);
        usage.abbreviateSynopsis(false);
        usage.width(100);
        line.getSubcommands().values().forEach(sub -> describe(sub, messages));
    }

    private static String version() {
        String version = CommandLineProgram.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    /** "--lang en" or "--lang=en" anywhere; else Vietnamese. */
    private static Locale language(List<String> arguments) {
        int at = arguments.indexOf("--lang");
        boolean english = arguments.stream().anyMatch("--lang=en"::equalsIgnoreCase)
                || at >= 0 && at + 1 < arguments.size() && arguments.get(at + 1).equalsIgnoreCase("en");
        return english ? Locale.ENGLISH : Messages.VIETNAMESE;
    }

    /** Whether the arguments only choose a data folder, so that the window is meant. */
    public static boolean meansWindow(List<String> arguments) {
        return arguments.isEmpty()
                || arguments.size() == 1 && arguments.get(0).startsWith("--data=")
                || arguments.size() == 2 && arguments.get(0).equals("--data");
    }
}
