package vn.congdoan.vanthu.cli;

import java.time.LocalDate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.congdoan.vanthu.domain.register.RegisterFault;
import vn.congdoan.vanthu.domain.register.SeriesAudit;
import vn.congdoan.vanthu.domain.register.YearAudit;

/** Looks through the book of a year for missing numbers, doubles and dates that go back. */
@Command(name = "audit")
final class RegisterAuditCommand extends CliCommand {
    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.register.option.year")
    private Integer year;

    RegisterAuditCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        int of = year == null ? LocalDate.now(services.clock()).getYear() : year;
        YearAudit audit = services.life().registerAudit().audit(of);
        if (common.json) {
            session.printJson(RegisterJson.of(audit));
        } else {
            audit.series().forEach(this::tell);
            if (audit.faults().isEmpty()) {
                session.print(session.messages.get("cli.register.sound", String.valueOf(of)));
            }
        }
        return audit.faults().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private void tell(SeriesAudit series) {
        String name = series.type().isEmpty() ? series.series() : series.type();
        series.faults().forEach(fault -> session.print(name + ": " + words(fault) + explained(series, fault)));
    }

    private String words(RegisterFault fault) {
        return session.messages.get(fault.kind().labelKey()) + " "
                + fault.numbers().stream().map(RegisterFault.Label::printed).collect(Collectors.joining(", "));
    }

    private static String explained(SeriesAudit series, RegisterFault fault) {
        String words = series.explanation(fault);
        return words.isEmpty() ? "" : " (" + words + ")";
    }
}
