package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.app.round.total.RoundTotals;
import vn.congdoan.vanthu.app.round.total.TotalJson;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.total.FigureText;
import vn.congdoan.vanthu.domain.report.total.IndicatorTotal;
import vn.congdoan.vanthu.domain.report.total.Total;

/** Makes one set of figures of the units' reports, as a workbook, as JSON and as CSV. */
@Command(name = "consolidate")
final class RoundConsolidateCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.option.out")
    private Path folder;

    RoundConsolidateCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        ReportingServices reporting = services.life().reporting();
        RoundTotals totals = reporting.totals().totals(reporting.rounds().round(code));
        List<Path> files = folder == null || totals.isEmpty()
                ? List.of()
                : reporting.totals().export(totals, folder).work().run(JobControl.UNATTENDED);
        if (common.json) {
            session.printJson(TotalJson.of(totals));
        } else {
            totals.totals().indicators().forEach(one -> session.print(line(one)));
            files.forEach(file -> session.print(file.toString()));
        }
        if (totals.isEmpty()) {
            session.tell("total.nothing", totals.round().code());
            return ExitCode.PARTLY;
        }
        session.tell(
                "cli.round.consolidated",
                totals.totals().units(),
                totals.totals().expected());
        return ExitCode.DONE;
    }

    private String line(IndicatorTotal one) {
        return String.join(
                        "\t",
                        one.indicator().code(),
                        one.indicator().label(),
                        words(one.total()),
                        one.indicator().unit(),
                        one.answered() + "/" + one.expected())
                .stripTrailing();
    }

    private String words(Total total) {
        if (total instanceof Total.Tally tally) {
            return tally.choices().stream()
                    .map(choice -> choice.text() + ": " + choice.units())
                    .collect(Collectors.joining("; "));
        }
        if (total instanceof Total.Entries entries) {
            return session.messages.get("total.entries", entries.entries().size());
        }
        if (total instanceof Total.Day day) {
            return PrintedDay.of(day.date());
        }
        if (total instanceof Total.None none) {
            return session.messages.get(none.cause().labelKey());
        }
        return total.figure().map(FigureText::of).orElse("");
    }
}
