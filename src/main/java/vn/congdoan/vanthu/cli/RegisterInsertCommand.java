package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.reading.ReadDraft;
import vn.congdoan.vanthu.app.register.IssueRequest;
import vn.congdoan.vanthu.app.register.RegisterService;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Gives one document a number behind another: "06b". */
@Command(name = "insert")
final class RegisterInsertCommand extends NumberingCommand {
    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,6})(\\p{L}{1,2})");

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.register.param.file")
    private Path file;

    @Option(names = "--number", required = true, paramLabel = "06b", descriptionKey = "cli.register.option.inserted")
    private String number;

    RegisterInsertCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        Matcher wanted = NUMBER.matcher(number.strip());
        if (!wanted.matches()) {
            throw ProblemException.of("cli.usage.register.inserted", number);
        }
        IssueRequest request = request();
        export.formats();
        if ((file == null ? 0 : 1) + stored.size() != 1) {
            throw ProblemException.of("cli.usage.register.one");
        }
        int behind = Integer.parseInt(wanted.group(1));
        String suffix = wanted.group(2);
        RegisterService register = services.life().register();
        if (file == null) {
            long id = stored.get(0);
            number(services, String.valueOf(id), "", () -> register.insert(id, behind, suffix, request));
        } else {
            ReadDraft read = services.reading().drafts(file).get(0);
            String name = InputNames.own(file, new HashSet<>());
            number(services, file.toString(), name, () -> register.insert(read.draft(), behind, suffix, request));
        }
        return report();
    }
}
