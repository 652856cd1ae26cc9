package vn.congdoan.vanthu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;

/** Shows a round: its days, its units and what was changed. */
@Command(name = "show")
final class RoundShowCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    RoundShowCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        RoundService rounds = services.life().reporting().rounds();
        ReportingRound round = rounds.round(code);
        List<ExpectedUnit> expected = rounds.expected(round.id());
        List<AuditEntry> history = rounds.history(round.id());
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>(RoundJson.of(round, expected));
            json.put("sentence", round.source().sentence());
            json.put("units", expected.stream().map(RoundJson::of).toList());
            json.put("history", history.stream().map(this::words).toList());
            session.printJson(json);
            return ExitCode.DONE;
        }
        head(round, expected);
        expected.forEach(unit -> session.print(line(unit)));
        history.forEach(entry -> session.print(words(entry)));
        return ExitCode.DONE;
    }

    private void head(ReportingRound round, List<ExpectedUnit> expected) {
        long exempt = expected.stream().filter(ExpectedUnit::isExempt).count();
        session.print(session.messages.get(
                "cli.round.head",
                round.code(),
                round.title(),
                PrintedDay.of(round.period().from()),
                PrintedDay.of(round.period().to()),
                PrintedDay.of(round.deadline())));
        session.print(session.messages.get(
                "cli.round.units",
                expected.size() - exempt,
                exempt,
                round.form().indicators().size(),
                round.form().version()));
        if (!round.source().sentence().isEmpty()) {
            session.print(round.source().sentence());
        }
    }

    private static String line(ExpectedUnit unit) {
        return Stream.of(unit.code(), unit.name(), unit.group(), PrintedDay.of(unit.extension()), unit.exemption())
                .collect(Collectors.joining("\t"))
                .stripTrailing();
    }

    private String words(AuditEntry entry) {
        return String.join(
                "  ",
                entry.at().toString(),
                entry.actor(),
                session.messages.get("audit.action." + entry.action()),
                entry.detail());
    }
}
