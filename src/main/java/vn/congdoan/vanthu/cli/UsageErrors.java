package vn.congdoan.vanthu.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.congdoan.vanthu.domain.template.NearestName;

/** Says in our words what is wrong with a command line; picocli's own are English. */
final class UsageErrors implements IParameterExceptionHandler {
    private final CliSession session;

    UsageErrors(CliSession session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            unknown(command, unmatched.getUnmatched().get(0));
        } else if (failure instanceof MissingParameterException missing) {
            missing(missing);
        } else if (failure instanceof OverwrittenOptionException twice) {
            session.tell("cli.usage.twice", name(twice.getOverwritten()));
        } else if (failure.getArgSpec() != null) {
            session.tell("cli.usage.value", name(failure.getArgSpec()), String.valueOf(failure.getValue()));
        } else {
            session.tell("cli.usage.wrong", String.join(" ", arguments));
        }
        session.tell("cli.usage.hint", command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private void unknown(CommandLine command, String word) {
        boolean option = word.startsWith("-");
        boolean verb = !command.getSubcommands().isEmpty();
        List<String> known = option
                ? command.getCommandSpec().options().stream()
                        .flatMap(o -> List.of(o.names()).stream())
                        .toList()
                : List.copyOf(command.getSubcommands().keySet());
        if (known.contains(word)) { // behind a "--" all words are arguments
            session.tell("cli.usage.afterDashes", word);
            return;
        }
        String stem = option ? "cli.usage.option." : verb ? "cli.usage.command." : "cli.usage.argument.";
        NearestName.among(known, word)
                .ifPresentOrElse(
                        near -> session.tell(stem + "near", word, near),
                        () -> session.tell(stem + "none", word, String.join(", ", known)));
    }

    private void missing(MissingParameterException failure) {
        // An option that lacks its value is named as itself; then a value that was never given.
        List<ArgSpec> missing = failure.getMissing();
        boolean valueOnly = missing.isEmpty() && failure.getArgSpec() != null;
        String names = valueOnly
                ? name(failure.getArgSpec())
                : missing.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
        session.tell(valueOnly ? "cli.usage.noValue" : "cli.usage.missing", names);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
