package vn.congdoan.vanthu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.register.RegisterQuery;
import vn.congdoan.vanthu.app.register.RegisterService;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.register.RegisterEntry;

/** Strikes a number through; it is never used again. */
@Command(name = "void")
final class RegisterVoidCommand extends CliCommand {
    @Parameters(arity = "0..1", paramLabel = "06/KH-LĐLĐ", descriptionKey = "cli.register.param.number")
    private String number = "";

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "cli.register.option.id")
    private long id;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.register.option.year")
    private Integer year;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "cli.register.option.type")
    private String type = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "cli.register.option.why")
    private String reason;

    RegisterVoidCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        RegisterService register = services.life().register();
        long wanted = id != 0 ? id : found(services, register).id();
        RegisterEntry struck = register.strike(wanted, reason);
        if (common.json) {
            session.printJson(RegisterJson.of(struck));
        } else {
            session.print(
                    session.messages.get("cli.register.void", struck.number().full(), struck.reason()));
        }
        return ExitCode.DONE;
    }

    private RegisterEntry found(CliServices services, RegisterService register) {
        int of = year == null ? LocalDate.now(services.clock()).getYear() : year;
        List<RegisterEntry> rows = register.list(new RegisterQuery(of, type, null, "", "")).stream()
                .filter(row -> key(row.number().full()).equals(key(number))
                        || key(row.number().printed()).equals(key(number)))
                .toList();
        if (rows.isEmpty()) {
            throw ProblemException.of("cli.usage.register.none", number, String.valueOf(of));
        }
        if (rows.size() > 1) {
            String ids = rows.stream().map(row -> String.valueOf(row.id())).collect(Collectors.joining(", "));
            throw ProblemException.of("cli.usage.register.several", number, ids);
        }
        return rows.get(0);
    }

    private static String key(String words) {
        return words.strip().replaceAll("^0+", "");
    }
}
